package kyojo.readdesk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kyojo.domain.classification.EmployeeBand;
import kyojo.domain.classification.Industry;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.consent.IdentityConsent;
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
import kyojo.domain.identity.OriginCode;
import kyojo.domain.identity.Receipt;
import kyojo.domain.origin.IssuedCode;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.origin.DynamoOriginCodeStore;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The function with tables of its own, staff, and what tests let firms leave. */
final class Reading {
  static final Event LIST = Event.of("read-desk/list.json");
  static final Event CSV = Event.of("read-desk/csv.json");
  static final Event FIRM = Event.of("read-desk/firm.json");
  static final Event TREND = Event.of("read-desk/trend.json");
  static final CommunityId OTHER = new CommunityId("00000000000000000000000002");

  /** Twenty-five answers of one kind: 100, 50, 0 or −25 points. */
  static final Map<Answer, Integer> TOTALS =
      Map.of(
          Answer.IMPLEMENTED, 100,
          Answer.PARTIAL, 50,
          Answer.NOT_IMPLEMENTED, 0,
          Answer.UNKNOWN, -25);

  final LocalTables tables = LocalTables.fresh();
  final RecordsTable records = new RecordsTable(tables.client(), tables.name("RecordsTable"));
  final KeysetStore keys =
      KeysetStore.open(
          records, KeysSettings.from(tables.variables("ReadDesk")), InstantSource.system());
  final DiagnosisStore store = new DynamoDiagnosisStore(records, new TenantCipher(keys));
  final MemberNames names = MemberNames.with(new TenantCipher(keys));
  final Lambda lambda = new Lambda(new ReadDeskHandler(tables.variables("ReadDesk")));

  Reading() {
    keys.create(Samples.COMMUNITY);
    keys.create(OTHER);
    new DynamoRosterStore(records, names).replace(Staff.roster(Samples.COMMUNITY));
  }

  /** Stores a seminar's code of that name. */
  IssuedCode issue(String code, String label) {
    Instant from = Instant.parse("2026-06-01T00:00:00Z");
    var issued =
        new IssuedCode(
            Samples.COMMUNITY,
            new OriginCode(code),
            new IssuedCode.Terms(Origin.SEMINAR, label, from, from.plus(Duration.ofDays(7))),
            from,
            Optional.empty());
    new DynamoOriginCodeStore(records).put(issued);
    return issued;
  }

  /** Places a diagnosis in the index as it was written when whole seconds had no fraction. */
  void placeAsBefore(Diagnosis diagnosis) {
    tables
        .client()
        .updateItem(request ->
            request
                .tableName(tables.name("RecordsTable"))
                .key(
                    Map.of(
                        Keys.PK,
                        AttributeValue.fromS(Keys.firm(diagnosis.community(), diagnosis.firm())),
                        Keys.SK,
                        AttributeValue.fromS(Keys.diagnosis(diagnosis.id()))))
                .updateExpression("SET monthSk = :place")
                .expressionAttributeValues(
                    Map.of(
                        ":place",
                        AttributeValue.fromS(
                            diagnosis.submittedAt() + "#" + diagnosis.id().value()))));
  }

  static Receipt firm() {
    return new Derivation(Samples.COMMUNITY, "test", IdempotencyKey.random()).receipt();
  }

  /** What a firm leaves, and how. */
  record Left(
      Receipt firm,
      Instant at,
      Answer answers,
      Profile profile,
      Identity identity,
      Origin origin,
      Optional<OriginCode> code,
      Optional<Boolean> share) {
    Left(Receipt firm, Instant at, Answer answers) {
      this(
          firm,
          at,
          answers,
          Profile.EMPTY,
          Identity.EMPTY,
          Origin.OPEN,
          Optional.empty(),
          Optional.empty());
    }

    Left by(Origin other) {
      return new Left(firm, at, answers, profile, identity, other, code, share);
    }

    Left by(IssuedCode issued) {
      return new Left(
          firm,
          at,
          answers,
          profile,
          identity,
          issued.terms().origin(),
          Optional.of(issued.code()),
          share);
    }

    Left of(String industry, String employees, String prefecture) {
      var other =
          new Profile(
              Optional.of(new Industry(industry)),
              EmployeeBand.parse(employees),
              Optional.of(new Prefecture(prefecture)));
      return new Left(firm, at, answers, other, identity, origin, code, share);
    }

    Left named(Identity who, boolean agreed) {
      return new Left(firm, at, answers, profile, who, origin, code, Optional.of(agreed));
    }
  }

  Diagnosis store(CommunityId community, Left left) {
    Map<Integer, Answer> answers = new TreeMap<>();
    for (int question = 1; question <= 25; question++) {
      answers.put(question, left.answers());
    }
    Instant at = left.at().truncatedTo(ChronoUnit.MILLIS);
    var submission =
        new Submission(
            new QuestionSetId("ipa-jisha-3.1"),
            new Answers(answers),
            left.profile(),
            left.identity(),
            new Consent("standard-2026-11", left.share()));
    var diagnosis =
        new Diagnosis(
            new Derivation(community, "test", IdempotencyKey.random())
                .diagnosis(left.firm().firm()),
            community,
            left.firm().firm(),
            at,
            at.plus(Duration.ofDays(1095)).truncatedTo(ChronoUnit.SECONDS),
            left.origin(),
            left.code(),
            Optional.empty(),
            submission,
            left.share().map(given -> new IdentityConsent(given, "words-1", at)));
    store.add(diagnosis, left.firm().secret().hash());
    new Succession(store).settle(community, left.firm().firm());
    return diagnosis;
  }

  /** What identifies the firm does not open any more. */
  void damageIdentity(Diagnosis diagnosis) {
    var key =
        Map.of(
            Keys.PK, AttributeValue.fromS(Keys.firm(diagnosis.community(), diagnosis.firm())),
            Keys.SK, AttributeValue.fromS(Keys.diagnosis(diagnosis.id())));
    tables
        .client()
        .updateItem(update ->
            update
                .tableName(tables.name("RecordsTable"))
                .key(key)
                .updateExpression("SET #identity = :damaged")
                .expressionAttributeNames(Map.of("#identity", "identity"))
                .expressionAttributeValues(
                    Map.of(":damaged", AttributeValue.fromB(SdkBytes.fromUtf8String("x")))));
  }

  Diagnosis store(Left left) {
    return store(Samples.COMMUNITY, left);
  }
}
