package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kyojo.domain.jcstar.RegistryChange.Changed;
import kyojo.domain.jcstar.Standing.Status;
import org.junit.jupiter.api.Test;

class RegistryChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Label ONE = Labels.label("N-1", "架空", "A", "B");
  private static final Label TWO = Labels.label("N-2", "架空", "C");
  private static final Registry BEFORE = Registry.of(Labels.SOURCE, List.of(ONE, TWO));

  @Test
  void theFirstListAddsAll() {
    var change = RegistryChange.of(Registry.empty(), List.of(ONE, TWO), DAY);

    assertThat(change.added()).containsExactly(ONE, TWO);
    assertThat(change.labels()).containsExactly(ONE, TWO);
    assertThat(change.changed()).isEmpty();
    assertThat(change.removed()).isEmpty();
  }

  @Test
  void theSameListInAnotherOrderChangesNothing() {
    var change = RegistryChange.of(BEFORE, List.of(TWO, Labels.label("N-1", "架空", "B", "A")), DAY);

    assertThat(change.added()).isEmpty();
    assertThat(change.changed()).isEmpty();
    assertThat(change.removed()).isEmpty();
  }

  @Test
  void moreModelsAndOtherDatesAreChanges() {
    Label more = Labels.label("n １", "架空", "A", "B", "D");
    Label longer = Labels.of(TWO, Level.STAR_1, Labels.ISSUED, Labels.EXPIRES.plusYears(1));

    assertThat(RegistryChange.of(BEFORE, List.of(more, longer), DAY).changed())
        .containsExactly(new Changed(ONE, more), new Changed(TWO, longer));
  }

  @Test
  void whatIsMissingIsKeptAndKnownAsSuch() {
    var change = RegistryChange.of(BEFORE, List.of(ONE), DAY);
    Registry after = Registry.of(Labels.SOURCE, change.labels());

    assertThat(change.removed()).containsExactly(TWO);
    assertThat(after.label(TWO.registrationNumber()).orElseThrow().on(DAY).status())
        .isEqualTo(Status.NOT_IN_LAST_LIST);

    var later = RegistryChange.of(after, List.of(ONE), DAY.plusDays(7));
    assertThat(later.removed()).isEmpty();
    assertThat(later.labels().getLast().notListedSince()).contains(DAY);
  }

  @Test
  void whatComesBackIsListedAgain() {
    Registry without =
        Registry.of(Labels.SOURCE, RegistryChange.of(BEFORE, List.of(ONE), DAY).labels());

    var change = RegistryChange.of(without, List.of(ONE, TWO), DAY.plusDays(7));

    assertThat(change.added()).containsExactly(TWO);
    assertThat(change.labels()).containsExactly(ONE, TWO);
  }
}
