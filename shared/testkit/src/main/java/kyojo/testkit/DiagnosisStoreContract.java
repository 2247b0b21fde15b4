package kyojo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kyojo.domain.Limits;
import kyojo.domain.classification.CorporateNumber;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.DiagnosisStore.Addition;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import org.junit.jupiter.api.Test;

/** What every {@link DiagnosisStore} keeps, whatever it is made of. */
public abstract class DiagnosisStoreContract {
  protected static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  protected static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final Instant TIME = Instant.parse("2026-11-23T08:40:00.123Z");

  private static final int CALLERS = 16;

  /** The store under test. */
  protected abstract DiagnosisStore store();

  @Test
  void givesBackWhatWasAdded() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, fullProfile(), fullIdentity());

    assertThat(store().add(diagnosis, receipt.secret().hash())).isEqualTo(new Addition.Added());

    assertThat(store().find(COMMUNITY, receipt.firm(), diagnosis.id()))
        .contains(new DiagnosisStore.Sealed(diagnosis, receipt.secret().hash()));
    assertThat(store().all(COMMUNITY, receipt.firm()))
        .isEqualTo(
            new DiagnosisStore.FirmDiagnoses(
                false,
                List.of(new DiagnosisStore.Sealed(diagnosis, receipt.secret().hash())),
                Optional.empty()));
  }

  @Test
  void keepsAnEmptyProfileEmpty() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    store().add(diagnosis, receipt.secret().hash());

    assertThat(store().find(COMMUNITY, receipt.firm(), diagnosis.id()))
        .map(DiagnosisStore.Sealed::diagnosis)
        .contains(diagnosis);
  }

  @Test
  void leavesWhatIsThereAndShowsIt() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis first = diagnosis(COMMUNITY, receipt, fullProfile(), fullIdentity());
    Diagnosis second =
        new Diagnosis(
            first.id(),
            COMMUNITY,
            receipt.firm(),
            TIME.plusSeconds(60),
            first.expiresAt(),
            Origin.OPEN,
            Samples.submission(Profile.EMPTY),
            Optional.empty());
    store().add(first, receipt.secret().hash());

    assertThat(store().add(second, receipt.secret().hash()))
        .isEqualTo(new Addition.AlreadyThere(first));

    assertThat(store().find(COMMUNITY, receipt.firm(), first.id()))
        .map(DiagnosisStore.Sealed::diagnosis)
        .contains(first);
  }

  @Test
  void tellsExactlyOneOfManyCallersThatItAdded() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, fullProfile(), fullIdentity());
    List<Addition> additions;
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      var calls =
          IntStream.range(0, CALLERS)
              .mapToObj(i -> callers.submit(() -> store().add(diagnosis, receipt.secret().hash())))
              .toList();
      additions = calls.stream().map(DiagnosisStoreContract::join).toList();
    }

    assertThat(additions).filteredOn(new Addition.Added()::equals).hasSize(1);
    assertThat(additions)
        .filteredOn(new Addition.AlreadyThere(diagnosis)::equals)
        .hasSize(CALLERS - 1);
  }

  @Test
  void knowsNothingOfAnotherTenantFirmOrDiagnosis() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, fullProfile(), fullIdentity());
    store().add(diagnosis, receipt.secret().hash());

    FirmId otherFirm = receipt(COMMUNITY).firm();
    DiagnosisId otherDiagnosis = diagnosis(COMMUNITY, receipt, fullProfile(), fullIdentity()).id();
    assertThat(store().find(OTHER, receipt.firm(), diagnosis.id())).isEmpty();
    assertThat(store().find(COMMUNITY, otherFirm, diagnosis.id())).isEmpty();
    assertThat(store().find(COMMUNITY, receipt.firm(), otherDiagnosis)).isEmpty();
    assertThat(store().all(OTHER, receipt.firm()).sealed()).isEmpty();
    assertThat(store().all(COMMUNITY, otherFirm).sealed()).isEmpty();
  }

  @Test
  void keepsSeveralDiagnosesOfOneFirmUnderOneReceipt() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis first = diagnosis(COMMUNITY, receipt, fullProfile(), fullIdentity());
    Diagnosis second = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    store().add(first, receipt.secret().hash());

    assertThat(store().add(second, receipt.secret().hash())).isEqualTo(new Addition.Added());
    assertThat(store().find(COMMUNITY, receipt.firm(), first.id())).isPresent();
    assertThat(store().find(COMMUNITY, receipt.firm(), second.id())).isPresent();
    assertThat(store().all(COMMUNITY, receipt.firm()).sealed())
        .map(DiagnosisStore.Sealed::diagnosis)
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void listsWhatIsLeftAmongManyTombstones() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis kept = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    store().add(kept, receipt.secret().hash());
    // More than one page of the partition, so that what is kept may lie on any of them.
    for (int i = 0; i < Limits.FIRM_PAGE_ITEMS + CALLERS; i++) {
      store().erase(diagnosis(COMMUNITY, receipt, Profile.EMPTY), forgottenAt());
    }

    assertThat(store().all(COMMUNITY, receipt.firm()).sealed())
        .map(DiagnosisStore.Sealed::diagnosis)
        .containsExactly(kept);
  }

  @Test
  void marksOneFirmAsErasedAndNoOther() {
    Receipt receipt = receipt(COMMUNITY);
    Receipt other = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, Profile.EMPTY);
    store().add(diagnosis, receipt.secret().hash());
    assertThat(store().isErased(COMMUNITY, receipt.firm())).isFalse();

    store().eraseFirm(COMMUNITY, receipt.firm(), forgottenAt());

    assertThat(store().isErased(COMMUNITY, receipt.firm())).isTrue();
    assertThat(store().isErased(OTHER, receipt.firm())).isFalse();
    assertThat(store().isErased(COMMUNITY, other.firm())).isFalse();
    assertThat(store().all(COMMUNITY, receipt.firm()).erased()).isTrue();
    assertThat(store().all(COMMUNITY, receipt.firm()).openTo(receipt, TIME)).isEmpty();
    assertThat(store().all(COMMUNITY, receipt.firm()).openedBy(receipt)).contains(diagnosis);
  }

  @Test
  void forgetsWhatWasErasedAndNeverAddsItAgain() {
    Receipt receipt = receipt(COMMUNITY);
    Diagnosis diagnosis = diagnosis(COMMUNITY, receipt, fullProfile(), fullIdentity());
    store().add(diagnosis, receipt.secret().hash());

    store().erase(diagnosis, forgottenAt());

    assertThat(store().find(COMMUNITY, receipt.firm(), diagnosis.id())).isEmpty();
    assertThat(store().all(COMMUNITY, receipt.firm()).sealed()).isEmpty();
    assertThat(store().add(diagnosis, receipt.secret().hash())).isEqualTo(new Addition.Erased());
  }

  /** Ahead of the clock on the wall: the database deletes what has ended in its own time. */
  private static Instant forgottenAt() {
    return Instant.now().plus(Duration.ofDays(90));
  }

  /** A diagnosis with an id of its own. */
  protected static Diagnosis diagnosis(CommunityId community, Receipt receipt, Profile profile) {
    return diagnosis(community, receipt, profile, Identity.EMPTY);
  }

  /** A diagnosis of a firm that says who it is, with an id of its own. */
  protected static Diagnosis diagnosis(
      CommunityId community, Receipt receipt, Profile profile, Identity identity) {
    var derivation = new Derivation(community, "test", IdempotencyKey.random());
    return new Diagnosis(
        derivation.diagnosis(receipt.firm()),
        community,
        receipt.firm(),
        TIME,
        TIME.plus(Duration.ofDays(1095)).truncatedTo(ChronoUnit.SECONDS),
        Origin.OPEN,
        Samples.submission(profile, identity),
        Optional.empty());
  }

  protected static Receipt receipt(CommunityId community) {
    return new Derivation(community, "test", IdempotencyKey.random()).receipt();
  }

  private static Profile fullProfile() {
    return new Profile(
        Optional.of(new Industry("E")),
        Optional.of(EmployeeBand.FROM_6),
        Optional.of(new Prefecture("27")));
  }

  /** All that identifies a firm. */
  protected static Identity fullIdentity() {
    return new Identity(
        Optional.of("架空金属工業株式会社"),
        Optional.of("山田太郎"),
        Optional.of(new CorporateNumber("7010705000725")),
        Optional.of("本社と工場"));
  }

  private static <T> T join(Future<T> call) {
    try {
      return call.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
