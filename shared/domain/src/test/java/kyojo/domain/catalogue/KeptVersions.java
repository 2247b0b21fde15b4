package kyojo.domain.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryVersions;

/** Versions in memory, which keep what the contract of versions says. Not thread-safe. */
final class KeptVersions implements RegistryVersions {
  private final List<Registry> kept = new ArrayList<>();
  private RegistryPointer pointer = RegistryPointer.NONE;

  @Override
  public RegistryPointer pointer() {
    return pointer;
  }

  @Override
  public Optional<RegistryHead> head(int version) {
    return read(version).flatMap(Registry::head);
  }

  @Override
  public List<RegistryHead> heads(OptionalInt before, int limit) {
    return kept.reversed().stream()
        .flatMap(registry -> registry.head().stream())
        .filter(head -> before.isEmpty() || head.version() < before.getAsInt())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Registry> read(int version) {
    return version < 1 || version > kept.size()
        ? Optional.empty()
        : Optional.of(kept.get(version - 1));
  }

  @Override
  public Published publish(RegistryPointer seen, List<Label> labels, RegistryHead.Origin origin) {
    return show(seen, labels, origin, OptionalInt.empty());
  }

  @Override
  public Published restore(RegistryPointer seen, int version, Instant at) {
    Registry old = read(version).orElseThrow(IllegalArgumentException::new);
    var origin = old.head().orElseThrow().origin().publishedAgain(at);
    return show(seen, old.labels(), origin, OptionalInt.of(version));
  }

  @Override
  public boolean unschedule(RegistryPointer seen, Instant now) {
    Optional<Registry> waiting =
        seen.next().filter(next -> now.isBefore(next.from())).flatMap(next -> read(next.version()));
    if (waiting.isEmpty() || !pointer.equals(seen)) {
      return false;
    }
    RegistryHead head = waiting.get().head().orElseThrow().takenBack(now);
    kept.set(head.version() - 1, Registry.of(head, waiting.get().labels()));
    pointer = seen.unscheduled(now);
    return true;
  }

  private Published show(
      RegistryPointer seen, List<Label> labels, RegistryHead.Origin origin, OptionalInt restores) {
    if (!pointer.equals(seen)) {
      return new Published.Stale();
    }
    var head = new RegistryHead(seen.newest() + 1, origin, labels.size(), 0, restores);
    kept.add(Registry.of(head, labels));
    pointer = seen.publishing(head.version(), origin.publishedAt(), origin.validFrom());
    return new Published.Done(head);
  }
}
