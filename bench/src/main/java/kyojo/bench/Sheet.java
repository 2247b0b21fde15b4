package kyojo.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;

/** What a firm that does not exist fills in. */
final class Sheet {
  private static final List<Origin> ORIGINS =
      List.of(Origin.INVITATION, Origin.SEMINAR, Origin.STAFF, Origin.OPEN);
  private static final List<String> INDUSTRIES = List.of("D", "E", "G", "H", "I", "M", "N", "P");
  private static final List<String> SIZES = List.of("1-5", "6-20", "6-20", "21-50", "51-100");

  private final Random random;
  private final CommunityId community;
  private final Receipt receipt;
  private final int firm;

  /**
   * @param firm its number, which says whether it names itself and agrees to be seen
   */
  Sheet(Random random, CommunityId community, Receipt receipt, int firm) {
    this.random = random;
    this.community = community;
    this.receipt = receipt;
    this.firm = firm;
  }

  Diagnosis at(Instant at) {
    int kind = firm % 4;
    Optional<Boolean> share = kind == 3 ? Optional.empty() : Optional.of(kind != 2);
    Origin origin = ORIGINS.get(random.nextInt(ORIGINS.size()));
    Instant millis = at.truncatedTo(ChronoUnit.MILLIS);
    return new Diagnosis(
        new Derivation(community, "bench", IdempotencyKey.random()).diagnosis(receipt.firm()),
        community,
        receipt.firm(),
        millis,
        millis.plus(Duration.ofDays(Firms.KEPT_DAYS)).truncatedTo(ChronoUnit.SECONDS),
        origin,
        codeOf(origin),
        Optional.empty(),
        new Submission(
            new QuestionSetId("ipa-jisha-3.1"),
            answers(),
            profile(),
            share.isPresent() ? identity(firm) : Identity.EMPTY,
            new Consent("standard-2026-11-24", share)),
        share.map(given -> new IdentityConsent(given, "bench", millis)));
  }

  private static Optional<OriginCode> codeOf(Origin origin) {
    return switch (origin) {
      case SEMINAR -> Optional.of(Firms.SEMINAR);
      case INVITATION -> Optional.of(Firms.INVITATION);
      case STAFF, OPEN -> Optional.empty();
    };
  }

  /** Of a skill of their own, so that all bands have firms, and the best one few. */
  private Answers answers() {
    int skill = random.nextInt(105);
    Map<Integer, Answer> answers = new TreeMap<>();
    for (int question = 1; question <= 25; question++) {
      boolean isDone = random.nextInt(100) < skill;
      answers.put(question, isDone ? Answer.IMPLEMENTED : Answer.NOT_IMPLEMENTED);
    }
    return new Answers(answers);
  }

  private Profile profile() {
    return new Profile(
        Optional.of(new Industry(INDUSTRIES.get(random.nextInt(INDUSTRIES.size())))),
        EmployeeBand.parse(SIZES.get(random.nextInt(SIZES.size()))),
        Optional.of(new Prefecture(random.nextInt(3) == 0 ? "29" : "27")));
  }

  private static Identity identity(int number) {
    return new Identity(
        Optional.of("見本製作所" + (number + 1) + "号（架空）"),
        Optional.of("見本 太郎（架空）"),
        Optional.empty(),
        Optional.of("本店（架空）"));
  }
}
