package kyojo.persistence.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.identity.CommunityId;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.SealBroken;
import kyojo.persistence.keys.TenantCipher;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;

class IdentitySealTest {
  private static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final String FIRM = "T#00000000000000000000000001#F#FRM";
  private static final Identity WHO =
      new Identity(Optional.of("架空商店"), Optional.of("店主"), Optional.empty(), Optional.of("本社"));

  private final LocalTables tables = LocalTables.fresh();
  private final KeysetStore keys =
      KeysetStore.open(
          new RecordsTable(tables.client(), tables.name("RecordsTable")),
          KeysSettings.local(tables.variables("ReadDesk")),
          InstantSource.system());
  private final TenantCipher cipher = new TenantCipher(keys);
  private final List<String> log = new ArrayList<>();
  private final IdentitySeal lenient = IdentitySeal.lenient(cipher, new UnopenedItems(log::add));

  IdentitySealTest() {
    keys.create(COMMUNITY);
  }

  @Test
  void theLenientOneOpensWhatOpens() {
    byte[] sealed = lenient.seal(COMMUNITY, FIRM, "D#1", WHO);

    assertThat(lenient.open(COMMUNITY, FIRM, "D#1", sealed)).isEqualTo(WHO);
    assertThat(lenient.open(COMMUNITY, FIRM, "D#1", null)).isEqualTo(Identity.EMPTY);
    assertThat(log).isEmpty();
  }

  @Test
  void toTheLenientOneWhatDoesNotOpenIsNobodys() {
    byte[] moved = lenient.seal(COMMUNITY, FIRM, "D#1", WHO);

    assertThat(lenient.open(COMMUNITY, FIRM, "D#2", moved)).isEqualTo(Identity.EMPTY);
    assertThatThrownBy(() -> IdentitySeal.with(cipher).open(COMMUNITY, FIRM, "D#2", moved))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void theLogIsToldOfEachOnceAndNothingPersonal() {
    byte[] moved = lenient.seal(COMMUNITY, FIRM, "D#1", WHO);

    for (String sk : List.of("D#2", "D#2", "D#3", "D#2")) {
      lenient.open(COMMUNITY, FIRM, sk, moved);
    }

    assertThat(log).hasSize(2).allMatch(line -> line.contains(COMMUNITY.value()));
    // The firm's id is half of its receipt.
    assertThat(log).noneMatch(line -> line.contains("FRM") || line.contains("架空"));
  }

  @Test
  void theLogIsNotFloodedByAWholeTenant() {
    byte[] moved = lenient.seal(COMMUNITY, FIRM, "D#1", WHO);

    for (int item = 2; item < 1_500; item++) {
      lenient.open(COMMUNITY, FIRM, "D#" + item, moved);
    }

    assertThat(log).hasSize(1_000);
  }
}
