package kyojo.persistence.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import kyojo.domain.identity.CommunityId;

/**
 * Keysets of Tink: AES-256-GCM, the primary key encrypts, all decrypt. Wrapped with the tenant as
 * associated data, so that one tenant's keyset does not open in another's place.
 */
final class Keysets {
  static {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private final Supplier<Aead> wrapping;

  Keysets(Supplier<Aead> wrapping) {
    this.wrapping = wrapping;
  }

  static KeysetHandle fresh() {
    return unchecked(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
  }

  /** The same keys and a new one, which is the primary from now on. */
  static KeysetHandle withNewPrimary(KeysetHandle keyset) {
    return unchecked(() ->
        KeysetHandle.newBuilder(keyset)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build());
  }

  /**
   * A keyset as it is used.
   *
   * @param aead encrypts with the newest key, decrypts with each
   */
  record Opened(Aead aead, int newest) {
    private static final byte TINK = 1;
    private static final int PREFIX_BYTES = 5;

    /** Whether it was sealed with the newest key, by the prefix that Tink writes: 1 and the id. */
    boolean isNewest(byte[] sealed) {
      var prefix = ByteBuffer.wrap(sealed);
      return sealed.length >= PREFIX_BYTES && prefix.get() == TINK && prefix.getInt() == newest;
    }
  }

  static Opened open(KeysetHandle keyset) {
    return unchecked(() ->
        new Opened(
            keyset.getPrimitive(RegistryConfiguration.get(), Aead.class),
            keyset.getPrimary().getId()));
  }

  byte[] wrap(CommunityId community, KeysetHandle keyset) {
    return unchecked(() ->
        TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, wrapping.get(), tenant(community)));
  }

  KeysetHandle unwrap(CommunityId community, byte[] wrapped) {
    return unchecked(() ->
        TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping.get(), tenant(community)));
  }

  private static byte[] tenant(CommunityId community) {
    return community.value().getBytes(UTF_8);
  }

  /** A step that fails where the bytes or the key are not what they should be: never expected. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws GeneralSecurityException;
  }

  static <T> T unchecked(Step<T> step) {
    try {
      return step.run();
    } catch (GeneralSecurityException e) {
      throw new SealBroken(e);
    }
  }
}
