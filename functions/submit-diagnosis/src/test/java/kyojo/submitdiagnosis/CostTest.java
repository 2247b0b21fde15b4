package kyojo.submitdiagnosis;

import static kyojo.submitdiagnosis.Submitting.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.Lambda;
import kyojo.testkit.MeteredDynamo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a submission costs, by the database's own count. */
class CostTest {
  private static final Submitting SUBMITTING = new Submitting();

  private final MeteredDynamo database = SUBMITTING.tables.metered();
  private final Lambda lambda =
      new Lambda(
          new SubmitDiagnosisHandler(
              SUBMITTING.tables.variables("SubmitDiagnosis", database.endpoint())));

  @AfterEach
  void closeDatabase() {
    database.close();
  }

  @Test
  void ofAFirmsFirst() {
    assertThat(lambda.call(Event.of("submit-diagnosis/full.json")).status()).isEqualTo(201);

    // One for the table, one for its index; twice that if the item were over a kilobyte.
    assertThat(database.writeUnits()).isEqualTo(2.0);
    // The community, at half a unit, and its keys, at one: both remembered for a minute.
    assertThat(database.readUnits()).isEqualTo(1.5);
  }

  @Test
  void ofOneThatComesWithACode() {
    SUBMITTING.issue("K7M2Q9XD", Instant.now().minusSeconds(60));
    lambda.call(Submitting.withCode("k7m2-q9xd"));
    double before = database.readUnits();

    assertThat(lambda.call(Submitting.withCode("K7M2Q9XD")).status()).isEqualTo(201);

    // One unit once in half a minute for the code, and half a unit for the community.
    assertThat(before).isEqualTo(1.5);
    assertThat(database.readUnits()).isEqualTo(before);
    assertThat(database.writeUnits()).isEqualTo(4.0);
  }

  @Test
  void ofTheNextOne() {
    Answer first = lambda.call(fresh());
    double before = database.writeUnits();

    lambda.call(fresh().withHeader("Receipt", first.at("/receipt").asString()));

    // The diagnosis, and on the one before it that this one came: an item and its index each.
    assertThat(database.writeUnits() - before).isEqualTo(4.0);
    // Of them two are for what else is kept of the firm, which has to end with its last diagnosis.
    assertThat(database.readUnits()).isLessThanOrEqualTo(6.5);
  }
}
