package kyojo.domain.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.identity.MemberId;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryPointer;

/**
 * An import and what became of it.
 *
 * @param names of those who began and published it, where they still work for IPA
 * @param versions that it brought, newest first; also those that never were in force
 */
public record ReviewedImport(
    CatalogueImport begun, State state, Map<MemberId, String> names, List<RegistryHead> versions) {
  public ReviewedImport {
    names = Map.copyOf(names);
    versions = List.copyOf(versions);
  }

  /** How an import stands. */
  public enum State {
    /** Not published, or dropped before its time had come; its page says whether it can be. */
    OPEN,
    /** It will be in force. */
    SCHEDULED,
    IN_FORCE,
    /** It was in force. */
    REPLACED
  }

  static ReviewedImport of(
      CatalogueImport begun,
      PublishedLists published,
      RegistryPointer pointer,
      Map<MemberId, String> names,
      Instant now) {
    List<RegistryHead> heads = published.of(begun.id());
    boolean hasBeen = published.lastInForce(begun.id(), now).isPresent();
    return new ReviewedImport(begun, state(heads, hasBeen, pointer, now), names, heads);
  }

  private static State state(
      List<RegistryHead> heads, boolean hasBeen, RegistryPointer pointer, Instant now) {
    Set<Integer> own = heads.stream().map(RegistryHead::version).collect(Collectors.toSet());
    OptionalInt inForce = pointer.inForceAt(now);
    if (inForce.isPresent() && own.contains(inForce.getAsInt())) {
      return State.IN_FORCE;
    }
    if (pointer.next().filter(next -> own.contains(next.version())).isPresent()) {
      return State.SCHEDULED;
    }
    return hasBeen ? State.REPLACED : State.OPEN;
  }
}
