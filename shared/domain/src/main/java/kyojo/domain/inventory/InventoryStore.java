package kyojo.domain.inventory;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.SecretHash;

/**
 * Where firms' lists lie, one a firm. Implementations are thread-safe. A call that ends without an
 * exception has been stored durably; one that ends with an exception may or may not have been.
 */
public interface InventoryStore {
  /**
   * Stores the list that makes a firm, where nothing of the firm lies there or lay there: one
   * atomic step.
   */
  Addition found(Sealed first);

  /**
   * Stores the first list of a firm that is there, or its first since it erased one or one expired,
   * whose version it follows.
   *
   * @return false where one is kept, or another version was the last; nothing has changed then
   */
  boolean add(Sealed first);

  /**
   * Stores the list in the place of the one of the version before it.
   *
   * @return false where another version is kept, or none; nothing has changed then
   */
  boolean replace(Sealed next);

  /** What lies there, as it is after every answered change. */
  Found find(CommunityId community, FirmId firm);

  /**
   * What is kept already where it says what is wanted, in the same version: an answer of the store
   * may have been lost on its way, and the same have been sent to it again.
   */
  default Optional<Inventory> stored(Inventory wanted, InventoryDraft draft) {
    return find(wanted.community(), wanted.firm()) instanceof Found.Kept(Sealed sealed)
            && sealed.inventory().version() == wanted.version()
            && draft.isOf(sealed.inventory())
        ? Optional.of(sealed.inventory())
        : Optional.empty();
  }

  /**
   * Erases the list at once; only its version stays until {@code forgottenAt}, so that no later one
   * passes for it. Nothing happens where none is kept.
   */
  void erase(CommunityId community, FirmId firm, Instant forgottenAt);

  /**
   * A list that only the holder of the receipt may see.
   *
   * @param said the trace of the request that made the firm with this list; nothing where the firm
   *     was there before
   */
  record Sealed(Inventory inventory, SecretHash receipt, Optional<SecretHash> said) {}

  /** What lies in a list's place. */
  sealed interface Found {
    record Kept(Sealed sealed) implements Found {}

    /**
     * It was erased.
     *
     * @param version the last that was kept; 0 where that is not known
     */
    record Erased(long version) implements Found {}

    /** The firm never kept one, or it was forgotten. */
    record None() implements Found {}
  }

  /** What became of a {@link #found}. */
  sealed interface Addition {
    record Added() implements Addition {}

    /** A list is kept there already, and stays as it is. */
    record AlreadyThere(Sealed stored) implements Addition {}

    /** What lay there was erased, and stays erased. */
    record Erased() implements Addition {}
  }
}
