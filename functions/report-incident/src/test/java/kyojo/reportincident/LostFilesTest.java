package kyojo.reportincident;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kyojo.reportincident.Reporting.about;
import static kyojo.reportincident.Reporting.keyed;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import kyojo.domain.incident.report.Attachment.State;
import kyojo.testkit.Answer;
import kyojo.testkit.Event;
import kyojo.testkit.FaultyBucket;
import kyojo.testkit.FaultyDynamo;
import kyojo.testkit.FaultyDynamo.Fault;
import kyojo.testkit.Lambda;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The bucket of files fails at every call, or the database while files are looked at and erased;
 * then it is asked again. No file is lost, none stays that was refused or erased, and whoever
 * reports is told.
 */
class LostFilesTest {
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] OTHER = "MZ prog.".getBytes(UTF_8);

  private static final Reporting REPORTING = new Reporting();
  private static final FaultyBucket BUCKET = new FaultyBucket();
  private static final FaultyDynamo DATABASE = REPORTING.tables.faulty();

  @AfterAll
  static void closeAll() {
    BUCKET.close();
    DATABASE.close();
  }

  /** A report with a file that was sent. */
  private record Sent(Answer reported, Answer declared) {
    static Sent of(byte[] bytes) {
      Answer reported = REPORTING.reported();
      Answer declared = lambda().call(keyed(about("declare", reported)));
      assertThat(declared.status()).isEqualTo(201);
      BUCKET.put(URI.create(declared.at("/upload/url").asString()), bytes);
      return new Sent(reported, declared);
    }

    Event arrival() {
      return about("arrived", reported)
          .withPathParameter("attachment", declared.at("/id").asString());
    }

    State state() {
      return REPORTING.dossier(reported).attachments().getFirst().state();
    }

    String path() {
      return URI.create(declared.at("/upload/url").asString()).getPath();
    }

    boolean isThere() {
      return BUCKET.paths().contains(path());
    }
  }

  /** A function that remembers nothing. */
  private static Lambda lambda() {
    return REPORTING.cold(DATABASE.endpoint(), BUCKET.endpoint());
  }

  @TestFactory
  Stream<DynamicTest> theBucketWhileAFileArrives() {
    BUCKET.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(Sent.of(PICTURE).arrival()).at("/state").asString())
        .isEqualTo("RECEIVED");
    return BUCKET.atEveryCall((call, fault) -> {
      Sent sent = Sent.of(PICTURE);
      BUCKET.failAt(call, fault);

      Answer answer = lambda().call(sent.arrival());

      BUCKET.failAt(0, fault);
      isTold(answer, 200);
      assertThat(sent.state()).isIn(State.AWAITING, State.RECEIVED);
      arrivesOnce(sent);
    });
  }

  @TestFactory
  Stream<DynamicTest> theDatabaseWhileAFileArrives() {
    DATABASE.failAt(0, Fault.REFUSED);
    Sent once = Sent.of(PICTURE);
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(once.arrival()).status()).isEqualTo(200);
    return DATABASE.atEveryCall((call, fault) -> {
      Sent sent = Sent.of(PICTURE);
      DATABASE.failAt(call, fault);

      Answer answer = lambda().call(sent.arrival());

      DATABASE.failAt(0, fault);
      isTold(answer, 200);
      arrivesOnce(sent);
    });
  }

  private static void arrivesOnce(Sent sent) {
    assertThat(lambda().call(sent.arrival()).at("/state").asString()).isEqualTo("RECEIVED");
    assertThat(sent.isThere()).isTrue();
    assertThat(REPORTING.dossier(sent.reported()).attachments()).hasSize(1);
    assertThat(REPORTING.dossier(sent.reported()).found().contents().attachments()).isOne();
  }

  @TestFactory
  Stream<DynamicTest> theBucketWhileAFileIsRefused() {
    BUCKET.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(Sent.of(OTHER).arrival()).at("/state").asString())
        .isEqualTo("REFUSED");
    return BUCKET.atEveryCall((call, fault) -> {
      Sent sent = Sent.of(OTHER);
      BUCKET.failAt(call, fault);

      Answer answer = lambda().call(sent.arrival());

      BUCKET.failAt(0, fault);
      isTold(answer, 200);
      assertThat(sent.state()).isNotEqualTo(State.RECEIVED);
      assertThat(lambda().call(sent.arrival()).at("/state").asString()).isEqualTo("REFUSED");
      assertThat(sent.isThere()).isFalse();
    });
  }

  @TestFactory
  Stream<DynamicTest> theBucketWhileAReportIsErased() {
    BUCKET.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(erasure(withTwo())).status()).isEqualTo(204);
    return BUCKET.atEveryCall((call, fault) -> {
      Sent sent = withTwo();
      BUCKET.failAt(call, fault);

      Answer answer = lambda().call(erasure(sent));

      BUCKET.failAt(0, fault);
      isTold(answer, 204);
      isErasedWhole(sent);
    });
  }

  @TestFactory
  Stream<DynamicTest> theDatabaseWhileAReportWithFilesIsErased() {
    Sent once = withTwo();
    DATABASE.failAt(0, Fault.REFUSED);
    assertThat(lambda().call(erasure(once)).status()).isEqualTo(204);
    return DATABASE.atEveryCall((call, fault) -> {
      Sent sent = withTwo();
      DATABASE.failAt(call, fault);

      Answer answer = lambda().call(erasure(sent));

      DATABASE.failAt(0, fault);
      assertThat(answer.status()).isIn(204, 410, 500);
      isErasedWhole(sent);
    });
  }

  private static Sent withTwo() {
    Sent first = Sent.of(PICTURE);
    Answer second = lambda().call(keyed(about("declare", first.reported())));
    BUCKET.put(URI.create(second.at("/upload/url").asString()), PICTURE);
    return first;
  }

  private static Event erasure(Sent sent) {
    return about("erase", sent.reported());
  }

  /** Asked again, nothing of it lies anywhere. */
  private static void isErasedWhole(Sent sent) {
    assertThat(lambda().call(erasure(sent)).status()).isIn(204, 410);
    String folder = sent.path().substring(0, sent.path().lastIndexOf('/'));
    assertThat(BUCKET.paths()).noneMatch(path -> path.startsWith(folder));
    assertThat(lambda().call(about("read", sent.reported())).status()).isEqualTo(410);
  }

  /** A file is declared while the bucket is down: its address is signed here. */
  @Test
  void anAddressIsGivenThoughTheBucketIsDown() {
    Answer reported = REPORTING.reported();
    URI nobody = URI.create("http://localhost:1");

    Answer declared =
        REPORTING.cold(DATABASE.endpoint(), nobody).call(keyed(about("declare", reported)));

    assertThat(declared.status()).isEqualTo(201);
    Event arrival =
        about("arrived", reported).withPathParameter("attachment", declared.at("/id").asString());
    isTold(REPORTING.cold(DATABASE.endpoint(), nobody).call(arrival), 500);
    assertThat(lambda().call(arrival).at("/state").asString()).as("awaited").isEqualTo("AWAITING");
  }

  private static void isTold(Answer answer, int success) {
    assertThat(answer.status()).isIn(success, 500);
    if (answer.status() == 500) {
      assertThat(answer.at("/title").asString()).as("in words").isNotBlank();
    }
  }
}
