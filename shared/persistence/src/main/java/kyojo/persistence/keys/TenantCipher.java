package kyojo.persistence.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import kyojo.domain.community.NoKeys;
import kyojo.domain.identity.CommunityId;

/**
 * Encrypts under a tenant's key, bound to the place where the result lies: in another tenant,
 * partition, item or attribute it does not open. Thread-safe.
 */
public final class TenantCipher {
  private final KeysetStore keys;

  public TenantCipher(KeysetStore keys) {
    this.keys = keys;
  }

  /** Where something sealed lies; its partition begins with the tenant. */
  public record Place(String pk, String sk, String attribute) {
    byte[] bytes() {
      // None of the three holds a line break, so that no two places are written alike.
      return (pk + "\n" + sk + "\n" + attribute).getBytes(UTF_8);
    }
  }

  /**
   * Encrypts with the tenant's newest key.
   *
   * @throws NoKeys where the tenant has no keys
   */
  public byte[] seal(CommunityId community, Place place, byte[] plain) {
    return Keysets.unchecked(() -> keyset(community).aead().encrypt(plain, place.bytes()));
  }

  /**
   * Decrypts with whichever of the tenant's keys it was sealed with.
   *
   * @throws SealBroken where it does not open here
   * @throws NoKeys where the tenant has no keys any more
   */
  public byte[] open(CommunityId community, Place place, byte[] sealed) {
    try {
      return opened(community, place, sealed);
    } catch (SealBroken _) {
      // Perhaps sealed with a key that another process made after this one read the tenant's keys.
      keys.forget(community);
      return opened(community, place, sealed);
    }
  }

  /**
   * Whether it was sealed with the tenant's newest key, by the key that it names.
   *
   * @throws NoKeys where the tenant has no keys any more
   */
  public boolean isNewest(CommunityId community, byte[] sealed) {
    return keyset(community).isNewest(sealed);
  }

  private byte[] opened(CommunityId community, Place place, byte[] sealed) {
    return Keysets.unchecked(() -> keyset(community).aead().decrypt(sealed, place.bytes()));
  }

  private Keysets.Opened keyset(CommunityId community) {
    return keys.find(community).orElseThrow(NoKeys::new);
  }
}
