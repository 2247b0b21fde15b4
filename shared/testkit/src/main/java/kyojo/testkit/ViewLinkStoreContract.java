package kyojo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.domain.identity.ViewKey;
import kyojo.domain.sharing.ViewLink;
import kyojo.domain.sharing.ViewLinkStore;
import kyojo.domain.sharing.ViewLinkStore.Addition;
import kyojo.domain.sharing.ViewLinkStore.Sealed;
import org.junit.jupiter.api.Test;

/** What every {@link ViewLinkStore} keeps, whatever it is made of. */
public abstract class ViewLinkStoreContract {
  protected static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final Instant TIME = Instant.parse("2026-11-23T08:40:00.123Z");

  private final Receipt receipt = receipt();

  /** The store under test. */
  protected abstract ViewLinkStore store();

  @Test
  void givesBackWhatWasAdded() {
    Sealed link = link(receipt);

    assertThat(store().add(link)).isEqualTo(new Addition.Added());

    assertThat(store().find(COMMUNITY, receipt.firm(), link.link().id())).contains(link);
    assertThat(store().all(COMMUNITY, receipt.firm())).containsExactly(link.link());
  }

  @Test
  void leavesWhatIsThereAndShowsIt() {
    Sealed first = link(receipt);
    ViewLink there = first.link();
    var later =
        new ViewLink(
            there.id(),
            there.community(),
            there.firm(),
            there.diagnosis(),
            TIME.plusSeconds(1),
            there.expiresAt());
    store().add(first);

    assertThat(store().add(new Sealed(later, first.secret())))
        .isEqualTo(new Addition.AlreadyThere(there));
    assertThat(store().find(COMMUNITY, receipt.firm(), there.id())).contains(first);
  }

  @Test
  void forgetsWhatWasRevokedAndNeverMakesItAgain() {
    Sealed kept = link(receipt);
    Sealed revoked = link(receipt);
    store().add(kept);
    store().add(revoked);

    store().revoke(revoked.link(), Instant.now().plus(Duration.ofDays(90)));

    assertThat(store().find(COMMUNITY, receipt.firm(), revoked.link().id())).isEmpty();
    assertThat(store().all(COMMUNITY, receipt.firm())).containsExactly(kept.link());
    assertThat(store().add(revoked)).isEqualTo(new Addition.Revoked());
  }

  @Test
  void knowsNothingOfAnotherTenantFirmOrLink() {
    Sealed link = link(receipt);
    store().add(link);
    FirmId otherFirm = receipt().firm();

    assertThat(store().find(OTHER, receipt.firm(), link.link().id())).isEmpty();
    assertThat(store().find(COMMUNITY, otherFirm, link.link().id())).isEmpty();
    assertThat(store().find(COMMUNITY, receipt.firm(), link(receipt).link().id())).isEmpty();
    assertThat(store().all(OTHER, receipt.firm())).isEmpty();
    assertThat(store().all(COMMUNITY, otherFirm)).isEmpty();
  }

  /** A link of the firm with an id of its own. */
  protected static Sealed link(Receipt receipt) {
    var derivation = new Derivation(COMMUNITY, "test", IdempotencyKey.random());
    DiagnosisId diagnosis = derivation.diagnosis(receipt.firm());
    ViewKey key = derivation.viewKey(receipt.firm(), diagnosis);
    Instant end = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
    return new Sealed(
        new ViewLink(key.link(), COMMUNITY, receipt.firm(), diagnosis, TIME, end),
        key.secret().hash());
  }

  protected static Receipt receipt() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).receipt();
  }
}
