package kyojo.edge.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kyojo.domain.incident.Known;
import kyojo.domain.incident.People;
import kyojo.domain.incident.PersonalData;
import kyojo.domain.incident.PersonalData.Owner;
import kyojo.domain.incident.Situation;
import kyojo.domain.incident.Situation.Sector;
import kyojo.domain.incident.Statement;
import kyojo.domain.incident.Statement.Business;
import kyojo.domain.incident.Statement.Money;
import kyojo.domain.incident.Statement.Spread;
import kyojo.domain.incident.Symptom;
import kyojo.edge.RequestViolation;
import kyojo.edge.incident.StatementJson.Said;
import kyojo.json.Decoded;
import kyojo.json.JsonOutput;
import kyojo.json.JsonText;
import kyojo.json.JsonViolation;
import kyojo.json.Pointer;
import kyojo.json.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementJsonTest {
  private static final Instant NOW = Instant.parse("2028-02-29T15:10:00Z");
  private static final StatementJson JSON = new StatementJson(InstantSource.fixed(NOW));

  private static Decoded<Said> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Decoded<Said> read(byte[] bytes) {
    return JsonText.parse(bytes, 10).then(value -> JSON.type().decode(value, Pointer.ROOT));
  }

  private static List<Violation> violations(String members) {
    return read("{\"symptoms\":[\"FILES_LOCKED\"]," + members + "}")
            instanceof Decoded.Invalid<Said>(List<Violation> found)
        ? found
        : List.of();
  }

  private static void refused(String members, String path, Object code) {
    assertThat(violations(members))
        .singleElement()
        .satisfies(violation -> {
          assertThat(violation.path()).isEqualTo(path);
          assertThat(violation.code()).isEqualTo(code);
        });
  }

  @Test
  void whatIsLeftOutIsNotKnown() {
    assertThat(
            read("{\"symptoms\":[\"FILES_LOCKED\"],\"noticedAt\":\"2028-02-29T10:00:00+09:00\"}"))
        .isEqualTo(
            Decoded.valid(
                new Said(
                    Statement.seen(Symptom.FILES_LOCKED, Instant.parse("2028-02-29T01:00:00Z")),
                    Situation.UNKNOWN)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatIsWrittenIsReadAgain(long seed) {
    var said = any(new Random(seed));

    var written =
        JsonOutput.object(out -> StatementJson.write(out, said.statement(), said.situation()));

    assertThat(read(written)).isEqualTo(Decoded.valid(said));
  }

  @Test
  void nothingHappensBeforeItsTime() {
    refused(
        "\"noticedAt\":\"2028-03-01T00:16:00+09:00\"", "/noticedAt", RequestViolation.MOMENT_AHEAD);
    // A clock that goes five minutes fast is believed, past midnight of a leap day too.
    assertThat(violations("\"noticedAt\":\"2028-03-01T00:15:00+09:00\"")).isEmpty();
    refused(
        "\"noticedAt\":\"2008-03-01T00:00:00+09:00\"",
        "/noticedAt",
        RequestViolation.MOMENT_TOO_OLD);
  }

  @Test
  void itBeganBeforeItWasNoticed() {
    refused(
        "\"noticedAt\":\"2028-02-29T10:00:00+09:00\",\"startedAt\":\"2028-02-29T10:00:01+09:00\"",
        "/startedAt",
        RequestViolation.BEGAN_AFTER_NOTICED);
    assertThat(
            violations(
                "\"noticedAt\":\"2028-02-29T10:00:00+09:00\","
                    + "\"startedAt\":\"2028-02-29T01:00:00Z\""))
        .isEmpty();
  }

  @Test
  void aDayThatThereIsNotIsNamed() {
    refused(
        "\"noticedAt\":\"2027-02-29T10:00:00+09:00\"",
        "/noticedAt",
        RequestViolation.TIME_MALFORMED);
  }

  @Test
  void eachWrongAnswerIsNamedAtItsPlace() {
    assertThat(
            violations(
                "\"noticedAt\":\"2028-02-29T10:00:00+09:00\",\"remote\":\"MAYBE\","
                    + "\"personalData\":{\"people\":3},\"situation\":{\"sectors\":[\"BAKERY\"]},"
                    + "\"name\":\"x\""))
        .extracting(Violation::path, Violation::code)
        .containsExactlyInAnyOrder(
            tuple("/remote", JsonViolation.UNKNOWN_VALUE),
            tuple("/personalData/people", JsonViolation.WRONG_TYPE),
            tuple("/situation/sectors/0", JsonViolation.UNKNOWN_VALUE),
            tuple("/name", JsonViolation.UNKNOWN_NAME));
  }

  private static Said any(Random random) {
    var noticed = NOW.minusSeconds(random.nextInt(1_000_000));
    return new Said(
        new Statement(
            Set.copyOf(List.of(one(random, Symptom.values()), Symptom.FILES_LOCKED)),
            known(random),
            known(random),
            known(random),
            known(random),
            known(random),
            known(random),
            known(random),
            known(random),
            noticed,
            random.nextBoolean() ? Optional.of(noticed.minusSeconds(60)) : Optional.empty(),
            one(random, Business.values()),
            one(random, Spread.values()),
            one(random, Money.values()),
            new PersonalData(
                known(random),
                known(random),
                known(random),
                known(random),
                one(random, People.values()),
                one(random, Owner.values()),
                known(random),
                known(random),
                known(random),
                known(random))),
        new Situation(
            random.nextBoolean() ? Optional.of(sectors(random)) : Optional.empty(),
            known(random),
            known(random),
            known(random)));
  }

  private static Set<Sector> sectors(Random random) {
    return random.nextBoolean()
        ? Set.of()
        : Set.copyOf(List.of(one(random, Sector.values()), Sector.MEDICAL));
  }

  private static Known known(Random random) {
    return one(random, Known.values());
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
