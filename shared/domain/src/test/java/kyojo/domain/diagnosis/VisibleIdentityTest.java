package kyojo.domain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Staff see who a firm is only by the firm's latest choice. */
class VisibleIdentityTest {
  private static final Instant TIME = Instant.parse("2026-11-24T00:00:00Z");
  private static final Identity IDENTITY =
      new Identity(Optional.of("架空商店"), Optional.of("山田"), Optional.empty(), Optional.of("本店"));

  static LongStream seeds() {
    return LongStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theLatestChoiceDecidesAndOfTwoAtOnceTheOneThatHides(long seed) {
    var random = new Random(seed);
    Optional<IdentityConsent> kept = choice(random, TIME.plusMillis(random.nextInt(3)));
    Optional<IdentityConsent> own = choice(random, TIME.plusMillis(1));

    boolean isVisible = diagnosis(own).visibleIdentity(kept).isPresent();

    long last =
        Stream.of(kept, own)
            .flatMap(Optional::stream)
            .mapToLong(choice -> choice.decidedAt().toEpochMilli())
            .max()
            .orElse(-1);
    boolean allOfTheLastAllow =
        Stream.of(kept, own)
            .flatMap(Optional::stream)
            .filter(choice -> choice.decidedAt().toEpochMilli() == last)
            .allMatch(IdentityConsent::given);
    assertThat(isVisible).isEqualTo(last >= 0 && allOfTheLastAllow);
  }

  @Test
  void withoutAnyChoiceNobodySeesWhoItIs() {
    assertThat(diagnosis(Optional.empty()).visibleIdentity(Optional.empty())).isEmpty();
  }

  @Test
  void whatIsSeenIsAllThatTheFirmTold() {
    var given = new IdentityConsent(true, "identity-2026-11", TIME);

    assertThat(diagnosis(Optional.empty()).visibleIdentity(Optional.of(given))).contains(IDENTITY);
  }

  @Test
  void aChoiceMadeAfterAnotherIsLaterWhateverTheClockSays() {
    var ahead = new IdentityConsent(true, "identity-2026-11", TIME.plusSeconds(90));
    var taken = new IdentityConsent(false, "identity-2026-11", TIME).after(Optional.of(ahead));

    assertThat(diagnosis(Optional.of(ahead)).visibleIdentity(Optional.of(taken))).isEmpty();
  }

  @Test
  void neitherTheIdentityNorItsDiagnosisSaysItAloud() {
    assertThat(diagnosis(Optional.empty()).toString()).doesNotContain("架空", "山田", "本店");
  }

  @Test
  void aDiagnosisKeepsTheChoiceThatItsSubmissionMade() {
    Diagnosis silent = diagnosis(Optional.empty());

    assertThatThrownBy(() ->
            new Diagnosis(
                silent.id(),
                silent.community(),
                silent.firm(),
                silent.submittedAt(),
                silent.expiresAt(),
                silent.origin(),
                silent.submission(),
                Optional.of(new IdentityConsent(true, "identity-2026-11", TIME))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Optional<IdentityConsent> choice(Random random, Instant at) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(new IdentityConsent(random.nextBoolean(), "identity-2026-11", at));
  }

  private static Diagnosis diagnosis(Optional<IdentityConsent> choice) {
    var community = new CommunityId("00000000000000000000000001");
    var derivation = new Derivation(community, "test", IdempotencyKey.random());
    var firm = derivation.receipt().firm();
    var submission =
        new Submission(
            new QuestionSetId("ipa-jisha-3.1"),
            new Answers(Map.of(1, Answer.PARTIAL)),
            Profile.EMPTY,
            IDENTITY,
            new Consent("standard-2026-11-28", choice.map(IdentityConsent::given)));
    return new Diagnosis(
        derivation.diagnosis(firm),
        community,
        firm,
        TIME,
        TIME.plus(Duration.ofDays(1)),
        Origin.OPEN,
        submission,
        choice);
  }
}
