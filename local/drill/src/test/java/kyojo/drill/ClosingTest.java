package kyojo.drill;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Stage;
import kyojo.domain.closing.CarryOutClosing.Step;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.Outcome;
import kyojo.domain.closing.Phase;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {
  private Tenant tenant;
  private Closer closer;

  @BeforeEach
  void open() {
    fill(1, 3);
  }

  private void fill(long seed, int firms) {
    tenant = Tenant.fill(LocalTables.fresh(), seed, firms);
    closer = new Closer(tenant, tenant.tables().client());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whatWasClosedComesBackEqual(long seed) {
    fill(seed, (int) (seed % 4) * 60);
    // The keys are in no archive.
    int held = tenant.dump(Tenant.COMMUNITY).size() - 1;
    var others = tenant.dumpOther();
    closer.agree();
    Closing exported = closer.export();
    var archive = closer.open(exported);
    // The profile more, and what the trail tells of asking and confirming.
    assertThat(archive.lines().size()).isEqualTo(held + 1 + 2);

    Closer.shown(closer.erase(archive));
    Closing erased = closer.goOn(Phase.ERASED);

    assertThat(erased.erasure().erased()).isGreaterThanOrEqualTo(held);
    assertThat(closer.keysDestroyed.get()).isPositive();
    assertThat(tenant.dump(Tenant.COMMUNITY))
        .allMatch(item -> Tenant.text(item, "pk").endsWith("#Z"))
        .allMatch(item -> Long.parseLong(requireNonNull(item.get("expiresAt")).n()) < 1e10);
    assertThat(tenant.dumpOther()).isEqualTo(others);
    assertThat(Tenancy.of(LocalTables.fresh()).drill().run(archive).difference()).isEmpty();
  }

  @Test
  void aDifferenceIsFound() {
    closer.agree();
    var archive = closer.open(closer.export());
    var tables = LocalTables.fresh();
    Tenant.fill(tables, 2, 1);

    assertThat(Tenancy.of(tables).drill().run(archive).difference()).isPresent();
  }

  @Test
  void needsTwoPeopleOneOfThemAnOwner() {
    assertThat(closer.ask.ask(Closer.owner(Tenant.STAFF))).isInstanceOf(Outcome.Denied.class);
    assertThat(closer.ask.ask(Closer.owner(Tenant.IPA))).isInstanceOf(Outcome.Denied.class);
    Closer.shown(closer.ask.ask(Closer.ipa()));
    assertThat(closer.ask.ask(Closer.owner(Tenant.FIRST))).isInstanceOf(Outcome.AskedAlready.class);
    assertThat(closer.ask.confirm(Closer.ipa(), false))
        .isInstanceOf(Outcome.SecondPersonNeeded.class);
    assertThat(closer.ask.confirm(Closer.owner(Tenant.STAFF), false))
        .isInstanceOf(Outcome.Denied.class);

    Closing confirmed = Closer.shown(closer.ask.confirm(Closer.owner(Tenant.FIRST), false));

    assertThat(confirmed.phase()).isEqualTo(Phase.CONFIRMED);
  }

  @Test
  void whoAskedDoesNotConfirm() {
    Closer.shown(closer.ask.ask(Closer.owner(Tenant.FIRST)));

    assertThat(closer.ask.confirm(Closer.owner(Tenant.FIRST), false))
        .isInstanceOf(Outcome.SecondPersonNeeded.class);
    assertThat(closer.ask.confirm(Closer.ipa(), false)).isInstanceOf(Outcome.Shown.class);
  }

  @Test
  void ipaCarriesNothingOut() {
    closer.agree();

    assertThat(closer.carryOut.step(Closer.ipa(), new Step.Export(Closer.RECIPIENT)))
        .isInstanceOf(Outcome.Denied.class);
  }

  @Test
  void waitsAWeekUnlessTheSecondPersonForgoesIt() {
    Closer.shown(closer.ask.ask(Closer.owner(Tenant.FIRST)));
    Closer.shown(closer.ask.confirm(Closer.owner(Tenant.SECOND), false));
    closer.pass(Duration.ofDays(7).minusSeconds(2));
    var export = new Step.Export(Closer.RECIPIENT);
    assertThat(closer.carryOut.step(Closer.owner(Tenant.FIRST), export))
        .isInstanceOf(Outcome.TooEarly.class);
    assertThat(closer.ask.confirm(Closer.owner(Tenant.FIRST), true))
        .isInstanceOf(Outcome.SecondPersonNeeded.class);

    Closer.shown(closer.ask.confirm(Closer.owner(Tenant.SECOND), true));

    Closer.shown(closer.carryOut.step(Closer.owner(Tenant.FIRST), export));
  }

  @Test
  void asQuickAsItMayBeItStillWaitsUntilNobodyTakesSubmissionsIn() {
    Closer.shown(closer.ask.ask(Closer.owner(Tenant.FIRST)));
    Closer.shown(closer.ask.confirm(Closer.owner(Tenant.SECOND), true));
    var export = new Step.Export(Closer.RECIPIENT);
    closer.pass(Duration.ofSeconds(60));
    assertThat(closer.carryOut.step(Closer.owner(Tenant.FIRST), export))
        .isInstanceOf(Outcome.TooEarly.class);
    closer.pass(Duration.ofSeconds(16));
    Closer.shown(closer.carryOut.step(Closer.owner(Tenant.FIRST), export));
  }

  @Test
  void aQuestionThatNobodyConfirmedLapses() {
    Closer.shown(closer.ask.ask(Closer.owner(Tenant.FIRST)));
    closer.pass(Duration.ofDays(31));
    assertThat(closer.ask.confirm(Closer.owner(Tenant.SECOND), false))
        .isInstanceOf(Outcome.Unknown.class);

    assertThat(Closer.shown(closer.ask.ask(Closer.owner(Tenant.SECOND))).askedBy().person())
        .isEqualTo(Tenant.SECOND);
  }

  @Test
  void canBeTakenBackUntilTheErasing() {
    closer.agree();
    assertThat(state()).contains(State.CLOSING);
    Closing exported = closer.export();
    var archive = closer.open(exported);
    int before = tenant.dump(Tenant.COMMUNITY).size();

    closer.ask.takeBack(Closer.owner(Tenant.SECOND));

    assertThat(state()).contains(State.OPEN);
    assertThat(tenant.dump(Tenant.COMMUNITY))
        .hasSize(before - exported.archive().orElseThrow().all().size() - 1 + 1)
        .noneMatch(item -> Tenant.text(item, "pk").endsWith("#Z"));
    assertThat(closer.erase(archive)).isInstanceOf(Outcome.Unknown.class);

    closer.agree();
    Closer.shown(closer.erase(closer.open(closer.export())));
    closer.goOn(Phase.ERASING);
    assertThat(closer.ask.takeBack(Closer.owner(Tenant.SECOND)))
        .isInstanceOf(Outcome.TooLate.class);
    closer.goOn(Phase.ERASED);
    assertThat(state()).contains(State.CLOSED);
    // The members are gone; who was an owner sees how it ended.
    assertThat(closer.ask.show(Closer.owner(Tenant.SECOND))).isInstanceOf(Outcome.Shown.class);
    assertThat(closer.ask.show(Closer.owner(Tenant.STAFF))).isInstanceOf(Outcome.Denied.class);
    assertThat(closer.ask.ask(Closer.ipa())).isInstanceOf(Outcome.AskedAlready.class);
    closer.pass(Duration.ofDays(31));
    assertThat(closer.ask.ask(Closer.ipa())).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void erasesNothingWithoutTheSecretOfTheArchive() {
    closer.agree();
    var wrong = new Derivation(Tenant.COMMUNITY, "x", IdempotencyKey.random()).archiveProof();
    var step = new Step.Erase(wrong);
    assertThat(closer.carryOut.step(Closer.owner(Tenant.FIRST), step))
        .isInstanceOf(Outcome.TooEarly.class);
    var old = closer.open(closer.export());
    closer.export();

    assertThat(closer.carryOut.step(Closer.owner(Tenant.FIRST), step))
        .isInstanceOf(Outcome.ProofWrong.class);
    assertThat(closer.erase(old)).isInstanceOf(Outcome.ProofWrong.class);
    assertThat(closer.keysDestroyed.get()).isZero();
  }

  @Test
  void whatChangedAfterTheExportIsExportedAgain() {
    closer.agree();
    var before = closer.open(closer.export());
    tenant.firm();

    Closer.shown(closer.erase(before));
    Closing again = closer.goOn(Phase.EXPORTED);

    assertThat(closer.keysDestroyed.get()).isZero();
    assertThat(closer.open(again).lines()).hasSizeGreaterThan(before.lines().size());
  }

  @Test
  void aPartThatIsNotWhatItWasIsMadeAgain() {
    closer.agree();
    Closing exported = closer.export();
    var archive = closer.open(exported);
    String digest = exported.archive().orElseThrow().parts().getFirst().digest();
    var part =
        tenant.dump(Tenant.COMMUNITY).stream()
            .filter(item -> Tenant.text(item, "sk").endsWith(digest))
            .findFirst()
            .orElseThrow();
    tenant
        .tables()
        .client()
        .deleteItem(delete ->
            delete
                .tableName(tenant.records().name())
                .key(
                    Map.of(
                        "pk", requireNonNull(part.get("pk")),
                        "sk", requireNonNull(part.get("sk")))));

    Closer.shown(closer.erase(archive));

    closer.goOn(Phase.EXPORTED);
    assertThat(closer.keysDestroyed.get()).isZero();
  }

  private Optional<State> state() {
    return new DynamoCommunities(
            tenant.tables().client(), tenant.tables().name("ReferenceTable"), Stage.DEVELOPMENT)
        .settings(Tenant.COMMUNITY)
        .map(CommunitySettings::state);
  }
}
