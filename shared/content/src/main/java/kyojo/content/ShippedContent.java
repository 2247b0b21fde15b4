package kyojo.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kyojo.domain.RecordType;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.community.PrivacyNotices;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.scoring.AdviceTexts;

/**
 * The first edition of everything, as it was built. Loaded and checked once; a record that is wrong
 * stops the process with its file's name. Immutable.
 */
public final class ShippedContent implements QuestionSets, PrivacyNotices {
  private static final String THREATS = "threats/ipa-10threats-2026.json";
  private static final List<Edition> EDITIONS =
      List.of(new Edition("question-sets/ipa-jisha-3.1.json", "guidance/ipa-jisha-3.1.json"));
  private static final List<String> NOTICES =
      List.of(
          "privacy-notices/standard-2026-11.json",
          "privacy-notices/standard-2026-11-24.json",
          "privacy-notices/standard-2026-11-24-2.json",
          "privacy-notices/standard-2026-11-28.json");
  private static final String ADVICE = "messages/advice-ja.json";

  private final List<QuestionSet> questionSets;
  private final List<PrivacyNotice> notices;
  private final AdviceMessages advice;

  private ShippedContent(
      List<QuestionSet> questionSets, List<PrivacyNotice> notices, AdviceMessages advice) {
    this.questionSets = questionSets;
    this.notices = notices;
    this.advice = advice;
  }

  private record Edition(String questions, String guidance) {}

  /**
   * Reads and checks all records.
   *
   * @throws IllegalStateException naming the record that is wrong
   */
  public static ShippedContent load() {
    ThreatList threats = ContentFile.read(THREATS, ThreatList.TYPE);
    return new ShippedContent(
        EDITIONS.stream().map(edition -> questionSet(edition, threats)).toList(),
        keptAlike(
            NOTICES.stream().map(path -> ContentFile.read(path, PrivacyNoticeFile.TYPE)).toList()),
        ContentFile.read(ADVICE, AdviceMessages.TYPE));
  }

  private static QuestionSet questionSet(Edition edition, ThreatList threats) {
    QuestionSetFile questions = ContentFile.read(edition.questions(), QuestionSetFile.TYPE);
    GuidanceList guidance = ContentFile.read(edition.guidance(), GuidanceList.TYPE);
    if (!guidance.questionSet().equals(questions.head().id())) {
      throw new IllegalStateException(
          "content " + edition.guidance() + " is for " + guidance.questionSet());
    }
    return questions.with(guidance, threats);
  }

  /**
   * A community may go from any notice to any other. Under all of them a diagnosis is kept equally
   * long, so that no diagnosis ends after the firm's next one, which hides it in lists (nextAt).
   */
  static List<PrivacyNotice> keptAlike(List<PrivacyNotice> notices) {
    if (notices.stream().map(notice -> notice.retention(RecordType.DIAGNOSIS)).distinct().count()
        > 1) {
      throw new IllegalStateException(
          "privacy notices keep diagnoses for different times: what is stored under one would be"
              + " hidden by a next diagnosis that ends before it (docs/adr/0017)");
    }
    return notices;
  }

  @Override
  public Optional<QuestionSet> find(QuestionSetId id) {
    return questionSets.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  @Override
  public Optional<QuestionSet> current(LocalDate day) {
    return questionSets.stream()
        .filter(set -> set.provenance().holdsOn(day))
        .max(Comparator.comparing(set -> set.provenance().validFrom()));
  }

  @Override
  public Optional<PrivacyNotice> find(String version) {
    return notices.stream().filter(notice -> notice.version().equals(version)).findFirst();
  }

  public AdviceTexts adviceTexts() {
    return advice;
  }
}
