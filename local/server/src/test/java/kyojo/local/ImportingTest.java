package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import kyojo.local.Importer.Got;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are imported: the shipped function, the stand-in of the bucket, DynamoDB Local. */
class ImportingTest {
  private static final String HEADING = "登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限,状態\r\n";
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  @TempDir Path folder;

  private Machine machine;
  private Importer ipa;

  @BeforeEach
  void start() throws Exception {
    var settings = new Settings(Optional.empty(), 0, Optional.of(folder.resolve("data")), 100_000);
    machine = Machine.start(settings, Workspace.find(), new DemoData());
    ipa = new Importer(machine.address(), "ipa-1");
  }

  @AfterEach
  void stop() {
    machine.close();
  }

  @Test
  void aListIsLookedAtAndThenInForce() throws Exception {
    Got preview = ipa.preview(utf8(HEADING + row("1", "A-1") + row("1", "A-1/D") + row("2", "B")));

    assertThat(preview.at("/state").asString()).isEqualTo("READY");
    assertThat(preview.at("/preview/encoding").asString()).isEqualTo("UTF-8");
    assertThat(preview.at("/preview/rows").asInt()).isEqualTo(3);
    assertThat(preview.at("/preview/counts/added").asInt()).isEqualTo(2);
    assertThat(preview.at("/preview/counts/modelsAdded").asInt()).isEqualTo(3);
    assertThat(preview.at("/preview").has("base")).isFalse();
    Got published = ipa.publish(preview);
    assertThat(published.at("/version").asInt()).isEqualTo(1);
    assertThat(published.at("/sample").asBoolean()).isTrue();
    assertThat(ipa.publish(preview).body()).isEqualTo(published.body());
    Got shown = ipa.show(preview.id());
    assertThat(shown.at("/state").asString()).isEqualTo("IN_FORCE");
    assertThat(shown.at("/decided/name").asString()).isEqualTo("ほんごう 一子");
    assertThat(shown.at("/versions/0/version").asInt()).isEqualTo(1);
  }

  @Test
  void theNextListTellsWhatItChangesAndTheFirstComesBack() throws Exception {
    Got first = ipa.preview((HEADING + row("1", "A") + row("2", "B")).getBytes(SHIFT_JIS));
    ipa.publish(first);
    Got second =
        ipa.preview(utf8("\ufeff" + HEADING + row("1", "A").replace("★1", "★2") + row("3", "C")));

    assertThat(first.at("/preview/encoding").asString()).isEqualTo("Shift_JIS");
    assertThat(second.at("/preview/encoding").asString()).isEqualTo("UTF-8-BOM");
    assertThat(second.at("/preview/base").asInt()).isEqualTo(1);
    assertThat(second.at("/preview/changed/0/changes/0/field").asString()).isEqualTo("レベル");
    assertThat(second.at("/preview/added/0/registrationNumber").asString()).isEqualTo("見本-3");
    assertThat(second.at("/preview/removed/0/registrationNumber").asString()).isEqualTo("見本-2");
    assertThat(ipa.publish(second).at("/version").asInt()).isEqualTo(2);
    Got compared =
        ipa.call("GET", "/" + second.id() + "/comparison?with=" + first.id(), "", Map.of());
    assertThat(compared.at("/counts/removed").asInt()).isEqualTo(1);
    assertThat(compared.at("/before/version").asInt()).isEqualTo(1);
    assertThat(ipa.rollback(first.id(), 1).status()).isEqualTo(412);
    Got back = ipa.rollback(first.id(), 2);
    assertThat(back.at("/restores").asInt()).isEqualTo(1);
    Got list = ipa.call("GET", "?limit=1", "", Map.of());
    assertThat(list.at("/inForce").asInt()).isEqualTo(3);
    assertThat(list.at("/imports/0/id").asString()).isEqualTo(second.id());
    assertThat(list.at("/imports/0/state").asString()).isEqualTo("REPLACED");
    Got rest = ipa.call("GET", "?cursor=" + list.at("/nextCursor").asString(), "", Map.of());
    assertThat(rest.at("/imports/0/state").asString()).isEqualTo("IN_FORCE");
    assertThat(rest.at("/imports").size()).isEqualTo(1);
  }

  @Test
  void ofTwoPeopleWhoImportAtOnceTheSecondIsToldAndChangesNothing() throws Exception {
    var other = new Importer(machine.address(), "ipa-2");
    Got mine = ipa.preview(utf8(HEADING + row("1", "A")));
    Got theirs = other.preview(utf8(HEADING + row("2", "B")));

    assertThat(other.publish(theirs).status()).isEqualTo(200);
    Got refused = ipa.publish(mine);

    assertThat(refused.status()).isEqualTo(412);
    assertThat(refused.at("/code").asString()).isEqualTo("STALE");
    assertThat(ipa.call("GET", "", "", Map.of()).at("/inForce").asInt()).isEqualTo(1);
    Got again = ipa.show(mine.id());
    assertThat(again.at("/preview/counts/removed").asInt()).isEqualTo(1);
    assertThat(ipa.publish(again).at("/version").asInt()).isEqualTo(2);
  }

  @Test
  void aListWaitsForItsTimeAndIsTakenBack() throws Exception {
    Got preview = ipa.preview(utf8(HEADING + row("1", "A")));
    var ahead = OffsetDateTime.now(ZoneOffset.UTC).plusDays(2).truncatedTo(ChronoUnit.SECONDS);

    assertThat(
            ipa.publish(preview.id(), preview.tag(), "{\"validFrom\":\"2020-01-01T00:00:00Z\"}")
                .status())
        .isEqualTo(422);
    Got waiting = ipa.publish(preview.id(), preview.tag(), "{\"validFrom\":\"" + ahead + "\"}");

    assertThat(OffsetDateTime.parse(waiting.at("/validFrom").asString()).toInstant())
        .isEqualTo(ahead.toInstant());
    assertThat(ipa.show(preview.id()).at("/state").asString()).isEqualTo("SCHEDULED");
    String publication = "/" + preview.id() + "/publication";
    assertThat(ipa.call("DELETE", publication, "", Map.of()).status()).isEqualTo(204);
    assertThat(ipa.call("DELETE", publication, "", Map.of()).status()).isEqualTo(409);
    assertThat(ipa.call("GET", "", "", Map.of()).body().has("inForce")).isFalse();
    Got refused = ipa.rollback(preview.id(), 0);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.at("/code").asString()).isEqualTo("IMPORT_NOT_READY");
    Got again = ipa.show(preview.id());
    assertThat(again.at("/state").asString()).isEqualTo("READY");
    assertThat(again.at("/versions/0").has("takenBackAt")).isTrue();
    String sameTime = "{\"validFrom\":\"" + ahead + "\"}";
    assertThat(ipa.publish(preview.id(), preview.tag(), sameTime).status()).isEqualTo(412);
    assertThat(ipa.publish(preview.id(), again.tag(), sameTime).at("/version").asInt())
        .isEqualTo(2);
    assertThat(ipa.show(preview.id()).at("/state").asString()).isEqualTo("SCHEDULED");
  }

  @Test
  void aCommunitysPeopleReachNothingOfIt() throws Exception {
    var owner = new Importer(machine.address(), "naniwa-owner");
    Got preview = ipa.preview(utf8(HEADING + row("1", "A")));

    assertThat(owner.begin(utf8("x")).status()).isEqualTo(403);
    assertThat(owner.show(preview.id()).status()).isEqualTo(403);
    assertThat(owner.publish(preview).status()).isEqualTo(403);
    assertThat(owner.rollback(preview.id(), 0).status()).isEqualTo(403);
    assertThat(owner.call("GET", "", "", Map.of()).status()).isEqualTo(403);
  }

  private static String row(String number, String model) {
    return "見本-" + number + "," + model + ",★1,架空電機,架空の箱,通信機器,2025-05-21,2027-05-20,\r\n";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
