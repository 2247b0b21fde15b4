package kyojo.domain.jcstar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Keeps every version of the list that was ever published, each unchanged but for the note that it
 * was taken back, and one pointer to what is in force. Implementations are thread-safe.
 */
public interface RegistryVersions {
  /** As it is after every change that has been answered; {@link RegistryPointer#NONE} at first. */
  RegistryPointer pointer();

  /** What is to be known of a version; none where it was never published. */
  Optional<RegistryHead> head(int version);

  /**
   * Versions, the newest first.
   *
   * @param before from the one below this on; from the newest where there is none
   * @param limit at most {@value JcstarLimits#HEADS_MAX}
   */
  List<RegistryHead> heads(OptionalInt before, int limit);

  /** A version with all its labels, and the index of them, which takes some time. */
  Optional<Registry> read(int version);

  /**
   * Keeps labels as a new version, and makes the pointer show it: all of it, or nothing. What
   * waited to be in force does so no more.
   *
   * @param seen the pointer on which the publisher decided
   * @param origin with the time of publication, and with {@code validFrom} where it lies ahead
   * @throws IllegalArgumentException for a 登録番号 that is there twice
   */
  Published publish(RegistryPointer seen, List<Label> labels, RegistryHead.Origin origin);

  /**
   * Makes a new version of the labels of an old one.
   *
   * @param version one that was published
   * @param at the time of it; the rest of its origin is the old one's
   * @throws IllegalArgumentException for a version that never was
   */
  Published restore(RegistryPointer seen, int version, Instant at);

  /**
   * Takes back what waits to be in force, and notes so in its head: both, or nothing. False where
   * nothing waits, or where the pointer is another by now.
   */
  boolean unschedule(RegistryPointer seen, Instant now);

  /** What became of a publication. */
  sealed interface Published {
    /** It is the newest version, in force or waiting. */
    record Done(RegistryHead head) implements Published {}

    /** Somebody else changed the pointer meanwhile; nothing was published. */
    record Stale() implements Published {}
  }
}
