package kyojo.persistence.diagnosis;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kyojo.domain.identity.CommunityId;

/**
 * Tells the log of items whose identity does not open, each once in a process: nothing but the
 * tenant and the diagnosis's id, which opens nothing. Thread-safe.
 */
public final class UnopenedItems {
  /** A whole tenant's items would say no more than these. */
  private static final int TOLD_MAX = 1_000;

  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final Consumer<String> log;

  public UnopenedItems() {
    this(line -> System.getLogger("kyojo").log(System.Logger.Level.WARNING, line));
  }

  UnopenedItems(Consumer<String> log) {
    this.log = log;
  }

  void tell(CommunityId community, String sk) {
    if (told.size() < TOLD_MAX && told.add(community.value() + sk)) {
      log.accept("an identity does not open: tenant " + community.value() + ", item " + sk);
    }
  }
}
