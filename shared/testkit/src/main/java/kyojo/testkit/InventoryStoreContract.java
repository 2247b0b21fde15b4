package kyojo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.domain.inventory.InventoryStore;
import kyojo.domain.inventory.InventoryStore.Addition;
import kyojo.domain.inventory.InventoryStore.Found;
import kyojo.domain.inventory.InventoryStore.Sealed;
import org.junit.jupiter.api.Test;

/** What every {@link InventoryStore} keeps, whatever it is made of. */
public abstract class InventoryStoreContract {
  protected static final CommunityId COMMUNITY = Samples.COMMUNITY;
  protected static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  protected static final Instant TIME = Instant.parse("2026-11-28T08:40:00.123Z");
  private static final Instant FORGOTTEN = TIME.plus(Duration.ofDays(90));
  private static final Duration LATER = Duration.ofDays(1095);
  private static final int CALLERS = 8;

  /** The store under test. */
  protected abstract InventoryStore store();

  /** The diagnoses of the same firms. */
  protected abstract DiagnosisStore diagnoses();

  /** A list of a firm that is not there, and what opens it. */
  protected static Sealed fresh(Receipt receipt) {
    var said = new Derivation(COMMUNITY, "test", IdempotencyKey.random()).trace("said");
    return new Sealed(
        Inventories.first(COMMUNITY, receipt.firm(), Origin.SEMINAR, TIME),
        receipt.secret().hash(),
        Optional.of(said));
  }

  @Test
  void givesBackWhatFoundedAFirm() {
    Sealed first = fresh(Samples.receipt());

    assertThat(store().found(first)).isEqualTo(new Addition.Added());

    assertThat(find(first)).isEqualTo(new Found.Kept(first));
  }

  @Test
  void leavesWhatIsThereAndShowsIt() {
    Receipt receipt = Samples.receipt();
    Sealed first = fresh(receipt);
    store().found(first);

    assertThat(store().found(fresh(receipt))).isEqualTo(new Addition.AlreadyThere(first));
    assertThat(store().add(fresh(receipt))).isFalse();
    assertThat(find(first)).isEqualTo(new Found.Kept(first));
  }

  @Test
  void tellsExactlyOneOfManyCallersThatItFounded() {
    Sealed first = fresh(Samples.receipt());

    var added =
        IntStream.range(0, CALLERS)
            .parallel()
            .mapToObj(_ -> store().found(first))
            .filter(Addition.Added.class::isInstance)
            .count();

    assertThat(added).isEqualTo(1);
  }

  @Test
  void replacesTheVersionBeforeAndNoOther() {
    Sealed first = fresh(Samples.receipt());
    store().found(first);
    Sealed second = next(first);
    Sealed third = next(second);

    assertThat(store().replace(third)).isFalse();
    assertThat(store().replace(second)).isTrue();
    assertThat(store().replace(second)).isFalse();

    assertThat(find(first)).isEqualTo(new Found.Kept(second));
    assertThat(store().replace(third)).isTrue();
  }

  @Test
  void forgetsWhatWasErasedAndFoundsNothingThereAgain() {
    Sealed first = fresh(Samples.receipt());
    store().found(first);

    store().erase(COMMUNITY, first.inventory().firm(), FORGOTTEN);

    assertThat(find(first)).isEqualTo(new Found.Erased(1));
    assertThat(store().found(first)).isEqualTo(new Addition.Erased());
    assertThat(store().replace(next(first))).isFalse();
    assertThat(store().add(first)).as("a version is given once").isFalse();
    assertThat(store().add(next(first))).as("a firm begins anew").isTrue();
    assertThat(find(first)).isEqualTo(new Found.Kept(next(first)));
  }

  @Test
  void erasesNothingWhereNothingIsKept() {
    Receipt receipt = Samples.receipt();

    store().erase(COMMUNITY, receipt.firm(), FORGOTTEN);

    assertThat(store().find(COMMUNITY, receipt.firm())).isEqualTo(new Found.None());
    assertThat(store().found(fresh(receipt))).isEqualTo(new Addition.Added());
  }

  @Test
  void comesInThePlaceOfOneThatHasExpired() {
    Receipt receipt = Samples.receipt();
    store().found(fresh(receipt));
    Sealed late =
        new Sealed(
            Inventories.first(
                    COMMUNITY, receipt.firm(), Origin.OPEN, TIME.plus(Duration.ofDays(1096)))
                .following(1),
            receipt.secret().hash(),
            Optional.empty());

    assertThat(store().add(late)).isTrue();
    assertThat(find(late)).isEqualTo(new Found.Kept(late));
  }

  @Test
  void knowsNothingOfAnotherTenantOrFirm() {
    Sealed first = fresh(Samples.receipt());
    store().found(first);

    assertThat(store().find(OTHER, first.inventory().firm())).isEqualTo(new Found.None());
    assertThat(store().find(COMMUNITY, Samples.receipt().firm())).isEqualTo(new Found.None());
  }

  @Test
  void standsAmongWhatTheFirmHas() {
    var stored = Samples.store(diagnoses(), Profile.EMPTY, Duration.ofDays(400));
    Sealed list = fresh(stored.receipt());
    store().add(list);
    var firm = stored.receipt().firm();

    var has = diagnoses().all(COMMUNITY, firm);
    assertThat(has.sealed()).hasSize(1);
    assertThat(has.end(TIME)).contains(list.inventory().expiresAt());
    diagnoses().erase(stored.diagnosis(), FORGOTTEN);
    assertThat(diagnoses().all(COMMUNITY, firm).isOpenTo(stored.receipt(), TIME)).isTrue();
    assertThat(diagnoses().all(COMMUNITY, firm).isOpenTo(Samples.receipt(), TIME)).isFalse();
    assertThat(diagnoses().all(COMMUNITY, firm).isOpenTo(stored.receipt(), FORGOTTEN.plus(LATER)))
        .as("when the list has expired")
        .isFalse();
    store().erase(COMMUNITY, firm, FORGOTTEN);
    assertThat(diagnoses().all(COMMUNITY, firm).isOpenTo(stored.receipt(), TIME)).isFalse();
  }

  @Test
  void keepsAsMuchAsAListMayHold() {
    Sealed first = fresh(Samples.receipt());
    store().found(first);
    Sealed most =
        new Sealed(
            Inventories.next(first.inventory(), Inventories.most(new Random(7))),
            first.receipt(),
            first.said());

    assertThat(store().replace(most)).isTrue();
    assertThat(find(first)).isEqualTo(new Found.Kept(most));
  }

  private Found find(Sealed sealed) {
    return store().find(COMMUNITY, sealed.inventory().firm());
  }

  private static Sealed next(Sealed before) {
    var devices = List.of(before.inventory().devices().getLast());
    return new Sealed(
        Inventories.next(before.inventory(), devices), before.receipt(), before.said());
  }
}
