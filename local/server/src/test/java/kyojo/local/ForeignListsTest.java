package kyojo.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kyojo.local.Importer.Got;
import kyojo.local.demo.DemoData;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other countries' labels go the same way as JC-STAR's, and never meet them. */
class ForeignListsTest {
  private static final String FOREIGN = "foreign-labels";
  private static final String LABELS =
      """
      登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限
      見本-1,A-1,★1,架空電機,ルーター,通信機器,2025-05-21,2027-05-20
      """;
  private static final String ABROAD =
      """
      制度,登録番号,型番,レベル,事業者名,製品名,有効期限
      sg-cls,見本-CLS-1,A-1,Level 2,架空電機,ルーター,2028-05-20
      de-bsi,見本-BSI-1,B-1,,架空の海外企業,ルーター,
      """;

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
  void eachListHasItsOwnVersionsAndItsOwnWayBack() throws Exception {
    ipa.publish(ipa.preview(LABELS.getBytes(UTF_8)));
    Got first = ipa.preview(FOREIGN, ABROAD.getBytes(UTF_8));
    assertThat(first.at("/catalogue").asString()).isEqualTo(FOREIGN);
    assertThat(first.at("/preview/counts/added").asInt()).isEqualTo(2);
    assertThat(first.at("/preview/added/0/scheme").asString()).isEqualTo("sg-cls");
    assertThat(first.at("/preview/added/0/schemeLevel").asString()).isEqualTo("Level 2");
    assertThat(first.at("/preview/added/0").has("level")).isFalse();
    assertThat(first.at("/preview/added/1").has("expiresOn")).isFalse();
    assertThat(ipa.publish(first).at("/version").asInt()).isEqualTo(1);
    Got second = ipa.preview(FOREIGN, ABROAD.replace("Level 2", "Level 3").getBytes(UTF_8));
    assertThat(second.at("/preview/changed/0/changes/0/after").asString()).isEqualTo("Level 3");
    assertThat(ipa.publish(second).at("/version").asInt()).isEqualTo(2);
    assertThat(ipa.rollback(first.id(), 2).at("/restores").asInt()).isEqualTo(1);

    Got jcstar = ipa.call("GET", "", "", Map.of());
    assertThat(jcstar.at("/inForce").asInt()).isEqualTo(1);
    assertThat(jcstar.at("/imports").size()).isEqualTo(1);
    Got abroad = ipa.call("GET", "?catalogue=" + FOREIGN, "", Map.of());
    assertThat(abroad.at("/inForce").asInt()).isEqualTo(3);
    assertThat(abroad.at("/imports").size()).isEqualTo(2);
  }

  @Test
  void aKeyBeginsAnImportOfOneListAlone() throws Exception {
    UUID key = UUID.randomUUID();
    byte[] file = ABROAD.getBytes(UTF_8);

    assertThat(ipa.begin(Importer.draft(FOREIGN, file), key).status()).isEqualTo(201);
    assertThat(ipa.begin(Importer.draft(FOREIGN, file), key).status()).isEqualTo(201);
    assertThat(ipa.begin(Importer.draft(file), key).status()).isEqualTo(409);
  }

  @Test
  void aListOfOneKindIsNoListOfTheOther() throws Exception {
    Got asForeign = ipa.preview(FOREIGN, LABELS.getBytes(UTF_8));
    Got asJcstar = ipa.preview(ABROAD.getBytes(UTF_8));

    assertThat(asForeign.at("/fault/kind").asString()).isEqualTo("COLUMNS_MISSING");
    assertThat(asForeign.at("/fault/message").asString()).contains("制度");
    assertThat(asJcstar.at("/fault/kind").asString()).isEqualTo("COLUMNS_MISSING");
    Got unknown = ipa.call("GET", "?catalogue=other", "", Map.of());
    assertThat(unknown.status()).isEqualTo(422);
  }
}
