package kyojo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kyojo.domain.Provenance.Confidence;
import kyojo.domain.incident.IncidentGuide.Emergency;
import kyojo.domain.incident.IncidentType;
import kyojo.domain.incident.ReportDays;
import kyojo.domain.incident.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentContentTest {
  private static final IncidentContent CONTENT = IncidentContent.load();

  private static Window window(String id) {
    return CONTENT.windows().stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(IncidentType.class)
  void whatToDoFitsAPhoneAndIsSaidInFullSentences(IncidentType type) {
    var advice = CONTENT.guide().advice(type);
    var steps =
        Stream.of(advice.first().now(), advice.first().dont(), advice.then())
            .flatMap(List::stream)
            .toList();

    assertThat(advice.first().now()).hasSizeLessThanOrEqualTo(5);
    assertThat(steps).allSatisfy(step -> assertThat(step).endsWith("。").hasSizeLessThan(70));
  }

  @Test
  void lockedFilesArePulledOffTheNetworkAndNotSwitchedOff() {
    var first = CONTENT.guide().advice(IncidentType.RANSOMWARE).first();

    assertThat(first.now().getFirst()).contains("LANケーブルを抜き");
    assertThat(first.dont().getFirst()).startsWith("電源を切らない");
  }

  @Test
  void whatCannotWaitNamesWhomToCall() {
    assertThat(CONTENT.guide().emergencies())
        .extracting(Emergency::kind)
        .containsExactly(Emergency.Kind.LIFE, Emergency.Kind.MONEY, Emergency.Kind.REMOTE);
    assertThat(window("police-110").telephone()).contains("110");
  }

  @Test
  void firmsAreSentToTheDeskForFirmsAndKnowItByItsOldNames() {
    var desk = window("ipa-organisations");

    assertThat(desk.mail()).contains("cs-support@ipa.go.jp");
    assertThat(desk.telephone()).isEmpty();
    assertThat(desk.formerly()).contains("標的型サイバー攻撃特別相談窓口");
    assertThat(desk.provenance().holdsOn(LocalDate.of(2025, 3, 31))).isFalse();
  }

  @Test
  void hoursThatCouldNotBeConfirmedSaySo() {
    assertThat(window("ipa-organisations").hours().orElseThrow()).contains("未確認");
    assertThat(window("ipa-individuals").hours().orElseThrow()).contains("未確認");
    assertThat(window("ipa-individuals").provenance().confidence())
        .isEqualTo(Confidence.THIRD_PARTY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 60, 2026-06-01",
    "2026-11-30, 30, 2027-01-04",
    "2026-12-01, 30, 2027-01-04",
    "2026-11-05, 60, 2027-01-04",
    "2027-03-31, 30, 2027-04-30",
    // 2026-05-03 is a Sunday, and its substitute comes after two more holidays.
    "2026-04-04, 30, 2026-05-07",
    // A day between two holidays is one.
    "2026-08-24, 30, 2026-09-24"
  })
  void theFinalReportIsMovedOverTheHolidaysOfTheCabinetOffice(
      LocalDate known, int days, LocalDate last) {
    assertThat(ReportDays.of(known, days, CONTENT.closedDays()).finalLast()).isEqualTo(last);
  }

  @Test
  void aWindowThatThereIsNotIsFoundOut() {
    assertThatThrownBy(() ->
            new IncidentContent(CONTENT.guide(), CONTENT.rules(), List.of(), CONTENT.closedDays()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("police-110");
  }
}
