package kyojo.domain.incident.report;

/**
 * A report as somebody sends it.
 *
 * @param notice the version of the privacy notice that was shown
 */
public record ReportDraft(Content content, Reporter reporter, Tlp tlp, String notice) {
  /** Between its parts; in no text that is let in. */
  private static final char END = '\u001e';

  /** All that it says, in one text: two drafts of one text say the same. */
  String text() {
    return content.text() + END + reporter.text() + END + tlp + END + notice;
  }
}
