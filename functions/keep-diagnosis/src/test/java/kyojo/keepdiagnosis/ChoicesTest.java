package kyojo.keepdiagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import kyojo.content.ShippedContent;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.consent.Consents;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.diagnosis.Whose;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.origin.DynamoOriginCodeStore;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A firm submits, submits again, sends again, changes its mind and erases, in any order and with
 * clocks that are apart: after every step, what staff see of each diagnosis follows its last
 * choice.
 */
class ChoicesTest {
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final RecordsTable RECORDS =
      new RecordsTable(TABLES.client(), TABLES.name("RecordsTable"));
  private static final DiagnosisStore STORE = new DynamoDiagnosisStore(RECORDS);
  private static final OriginCodeStore CODES = new DynamoOriginCodeStore(RECORDS);
  private static final Consents CONSENTS = new DynamoConsents(RECORDS);
  private static final ShippedContent CONTENT = ShippedContent.load();
  private static final int STEPS = 12;

  private Instant now = Instant.parse("2026-11-24T00:00:00Z");
  private final FirmFacts facts =
      new FirmFacts(
          STORE,
          List.of(CONSENTS, new DynamoConfirmations(RECORDS, MemberNames.closed())),
          () -> now);
  private final SubmitDiagnosis submit =
      new SubmitDiagnosis(new One(), CONTENT, CONTENT, STORE, CONSENTS, facts, CODES, () -> now);
  private final KeepConsent keep =
      new KeepConsent(new One(), CONTENT, STORE, CONSENTS, facts, () -> now);
  private final EraseDiagnosis erase =
      new EraseDiagnosis(STORE, new DynamoViewLinkStore(RECORDS), facts, () -> now);
  private final List<SubmitDiagnosis.Command> sent = new ArrayList<>();
  private final List<Diagnosis> stored = new ArrayList<>();
  private Optional<Receipt> receipt = Optional.empty();
  private Optional<Boolean> last = Optional.empty();

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLastChoiceHoldsForAllThatAFirmLeft(long seed) {
    var random = new Random(seed);
    submit(random);
    for (int step = 0; step < STEPS; step++) {
      // Another machine's clock: up to a minute behind or ahead.
      now = now.plusMillis(random.nextLong(-60_000, 60_000));
      switch (random.nextInt(5)) {
        case 0, 1 -> submit(random);
        case 2 -> assertThat(submit.submit(sent.get(random.nextInt(sent.size())))).isNotNull();
        case 3 -> change(random.nextBoolean());
        default -> erase(random);
      }
      for (Diagnosis diagnosis : stored) {
        var kept = CONSENTS.find(Samples.COMMUNITY, diagnosis.firm());
        assertThat(diagnosis.visibleIdentity(kept).isPresent())
            .as("step %d", step)
            .isEqualTo(last.orElse(false));
      }
    }
  }

  private void submit(Random random) {
    Optional<Boolean> choice =
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    Submission sheet = Samples.submission(Profile.EMPTY);
    var command =
        new SubmitDiagnosis.Command(
            Samples.COMMUNITY,
            IdempotencyKey.random(),
            receipt.<Whose>map(Whose.Holder::new).orElseGet(Whose.NewFirm::new),
            new Channel.Open(),
            new Submission(
                sheet.questionSet(),
                sheet.answers(),
                sheet.profile(),
                sheet.identity(),
                new Consent("standard-2026-11-28", choice)));
    var result = (SubmitDiagnosis.Result.Stored) submit.submit(command);
    receipt = receipt.or(result::minted);
    sent.add(command);
    stored.add(result.diagnosis());
    last = choice.or(() -> last);
  }

  private void change(boolean given) {
    keep.change(
        new KeepConsent.Right(Samples.COMMUNITY, receipt.orElseThrow()), given, "identity-2026-11");
    last = Optional.of(given);
  }

  /** Any but the last that is left: with that one the firm would be gone. */
  private void erase(Random random) {
    if (stored.size() > 1) {
      Diagnosis gone = stored.remove(random.nextInt(stored.size()));
      erase.erase(new EraseDiagnosis.Command(Samples.COMMUNITY, receipt.orElseThrow(), gone.id()));
      sent.removeIf(command -> submit.submit(command) instanceof SubmitDiagnosis.Result.Erased);
      now = now.plus(Duration.ofMillis(1));
    }
  }

  /** The community under test. */
  private static final class One implements Communities {
    @Override
    public Optional<CommunitySettings> settings(CommunityId id) {
      return Optional.of(Samples.community(id, "A", "27"))
          .map(community ->
              new CommunitySettings(community, CommunitySettings.State.OPEN, Instant.EPOCH, 1));
    }

    @Override
    public List<Community> all() {
      return List.of();
    }

    @Override
    public List<Community> serving(Prefecture prefecture) {
      return List.of();
    }
  }
}
