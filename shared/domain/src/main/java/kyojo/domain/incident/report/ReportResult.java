package kyojo.domain.incident.report;

import kyojo.domain.incident.Assessment;

/** What became of what a reporter wants of a report. */
public sealed interface ReportResult {
  /** The report, as it is now. */
  record Shown(JudgeReport.Judged judged, boolean isNew) implements ReportResult {}

  /** A version of it, with what is made of it as of when it came. */
  record OneShown(ReportVersion version, Assessment assessment) implements ReportResult {}

  /** A message is kept, now or by the first of several equal requests. */
  record Sent(Message message) implements ReportResult {}

  /** A file is declared, and can be sent there. */
  record Declared(Attachment attachment, Quarantine.Address address) implements ReportResult {}

  /** What became of a file. */
  record Settled(Attachment attachment) implements ReportResult {}

  /** It is erased by now. */
  record Done() implements ReportResult {}

  /** The report has no such version or file. */
  record PartUnknown() implements ReportResult {}

  /** No report has such a receipt. */
  record ReceiptUnknown() implements ReportResult {}

  /** The report was erased. */
  record Erased() implements ReportResult {}

  /** There is as much of it as there may be. */
  record TooMany() implements ReportResult {}

  /** The key was used for something else. */
  record KeyReused() implements ReportResult {}

  /** Another version was added meanwhile, or others change it again and again. */
  record Stale() implements ReportResult {}
}
