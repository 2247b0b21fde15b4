package kyojo.persistence.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;

/**
 * The deployment's key in KMS, which never leaves it. The tenant is the encryption context: roles
 * are bound to it, and CloudTrail shows it.
 */
final class KmsAead implements Aead {
  /** What policies call {@code kms:EncryptionContext:tenant}. */
  static final String TENANT = "tenant";

  private final KmsClient kms;
  private final String keyArn;

  KmsAead(KmsClient kms, String keyArn) {
    this.kms = kms;
    this.keyArn = keyArn;
  }

  @Override
  public byte[] encrypt(byte[] plaintext, byte[] tenant) {
    return kms.encrypt(request ->
            request
                .keyId(keyArn)
                .plaintext(SdkBytes.fromByteArray(plaintext))
                .encryptionContext(context(tenant)))
        .ciphertextBlob()
        .asByteArray();
  }

  @Override
  public byte[] decrypt(byte[] ciphertext, byte[] tenant) throws GeneralSecurityException {
    try {
      return kms.decrypt(request ->
              request
                  .keyId(keyArn)
                  .ciphertextBlob(SdkBytes.fromByteArray(ciphertext))
                  .encryptionContext(context(tenant)))
          .plaintext()
          .asByteArray();
    } catch (InvalidCiphertextException e) {
      throw new GeneralSecurityException("KMS does not open it for this tenant", e);
    }
  }

  private static Map<String, String> context(byte[] tenant) {
    return Map.of(TENANT, new String(tenant, UTF_8));
  }
}
