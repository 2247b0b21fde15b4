package kyojo.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
  private static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final IdempotencyKey KEY =
      new IdempotencyKey(UUID.fromString("6f1c2b0e-3a5d-4c7e-9f80-1b2c3d4e5f60"));

  @Nested
  class AnIdentifier {
    @Test
    void isTwentySixCharactersWhateverTheBytes() {
      var random = new Random(7);
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < 1000; i++) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String id = Base32.encode(bytes);
        assertThat(Base32.isId(id)).isTrue();
        assertThat(seen.add(id)).isTrue();
      }
    }

    @Test
    void keepsAllBits() {
      byte[] bytes = new byte[16];
      assertThat(Base32.encode(bytes)).isEqualTo("00000000000000000000000000");
      Arrays.fill(bytes, (byte) 0xff);
      assertThat(Base32.encode(bytes)).isEqualTo("7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
      bytes[15] = (byte) 0xfe;
      assertThat(Base32.encode(bytes)).isEqualTo("7ZZZZZZZZZZZZZZZZZZZZZZZZY");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "0000000000000000000000001",
          "000000000000000000000000011",
          "0000000000000000000000000a",
          "0000000000000000000000000I",
          "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
          "0000000000000000000000000１",
          "00000000000000000000000 01",
          "0000000000000000000000000#"
        })
    void isTakenToTheCharacter(String text) {
      assertThat(CommunityId.parse(text)).isEmpty();
      assertThatThrownBy(() -> new CommunityId(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class AReceipt {
    private final Receipt receipt = new Derivation(COMMUNITY, "route", KEY).receipt();

    @Test
    void survivesBeingWritten() {
      assertThat(Receipt.parse(receipt.text())).contains(receipt);
    }

    @Test
    void opensOnlyItsOwnHash() {
      Secret other = new Secret("0000000000000000000000000S");

      assertThat(receipt.opens(receipt.secret().hash())).isTrue();
      assertThat(receipt.opens(other.hash())).isFalse();
    }

    @Test
    void doesNotTellItsSecretInLogs() {
      assertThat(receipt.toString()).doesNotContain(receipt.secret().value());
      assertThat(KEY.toString()).doesNotContain(KEY.value().toString());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", ".", "0000000000000000000000000F", "0000000000000000000000000F.", "a.b.c"})
    void isRefusedInAnyOtherForm(String text) {
      assertThat(Receipt.parse(text)).isEmpty();
    }
  }

  @Nested
  class ADerivation {
    @Test
    void answersTheSameForTheSameKey() {
      var once = new Derivation(COMMUNITY, "route", KEY);
      var again = new Derivation(COMMUNITY, "route", KEY);

      assertThat(again.receipt()).isEqualTo(once.receipt());
      assertThat(again.diagnosis(once.receipt().firm()))
          .isEqualTo(once.diagnosis(once.receipt().firm()));
    }

    @Test
    void answersOtherwiseForAnotherTenantRouteKeyOrFirm() {
      var base = new Derivation(COMMUNITY, "route", KEY);
      var tenant = new Derivation(new CommunityId("00000000000000000000000002"), "route", KEY);
      var route = new Derivation(COMMUNITY, "other", KEY);
      var key = new Derivation(COMMUNITY, "route", IdempotencyKey.random());
      FirmId firm = new FirmId("0000000000000000000000000F");

      assertThat(Set.of(base.receipt(), tenant.receipt(), route.receipt(), key.receipt()))
          .hasSize(4);
      assertThat(base.diagnosis(firm)).isNotEqualTo(base.diagnosis(base.receipt().firm()));
      assertThat(base.receipt().firm().value()).isNotEqualTo(base.receipt().secret().value());
    }
  }

  @Nested
  class AnIdempotencyKey {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "1",
          "6f1c2b0e-3a5d-1c7e-9f80-1b2c3d4e5f60",
          "6f1c2b0e-3a5d-4c7e-1f80-1b2c3d4e5f60",
          "6f1c2b0e3a5d4c7e9f801b2c3d4e5f60",
          "{6f1c2b0e-3a5d-4c7e-9f80-1b2c3d4e5f60}",
          "6f1c2b0-3a5d-4c7e-9f80-1b2c3d4e5f60"
        })
    void isARandomUuidOrNothing(String text) {
      assertThat(IdempotencyKey.parse(text)).isEmpty();
    }

    @Test
    void isTheSameInUpperCase() {
      assertThat(IdempotencyKey.parse("6F1C2B0E-3A5D-4C7E-9F80-1B2C3D4E5F60")).contains(KEY);
    }
  }
}
