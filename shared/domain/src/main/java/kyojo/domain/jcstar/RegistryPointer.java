package kyojo.domain.jcstar;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which version of the list is in force, and which will be.
 *
 * @param counter one more with every change, so that who decides by an older one is told
 * @param newest the highest version that was ever published; 0 where none was
 * @param inForce none where nothing has been published yet
 * @param next what takes its place, once its time has come
 */
public record RegistryPointer(long counter, int newest, OptionalInt inForce, Optional<Next> next) {
  /** Nothing has been published. */
  public static final RegistryPointer NONE =
      new RegistryPointer(0, 0, OptionalInt.empty(), Optional.empty());

  /** A version whose time is set. */
  public record Next(int version, Instant from) {}

  /** The version that is in force at a time. */
  public OptionalInt inForceAt(Instant now) {
    return next.filter(one -> !now.isBefore(one.from()))
        .map(one -> OptionalInt.of(one.version()))
        .orElse(inForce);
  }

  /**
   * The pointer after a publication. A version that waited is not in force any more: it was
   * compared with a list that is another now.
   *
   * @param validFrom when the new version takes effect; at once where there is none
   */
  public RegistryPointer publishing(int version, Instant now, Optional<Instant> validFrom) {
    return validFrom
        .filter(now::isBefore)
        .map(from ->
            new RegistryPointer(
                counter + 1, version, inForceAt(now), Optional.of(new Next(version, from))))
        .orElseGet(() ->
            new RegistryPointer(counter + 1, version, OptionalInt.of(version), Optional.empty()));
  }

  /** The pointer without what waits. */
  public RegistryPointer unscheduled(Instant now) {
    return new RegistryPointer(counter + 1, newest, inForceAt(now), Optional.empty());
  }
}
