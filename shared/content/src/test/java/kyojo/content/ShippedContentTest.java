package kyojo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kyojo.domain.Limits;
import kyojo.domain.RecordType;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.PrivacyNotice;
import kyojo.domain.diagnosis.Question;
import kyojo.domain.diagnosis.QuestionSet;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.json.Decoded;
import kyojo.json.JsonText;
import kyojo.json.JsonTypes;
import kyojo.json.Pointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ShippedContentTest {
  private static final ShippedContent CONTENT = ShippedContent.load();
  private static final QuestionSet SET =
      CONTENT.find(new QuestionSetId("ipa-jisha-3.1")).orElseThrow();

  @Test
  void theEditionInForceIsFoundByItsDay() {
    assertThat(CONTENT.current(LocalDate.of(2026, 11, 23))).contains(SET);
    assertThat(CONTENT.current(LocalDate.of(2023, 4, 25))).isEmpty();
  }

  @Test
  void thereAre25QuestionsInThreeParts() {
    assertThat(SET.questions().stream().map(Question::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 25).boxed().toList());
    assertThat(partSizes()).containsExactly(5L, 13L, 7L);
  }

  @ParameterizedTest
  @CsvSource({"16,施錠,施設", "17,施錠,施設", "18,破棄,破壊"})
  void theConversionErrorsAreCorrectedAndListed(int number, String right, String wrong) {
    Question question = SET.questions().get(number - 1);

    assertThat(question.text()).contains(right).doesNotContain(wrong);
    assertThat(question.wording()).isEqualTo(Question.Wording.CORRECTED);
    assertThat(SET.corrections()).anyMatch(c -> c.question() == number);
  }

  @Test
  void whatIsUnconfirmedIsMarkedAndTold() {
    var unconfirmed =
        SET.questions().stream()
            .filter(q -> q.wording() == Question.Wording.UNCONFIRMED)
            .map(Question::number)
            .toList();

    assertThat(unconfirmed).isNotEmpty();
    for (int number : unconfirmed) {
      assertThat(SET.notes())
          .anyMatch(note -> note.contains("No." + number) && note.contains("未確認"));
    }
    assertThat(SET.notes()).anyMatch(note -> note.contains("第4.0版"));
  }

  @Test
  void notApplicableIsForTheTwoQuestionsThatAllowIt() {
    assertThat(SET.questions().stream().filter(q -> q.notApplicableLabel().isPresent()))
        .extracting(Question::number)
        .containsExactly(9, 23);
  }

  @Test
  void everyThreatThatGuidanceNamesIsOfTheList() {
    var threats = SET.threats().stream().map(threat -> threat.id()).toList();

    assertThat(threats).hasSize(10);
    for (Question question : SET.questions()) {
      assertThat(threats).containsAll(question.guidance().threats());
    }
  }

  @Test
  void nobodyIsAdvisedToMailAPasswordAfterItsFile() {
    for (Question question : SET.questions()) {
      for (String step : question.guidance().steps()) {
        assertThat(step).doesNotContainIgnoringCase("zip");
      }
    }
    assertThat(SET.questions().get(7).guidance().example()).contains("共有");
  }

  @Test
  void theClassificationsAreThoseOfTheDomain() throws IOException {
    assertThat(values("industries/jsic-14.json", "divisions", "code"))
        .hasSize(20)
        .allMatch(code -> Industry.parse(code).isPresent());
    assertThat(values("prefectures/jis-x-0401.json", "prefectures", "code"))
        .hasSize(47)
        .allMatch(code -> Prefecture.parse(code).isPresent());
    assertThat(values("employee-bands/kyojo-1.json", "bands", "id"))
        .containsExactlyElementsOf(
            Arrays.stream(EmployeeBand.values()).map(EmployeeBand::id).toList());
  }

  @Test
  void theNoticeTellsHowLongThingsAreReallyKept() {
    PrivacyNotice notice = CONTENT.find("standard-2026-11-28").orElseThrow();

    assertThat(notice.retentions()).hasSameSizeAs(RecordType.values());
    // They end with the firm's last diagnosis, which is kept as long.
    for (RecordType type : List.of(RecordType.CONSENT, RecordType.CONFIRMATION)) {
      assertThat(notice.retention(type)).isEqualTo(notice.retention(RecordType.DIAGNOSIS));
    }
    assertThat(notice.retention(RecordType.DIAGNOSIS)).isEqualTo(Duration.ofDays(1095));
    assertThat(notice.retention(RecordType.VIEW_LINK))
        .isEqualTo(Duration.ofDays(Limits.VIEW_LINK_DAYS_MAX));
    assertThat(notice.retention(RecordType.AUDIT)).isEqualTo(Duration.ofDays(Limits.AUDIT_DAYS));
    assertThat(notice.retention(RecordType.TOMBSTONE))
        .isEqualTo(Duration.ofDays(Limits.TOMBSTONE_DAYS));
  }

  @Test
  void anEditionSaysWhichQuestionsOfAnOlderOneStillStand() throws IOException {
    JsonNode record = JsonMapper.shared().readTree(text("question-sets/ipa-jisha-3.1.json"));
    ((ObjectNode) record)
        .set(
            "predecessors",
            JsonMapper.shared()
                .readTree(
                    """
                    [{"questionSet": "older", "questions": [{"number": 2, "formerNumber": 1}]}]
                    """));

    var read =
        JsonText.parse(JsonMapper.shared().writeValueAsBytes(record), 8)
            .then(value -> QuestionSetFile.TYPE.decode(value, Pointer.ROOT));

    assertThat(read)
        .isInstanceOfSatisfying(
            Decoded.Valid.class,
            valid ->
                assertThat(((QuestionSetFile) valid.value()).predecessors())
                    .containsExactly(
                        new QuestionSet.Predecessor(
                            new QuestionSetId("older"), new TreeMap<>(Map.of(2, 1)))));
    assertThat(SET.predecessors()).isEmpty();
  }

  @Test
  void aMissingRecordIsNamed() {
    assertThatThrownBy(() -> ContentFile.read("threats/none.json", JsonTypes.text(1, 9)))
        .hasMessage("content threats/none.json is missing");
  }

  @Test
  void aRecordOfAnotherKindIsNamedWithAllThatIsWrong() {
    assertThatThrownBy(
            () -> ContentFile.read("prefectures/jis-x-0401.json", PrivacyNoticeFile.TYPE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("content prefectures/jis-x-0401.json: ")
        .hasMessageContaining("/kind UNKNOWN_VALUE")
        .hasMessageContaining("/retentions REQUIRED");
  }

  private static List<Long> partSizes() {
    return SET.parts().stream()
        .map(part -> SET.questions().stream().filter(q -> q.part() == part.id()).count())
        .toList();
  }

  private static List<String> values(String path, String list, String name) throws IOException {
    return JsonMapper.shared().readTree(text(path)).get(list).findValuesAsString(name);
  }

  private static String text(String path) throws IOException {
    return Files.readString(Path.of("src/main/resources/kyojo/content", path));
  }

  @Test
  void allNoticesKeepADiagnosisEquallyLong() {
    PrivacyNotice three = notice("three-years", 1095);
    PrivacyNotice two = notice("two-years", 730);

    assertThat(ShippedContent.keptAlike(List.of(three, three))).containsExactly(three, three);
    assertThatThrownBy(() -> ShippedContent.keptAlike(List.of(three, two)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("different times");
    assertThatThrownBy(() -> ShippedContent.keptAlike(List.of(two, three)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static PrivacyNotice notice(String version, int days) {
    return new PrivacyNotice(
        version,
        List.of(new PrivacyNotice.Section("見出し", "文")),
        Optional.empty(),
        Arrays.stream(RecordType.values())
            .map(type -> new PrivacyNotice.Retention(type, days, "理由"))
            .toList());
  }
}
