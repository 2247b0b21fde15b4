package kyojo.projectstatistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.content.ShippedContent;
import kyojo.domain.Stage;
import kyojo.domain.community.Community;
import kyojo.domain.diagnosis.Answers;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.QuestionSetId;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.statistics.Contribution;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.ContributionStore;
import kyojo.domain.statistics.FiscalYear;
import kyojo.domain.statistics.FoldFirm;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.StatisticsTable;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.statistics.DynamoContributionStore;
import kyojo.persistence.statistics.DynamoFirmRecords;
import kyojo.testkit.LocalTables;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Records, what was changed in them, and what the statistics know of them. */
final class Ground {
  static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
  static final String ALL_DONE = "{\"batchItemFailures\":[]}";
  private static final Instant FORGOTTEN = NOW.plus(Duration.ofDays(90));

  final LocalTables tables = LocalTables.fresh();
  private final RecordsTable records =
      new RecordsTable(tables.client(), tables.name("RecordsTable"));
  private final DiagnosisStore diagnoses = new DynamoDiagnosisStore(records);
  private final FoldFirm folding = new FoldFirm(ShippedContent.load());
  final ContributionStore contributions =
      new DynamoContributionStore(
          new StatisticsTable(
              tables.client(),
              tables.name("StatisticsTable"),
              Set.of(StatisticsTable.CONTRIBUTIONS)),
          () -> NOW);

  /** What the stream tells, by its place there. */
  final List<String> changes = new ArrayList<>();

  /** A firm's diagnosis of a moment. */
  Diagnosis submit(Firm firm, Instant at, Origin origin, String letters) {
    var derivation = new Derivation(firm.community(), "test", IdempotencyKey.random());
    var diagnosis =
        new Diagnosis(
            derivation.diagnosis(firm.id()),
            firm.community(),
            firm.id(),
            at,
            Instant.parse("2029-11-29T00:00:00Z"),
            origin,
            new Submission(
                new QuestionSetId("ipa-jisha-3.1"),
                Answers.ofLetters(letters),
                Profile.EMPTY,
                new Identity(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Consent("1", Optional.empty())),
            Optional.empty());
    diagnoses.add(diagnosis, new SecretHash(new byte[32]));
    tell("INSERT", firm, Keys.diagnosis(diagnosis.id()));
    return diagnosis;
  }

  void erase(Firm firm, Diagnosis diagnosis) {
    diagnoses.erase(diagnosis, FORGOTTEN);
    tell("MODIFY", firm, Keys.diagnosis(diagnosis.id()));
  }

  void eraseFirm(Firm firm) {
    diagnoses.eraseFirm(firm.community(), firm.id(), FORGOTTEN);
    tell("INSERT", firm, Keys.ALL_DIAGNOSES);
  }

  /** As the time to live does, and the closing of a community. */
  void remove(Firm firm, Diagnosis diagnosis) {
    tables.remove(pk(firm), Keys.diagnosis(diagnosis.id()));
    tell("REMOVE", firm, Keys.diagnosis(diagnosis.id()));
  }

  void confirm(Firm firm) {
    tables
        .client()
        .putItem(put ->
            put.tableName(records.name())
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS(pk(firm)),
                        "sk", AttributeValue.fromS(Keys.CONFIRMATION),
                        "type", AttributeValue.fromS("confirmation"),
                        "expiresAt", AttributeValue.fromN("1900000000"))));
    tell("INSERT", firm, Keys.CONFIRMATION);
  }

  void tell(String event, Firm firm, String sk) {
    changes.add(
        """
        {"eventName":"%s","dynamodb":{"Keys":{"pk":{"S":"%s"},"sk":{"S":"%s"}},\
        "SequenceNumber":"%d"}}\
        """
            .formatted(event, pk(firm), sk, 100_000_000_000L + changes.size()));
  }

  /** So that a recount goes through it. */
  void open(Community community) {
    new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), Stage.DEVELOPMENT)
        .put(community);
  }

  /** An attribute of what is kept of a recount; empty where there is none. */
  String progress(String name) {
    return Optional.ofNullable(item("C#RECOUNT", "PROGRESS").get(name))
        .map(value -> value.s() == null ? value.n() : value.s())
        .orElse("");
  }

  void forgetProgress() {
    delete("C#RECOUNT", "PROGRESS");
  }

  /** A contribution as it lies there. */
  Map<String, AttributeValue> contribution(Firm firm, int year) {
    return item(place(firm, year), sk(firm));
  }

  void damage(Firm firm, int year, String attribute, AttributeValue value) {
    var item = new HashMap<>(contribution(firm, year));
    assertThat(item).isNotEmpty();
    item.put(attribute, value);
    tables.client().putItem(put -> put.tableName(tables.name("StatisticsTable")).item(item));
  }

  void drop(Firm firm, int year) {
    delete(place(firm, year), sk(firm));
  }

  private void delete(String pk, String sk) {
    tables
        .client()
        .deleteItem(delete -> delete.tableName(tables.name("StatisticsTable")).key(key(pk, sk)));
  }

  private Map<String, AttributeValue> item(String pk, String sk) {
    return tables
        .client()
        .getItem(get -> get.tableName(tables.name("StatisticsTable")).key(key(pk, sk)))
        .item();
  }

  private static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }

  /** Wherever it lies. */
  private String place(Firm firm, int year) {
    return IntStream.range(0, ContributionStore.BUCKETS)
        .mapToObj(bucket -> String.format(Locale.ROOT, "C#%d#%02d", year, bucket))
        .filter(pk -> !item(pk, sk(firm)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static String sk(Firm firm) {
    return firm.community().value() + "#" + firm.id().value();
  }

  private static String pk(Firm firm) {
    return Keys.firm(firm.community(), firm.id());
  }

  /** Changes as Lambda hands them over. */
  String batch(Stream<Integer> places) {
    return "{\"Records\":[" + places.map(changes::get).collect(Collectors.joining(",")) + "]}";
  }

  /** All of them. */
  String batch() {
    return batch(IntStream.range(0, changes.size()).boxed());
  }

  /** All that is kept of a year, by firm. */
  Map<Firm, Contribution> kept(int year) {
    return IntStream.range(0, ContributionStore.BUCKETS)
        .mapToObj(bucket -> contributions.bucket(new FiscalYear(year), bucket))
        .flatMap(List::stream)
        .collect(Collectors.toMap(Contribution::firm, it -> it, (one, _) -> one, TreeMap::new));
  }

  /** What is kept of these firms is what their records say, and there is nothing else. */
  void requireProjected(List<Firm> firms) {
    var reader = new DynamoFirmRecords(records);
    for (int year : List.of(2025, 2026)) {
      var expected =
          firms.stream()
              .map(firm -> folding.fold(reader.read(firm), NOW).contributions())
              .flatMap(fold -> Optional.ofNullable(fold.get(new FiscalYear(year))).stream())
              .collect(Collectors.toMap(Contribution::firm, it -> it));
      assertThat(kept(year)).isEqualTo(expected);
    }
  }
}
