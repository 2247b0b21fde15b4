package kyojo.domain.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;

/**
 * All that a tenant holds, whatever it is, in one fixed order; but for its key and its closing. A
 * place in the order is an opaque text. Thread-safe.
 */
public interface TenantItems {
  /** The place where the order begins. */
  String START = "";

  /**
   * Items from a place on, at least one if there is one, without those that have ended.
   *
   * @param asOf which months there are, and what has ended
   * @param bytesMax of all lines together; a single item may be longer
   */
  Batch read(CommunityId community, Instant asOf, String from, int bytesMax);

  /**
   * Erases items from a place on, those too that have ended.
   *
   * @param itemsMax after about how many it ends
   */
  Erased erase(CommunityId community, Instant asOf, String from, int itemsMax);

  /**
   * What was read.
   *
   * @param lines an item each: a JSON object without a line break
   * @param next where to go on; nothing at the end
   */
  record Batch(List<String> lines, Optional<String> next) {
    public Batch {
      lines = List.copyOf(lines);
    }
  }

  /** What was erased, and where to go on; nothing at the end. */
  record Erased(int items, Optional<String> next) {}
}
