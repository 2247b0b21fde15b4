package kyojo.persistence.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.util.function.Supplier;
import kyojo.persistence.KmsClients;
import org.jspecify.annotations.Nullable;

/** The key of the deployment, opened when it is first needed and not before. Thread-safe. */
final class Wrapping implements Supplier<Aead> {
  private final KeysSettings settings;
  private @Nullable Aead opened;

  Wrapping(KeysSettings settings) {
    this.settings = settings;
  }

  @Override
  public synchronized Aead get() {
    Aead key = opened;
    if (key == null) {
      key = settings.localKey().map(Wrapping::local).orElseGet(this::kms);
      opened = key;
    }
    return key;
  }

  private Aead kms() {
    return new KmsAead(KmsClients.open(settings.region(), settings.endpoint()), settings.keyArn());
  }

  private static Aead local(byte[] key) {
    return Keysets.unchecked(() -> new AesGcmJce(key));
  }
}
