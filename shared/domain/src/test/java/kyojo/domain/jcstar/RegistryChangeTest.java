package kyojo.domain.jcstar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kyojo.domain.jcstar.Label.Recorded;
import kyojo.domain.jcstar.LabelEvent.Kind;
import kyojo.domain.jcstar.RegistryChange.Changed;
import kyojo.domain.jcstar.Standing.Status;
import org.junit.jupiter.api.Test;

class RegistryChangeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Label ONE = Labels.label("N-1", "架空", "A", "B");
  private static final Label TWO = Labels.label("N-2", "架空", "C");
  private static final Registry BEFORE = Registry.of(Labels.HEAD, List.of(ONE, TWO));

  @Test
  void theFirstListAddsAll() {
    var change = RegistryChange.of(Registry.empty(), List.of(ONE, TWO), DAY);

    assertThat(change.labels())
        .containsExactly(
            ONE.withHistory(List.of(LabelEvent.of(DAY, Kind.LISTED))),
            TWO.withHistory(List.of(LabelEvent.of(DAY, Kind.LISTED))));
    assertThat(change.added()).isEqualTo(change.labels());
    assertThat(change.modelsAdded()).isEqualTo(3);
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
    var extension =
        new FieldChange(
            LabelColumn.EXPIRES_ON, Optional.of("2027-05-20"), Optional.of("2028-05-20"));

    var change = RegistryChange.of(BEFORE, List.of(more, longer), DAY);

    assertThat(change.changed())
        .containsExactly(
            new Changed(
                ONE,
                more.withHistory(
                    List.of(LabelEvent.of(DAY, Kind.MODEL_ADDED, more.models().getLast()))),
                List.of(),
                List.of(more.models().getLast()),
                List.of()),
            new Changed(
                TWO,
                longer.withHistory(List.of(LabelEvent.of(DAY, longer, extension))),
                List.of(extension),
                List.of(),
                List.of()));
    assertThat(change.labels().getLast().history().getFirst().kind()).isEqualTo(Kind.EXTENDED);
    assertThat(change.modelsAdded()).isEqualTo(1);
    assertThat(change.modelsRemoved()).isZero();
  }

  @Test
  void aModelThatItsLabelHasNoMoreIsKeptAndKnownAsSuch() {
    var change = RegistryChange.of(BEFORE, List.of(Labels.label("N-1", "架空", "B"), TWO), DAY);

    assertThat(change.modelsRemoved()).isEqualTo(1);
    Label after = change.labels().getFirst();
    assertThat(after.on(DAY).status()).isEqualTo(Status.VALID);
    assertThat(after.on(DAY, after.model("B").orElseThrow()).status()).isEqualTo(Status.VALID);
    assertThat(after.on(DAY, after.model("A").orElseThrow()).status())
        .isEqualTo(Status.NOT_IN_LAST_LIST);
    assertThat(after.history())
        .extracting(LabelEvent::kind)
        .containsExactly(Kind.MODEL_NOT_IN_LIST);

    Registry registry = Registry.of(Labels.HEAD, change.labels());
    var again =
        RegistryChange.of(registry, List.of(Labels.label("N-1", "架空", "B"), TWO), DAY.plusDays(7));
    assertThat(again.changed()).isEmpty();
    assertThat(again.labels()).isEqualTo(change.labels());

    var back = RegistryChange.of(registry, List.of(ONE, TWO), DAY.plusDays(7));
    assertThat(back.modelsAdded()).isEqualTo(1);
    assertThat(back.labels().getFirst().models()).isEqualTo(ONE.models());
    assertThat(back.labels().getFirst().history())
        .extracting(LabelEvent::kind)
        .containsExactly(Kind.MODEL_NOT_IN_LIST, Kind.MODEL_ADDED);
  }

  @Test
  void aProductOfAnotherNameIsAChange() {
    Label renamed = TWO.withModels(List.of(Model.listed("C", "別の名前")));

    assertThat(RegistryChange.of(BEFORE, List.of(ONE, renamed), DAY).changed().getFirst().fields())
        .containsExactly(
            new FieldChange(LabelColumn.PRODUCT, Optional.of(Labels.PRODUCT), Optional.of("別の名前")));
  }

  @Test
  void whatIpaRecordsGoesIntoTheHistory() {
    Label withdrawn = Labels.recorded(TWO, Recorded.WITHDRAWN, DAY.minusDays(3));

    assertThat(RegistryChange.of(BEFORE, List.of(ONE, withdrawn), DAY).labels().getLast().history())
        .extracting(LabelEvent::kind, LabelEvent::field, LabelEvent::after)
        .containsExactly(
            tuple(Kind.WITHDRAWN, Optional.of(LabelColumn.STATE), Optional.of("取消")),
            tuple(Kind.CHANGED, Optional.of(LabelColumn.STATE_ON), Optional.of("2026-11-21")));
  }

  @Test
  void ofALongHistoryTheLatestIsKept() {
    Label label = ONE;
    for (int n = 0; n < JcstarLimits.LABEL_EVENTS_MAX; n++) {
      label = changedOnce(label, DAY.plusDays(n));
    }
    assertThat(label.history()).hasSize(JcstarLimits.LABEL_EVENTS_MAX);
    assertThat(changedOnce(label, DAY.plusYears(1)).history())
        .hasSize(JcstarLimits.LABEL_EVENTS_MAX)
        .doesNotContain(label.history().getFirst());
  }

  private static Label changedOnce(Label label, LocalDate day) {
    Label later = Labels.of(label, label.level(), label.issuedOn(), label.expiresOn().plusDays(1));
    return RegistryChange.of(Registry.of(Labels.HEAD, List.of(label)), List.of(later), day)
        .labels()
        .getFirst();
  }

  @Test
  void whatIsMissingIsKeptAndKnownAsSuch() {
    var change = RegistryChange.of(BEFORE, List.of(ONE), DAY);
    Registry after = Registry.of(Labels.HEAD, change.labels());

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
        Registry.of(Labels.HEAD, RegistryChange.of(BEFORE, List.of(ONE), DAY).labels());

    var change = RegistryChange.of(without, List.of(ONE, TWO), DAY.plusDays(7));

    assertThat(change.added())
        .containsExactly(
            TWO.withHistory(
                List.of(
                    LabelEvent.of(DAY, Kind.NOT_IN_LIST),
                    LabelEvent.of(DAY.plusDays(7), Kind.LISTED_AGAIN))));
    assertThat(change.labels()).containsExactly(ONE, change.added().getFirst());
  }
}
