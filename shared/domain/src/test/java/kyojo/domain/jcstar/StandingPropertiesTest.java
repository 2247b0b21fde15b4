package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.Standing.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every label, whatever its dates, from before its issue to long after its end. */
class StandingPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 1_200;
  private static final int LABELS = 300;

  static Stream<Label> labels() {
    var random = new Random(11);
    return Stream.generate(() -> label(random)).limit(LABELS);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void itIsInForceWithinItsTermAlone(Label label) {
    days()
        .map(label::on)
        .filter(Standing::isInForce)
        .forEach(
            standing -> assertThat(standing.day()).isBetween(label.issuedOn(), label.expiresOn()));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void whatIsOverIsNeverInForceAgain(Label label) {
    assertThat(
            days()
                .map(label::on)
                .dropWhile(standing -> !standing.isInForce())
                .dropWhile(Standing::isInForce)
                .filter(Standing::isInForce))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void whatIpaRecordedHoldsForEverAndNothingElseIsSaidOfIt(Label label) {
    days()
        .map(label::on)
        .forEach(standing -> {
          boolean isRecorded =
              label.recorded() != Recorded.ISSUED
                  && label.recordedOn().filter(standing.day()::isBefore).isEmpty();
          assertThat(standing.status().name().equals(label.recorded().name()))
              .isEqualTo(isRecorded);
          assertThat(standing.status() == Status.WITHDRAWN || standing.status() == Status.LAPSED)
              .isEqualTo(isRecorded);
        });
  }

  @ParameterizedTest
  @MethodSource("labels")
  void itsEndComesCloserDayByDay(Label label) {
    List<Standing> inForce = days().map(label::on).filter(Standing::isInForce).toList();
    for (int n = 1; n < inForce.size(); n++) {
      Standing before = inForce.get(n - 1);
      Standing after = inForce.get(n);
      assertThat(after.daysLeft().orElseThrow()).isEqualTo(before.daysLeft().orElseThrow() - 1);
      assertThat(after.expiringWithin().orElse(Integer.MAX_VALUE))
          .isLessThanOrEqualTo(before.expiringWithin().orElse(Integer.MAX_VALUE));
    }
    inForce.forEach(standing ->
        assertThat(standing.status() == Status.EXPIRING)
            .isEqualTo(standing.daysLeft().orElseThrow() <= Standing.EXPIRING_DAYS));
  }

  @ParameterizedTest
  @MethodSource("labels")
  void aModelIsNeverInForceWithoutItsLabel(Label label) {
    Model model = label.models().getFirst();
    days()
        .forEach(day -> {
          boolean isListed = model.notListedSince().filter(since -> !day.isBefore(since)).isEmpty();
          assertThat(label.on(day, model).isInForce())
              .isEqualTo(label.on(day).isInForce() && isListed);
        });
  }

  private static Stream<LocalDate> days() {
    return FIRST.datesUntil(FIRST.plusDays(DAYS));
  }

  private static Label label(Random random) {
    LocalDate issued = FIRST.plusDays(random.nextInt(400));
    Label dated =
        Labels.of(
            Labels.label("見本-1", "架空", "ZZ-1"),
            Level.STAR_1,
            issued,
            issued.plusDays(random.nextInt(740)));
    Label recorded =
        switch (random.nextInt(4)) {
          case 0 -> Labels.recorded(dated, Recorded.WITHDRAWN, day(random));
          case 1 -> Labels.recorded(dated, Recorded.LAPSED, day(random));
          default -> dated;
        };
    Label listed = random.nextInt(3) == 0 ? recorded.missingSince(day(random)) : recorded;
    Model model = listed.models().getFirst();
    return listed.withModels(
        List.of(random.nextBoolean() ? model : model.missingSince(day(random))));
  }

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }
}
