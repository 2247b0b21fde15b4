package kyojo.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.desk.Confirmation;
import kyojo.domain.diagnosis.Answer;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.diagnosis.Succession;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.origin.IssuedCode;
import kyojo.local.FirstStart;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.origin.DynamoOriginCodeStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What sixty firms that do not exist left in the first demo community within fourteen months, so
 * that its staff have something to look at. The same firms at every first start.
 */
public final class DemoFirms implements FirstStart {
  private static final CommunityId COMMUNITY = new CommunityId("0".repeat(25) + "1");
  private static final int FIRMS = 60;
  private static final int DAYS = 425;
  private static final int KEPT_DAYS = 1095;
  private static final OriginCode SEMINAR = new OriginCode("NAN1WA01");
  private static final OriginCode INVITATION = new OriginCode("NAN1WA02");
  private static final List<Origin> ORIGINS =
      List.of(Origin.INVITATION, Origin.SEMINAR, Origin.STAFF, Origin.OPEN);
  private static final List<String> INDUSTRIES = List.of("D", "E", "G", "H", "I", "M", "N", "P");
  private static final List<String> SIZES = List.of("1-5", "6-20", "6-20", "21-50", "51-100");
  private static final List<String> TRADES =
      List.of("金物店", "製作所", "酒店", "運送", "食堂", "印刷", "設計事務所", "歯科医院");

  private final Instant now;
  private final AtomicBoolean isFirst = new AtomicBoolean();

  public DemoFirms(InstantSource clock) {
    this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public void fill(DynamoDbClient client, Map<String, String> tables) {
    isFirst.set(true);
  }

  /** Firms have names, which need the keys of their community: after it has them. */
  @Override
  public void complete(
      DynamoDbClient client, Map<String, String> tables, Map<String, String> variables) {
    if (isFirst.getAndSet(false)) {
      leaveAll(client, tables, variables);
    }
  }

  private void leaveAll(
      DynamoDbClient client, Map<String, String> tables, Map<String, String> variables) {
    var records = new RecordsTable(client, DemoData.table(tables, DemoData.RECORDS_TABLE));
    var codes = new DynamoOriginCodeStore(records);
    codes.put(code(SEMINAR, Origin.SEMINAR, "情報セキュリティ講習会（架空）"));
    codes.put(code(INVITATION, Origin.INVITATION, "会報でのご案内（架空）"));
    var keys = KeysetStore.open(records, KeysSettings.local(variables), InstantSource.system());
    var cipher = new TenantCipher(keys);
    DiagnosisStore store = new DynamoDiagnosisStore(records, cipher);
    var confirmations = new DynamoConfirmations(records, MemberNames.with(cipher));
    var random = new Random(20_261_124);
    for (int number = 0; number < FIRMS; number++) {
      Receipt receipt = leave(store, random, number);
      if (number % 7 == 0) {
        var known = new Confirmation(new MemberId("0".repeat(26)), "お試しの職員", now);
        Instant end = store.all(COMMUNITY, receipt.firm()).end(now).orElseThrow();
        confirmations.put(COMMUNITY, receipt.firm(), known, end);
      }
    }
  }

  private IssuedCode code(OriginCode code, Origin origin, String label) {
    Instant begin = now.minus(Duration.ofDays(DAYS)).truncatedTo(ChronoUnit.SECONDS);
    var terms = new IssuedCode.Terms(origin, label, begin, begin.plus(Duration.ofDays(KEPT_DAYS)));
    return new IssuedCode(COMMUNITY, code, terms, begin, Optional.empty());
  }

  /** What one firm leaves: one diagnosis, or up to three, each some months after another. */
  private Receipt leave(DiagnosisStore store, Random random, int number) {
    var derivation = derivation(random);
    Receipt receipt = derivation.receipt();
    Instant at = now.minus(Duration.ofHours(24L + random.nextInt(24 * DAYS)));
    int skill = random.nextInt(100);
    int times = 1 + (number % 3 == 0 ? 1 + random.nextInt(2) : 0);
    for (int time = 0; time < times && at.isBefore(now); time++) {
      Diagnosis diagnosis = diagnosis(random, receipt, number, skill, at);
      store.add(diagnosis, receipt.secret().hash());
      at = at.plus(Duration.ofDays(60 + random.nextInt(150)));
      skill = Math.min(100, skill + 20);
    }
    if (times > 1) {
      new Succession(store).settle(COMMUNITY, receipt.firm());
    }
    return receipt;
  }

  private static Diagnosis diagnosis(
      Random random, Receipt receipt, int number, int skill, Instant at) {
    Optional<Boolean> share = number % 4 == 3 ? Optional.empty() : Optional.of(number % 4 != 2);
    Origin origin = ORIGINS.get(random.nextInt(ORIGINS.size()));
    Instant millis = at.truncatedTo(ChronoUnit.MILLIS);
    var submission =
        new Submission(
            new QuestionSetId("ipa-jisha-3.1"),
            answers(random, skill),
            profile(random),
            share.isPresent() ? identity(number) : Identity.EMPTY,
            new Consent(DemoData.NOTICE, share));
    return new Diagnosis(
        derivation(random).diagnosis(receipt.firm()),
        COMMUNITY,
        receipt.firm(),
        millis,
        millis.plus(Duration.ofDays(KEPT_DAYS)).truncatedTo(ChronoUnit.SECONDS),
        origin,
        codeOf(origin),
        Optional.empty(),
        submission,
        share.map(given -> new IdentityConsent(given, "demo", millis)));
  }

  private static Optional<OriginCode> codeOf(Origin origin) {
    return switch (origin) {
      case SEMINAR -> Optional.of(SEMINAR);
      case INVITATION -> Optional.of(INVITATION);
      case STAFF, OPEN -> Optional.empty();
    };
  }

  private static Answers answers(Random random, int skill) {
    Map<Integer, Answer> answers = new TreeMap<>();
    for (int question = 1; question <= 25; question++) {
      int luck = random.nextInt(100);
      answers.put(question, answer(luck, skill));
    }
    return new Answers(answers);
  }

  private static Answer answer(int luck, int skill) {
    if (luck < skill) {
      return Answer.IMPLEMENTED;
    }
    if (luck < skill + 25) {
      return Answer.PARTIAL;
    }
    return luck > 92 ? Answer.UNKNOWN : Answer.NOT_IMPLEMENTED;
  }

  private static Profile profile(Random random) {
    return new Profile(
        Optional.of(new Industry(INDUSTRIES.get(random.nextInt(INDUSTRIES.size())))),
        EmployeeBand.parse(SIZES.get(random.nextInt(SIZES.size()))),
        Optional.of(new Prefecture(random.nextInt(3) == 0 ? "29" : "27")));
  }

  private static Identity identity(int number) {
    String name = "見本" + TRADES.get(number % TRADES.size()) + (number + 1) + "号（架空）";
    return new Identity(
        Optional.of(name), Optional.of("見本 太郎（架空）"), Optional.empty(), Optional.of("本店（架空）"));
  }

  /** Of a key that looks like any other and is the same at every first start. */
  private static Derivation derivation(Random random) {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    long low = (random.nextLong() & ~(0xC0L << 56)) | (0x80L << 56);
    return new Derivation(COMMUNITY, "demo", new IdempotencyKey(new UUID(high, low)));
  }
}
