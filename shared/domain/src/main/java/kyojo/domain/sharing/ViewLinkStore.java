package kyojo.domain.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.identity.ViewLinkId;

/**
 * Where view links lie, by tenant and firm. Implementations are thread-safe. A call that ends
 * without an exception has been stored durably.
 */
public interface ViewLinkStore {
  /** Stores the link under its id unless something lies there already; one atomic step. */
  Addition add(Sealed link);

  /** A link with the trace of its secret; nothing once it was revoked. */
  Optional<Sealed> find(CommunityId community, FirmId firm, ViewLinkId id);

  /** The firm's links that were not revoked, in no particular order. */
  List<ViewLink> all(CommunityId community, FirmId firm);

  /**
   * Ends the link at once; under its id nothing can be made again until {@code forgottenAt}.
   * Nothing happens where there is no such link.
   */
  void revoke(ViewLink link, Instant forgottenAt);

  /** A link that only the holder of its key may use. */
  record Sealed(ViewLink link, SecretHash secret) {}

  /** What became of an {@link #add}. */
  sealed interface Addition {
    /** It was stored. */
    record Added() implements Addition {}

    /** Under its id lies a link already, which stays as it is. */
    record AlreadyThere(ViewLink stored) implements Addition {}

    /** What lay under its id was revoked, and stays revoked. */
    record Revoked() implements Addition {}
  }
}
