package kyojo.persistence.origin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.origin.IssuedCode;
import kyojo.domain.origin.OriginCodeStore;
import kyojo.persistence.ShortMemory;

/**
 * Codes remembered for half a minute, for the hundreds of phones of a seminar; a code that staff
 * end is refused within that time. Thread-safe.
 */
public final class CachedOriginCodes implements OriginCodeStore {
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final OriginCodeStore store;
  private final ShortMemory<Key, IssuedCode> memory;

  public CachedOriginCodes(OriginCodeStore store, InstantSource clock) {
    this.store = store;
    this.memory = new ShortMemory<>(FRESH, Limits.COMMUNITIES_MAX, clock);
  }

  private record Key(CommunityId community, OriginCode code) {}

  @Override
  public Optional<IssuedCode> find(CommunityId community, OriginCode code) {
    return memory.find(new Key(community, code), key -> store.find(key.community(), key.code()));
  }

  @Override
  public List<IssuedCode> all(CommunityId community) {
    return store.all(community);
  }

  @Override
  public Optional<IssuedCode> add(IssuedCode code) {
    return store.add(code);
  }

  @Override
  public void put(IssuedCode code) {
    store.put(code);
    memory.forget(new Key(code.community(), code.code()));
  }
}
