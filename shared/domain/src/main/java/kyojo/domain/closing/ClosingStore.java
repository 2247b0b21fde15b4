package kyojo.domain.closing;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/** Keeps a tenant's closing and the parts of its archive. Thread-safe. */
public interface ClosingStore {
  /** The closing as it is after every change that has been answered. */
  Optional<Closing> find(CommunityId community);

  /**
   * Stores the next version; false where what is stored is not the version before it, and nothing
   * has changed then. The first version may take the place of one that has lapsed.
   */
  boolean replace(Closing next);

  /**
   * Takes this version of the closing away, and every part with it; false where it is not what is
   * stored, and nothing has changed then.
   */
  boolean remove(Closing closing);

  /** Keeps a part under its digest until it expires. */
  void putPart(CommunityId community, String digest, SealedPart part, Instant expiresAt);

  Optional<SealedPart> findPart(CommunityId community, String digest);

  /** The encrypted bytes of a part. Not to be changed. */
  @SuppressWarnings("ArrayRecordComponent")
  record SealedPart(byte[] bytes) {}
}
