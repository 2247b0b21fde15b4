package kyojo.domain.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;

/**
 * The closing of a community. Immutable.
 *
 * @param version one more with every change
 * @param since when its phase began, to the second
 * @param withoutWaiting whether the second person forwent the days of waiting
 * @param checked how many parts of the archive have been checked
 * @param keepers the owners when the erasing began, who go on when the members are erased
 */
public record Closing(
    CommunityId community,
    long version,
    Phase phase,
    Instant since,
    Witness askedBy,
    Optional<Witness> confirmedBy,
    boolean withoutWaiting,
    Optional<Archive> archive,
    int checked,
    Erasure erasure,
    List<Witness> keepers) {
  public Closing {
    since = since.truncatedTo(ChronoUnit.SECONDS);
    keepers = List.copyOf(keepers);
    if (confirmedBy.isPresent() == (phase == Phase.ASKED)) {
      throw new IllegalArgumentException("a closing goes on when a second person has confirmed it");
    }
    if (archive.isPresent() != phase.compareTo(Phase.EXPORTING) >= 0) {
      throw new IllegalArgumentException("a closing has an archive from its export on");
    }
  }

  static Closing asked(CommunityId community, long version, Witness by) {
    return new Closing(
        community,
        version,
        Phase.ASKED,
        by.at(),
        by,
        Optional.empty(),
        false,
        Optional.empty(),
        0,
        Erasure.begun(),
        List.of());
  }

  /** What is there, unless it has ended. */
  Optional<Closing> at(Instant now) {
    return endsAt().filter(end -> !now.isBefore(end)).isEmpty()
        ? Optional.of(this)
        : Optional.empty();
  }

  /** When it ends by itself: an unanswered question, and the trace of what was closed. */
  public Optional<Instant> endsAt() {
    return switch (phase) {
      case ASKED -> Optional.of(since.plus(Duration.ofDays(Limits.CLOSING_LAPSE_DAYS)));
      case ERASED -> Optional.of(since.plus(Duration.ofDays(Limits.CLOSING_TRACE_DAYS)));
      case CONFIRMED, EXPORTING, EXPORTED, CHECKING, ERASING -> Optional.empty();
    };
  }

  /**
   * From when on the archive may be made: after the days in which firms and owners can think again,
   * and never while an instance may still take submissions in.
   */
  public Optional<Instant> exportableFrom() {
    return confirmedBy.map(by ->
        by.at()
            .plus(
                withoutWaiting
                    ? Duration.ofSeconds(Limits.CLOSING_SETTLE_SECONDS)
                    : Duration.ofDays(Limits.CLOSING_WAIT_DAYS)));
  }

  /** When nobody's membership is remembered any more, so that nothing new can appear. */
  public Instant settledFrom() {
    return since.plusSeconds(Limits.CLOSING_SETTLE_SECONDS);
  }

  /** The owner that the person was when the erasing began. */
  Optional<Witness> keeper(Person person) {
    return keepers.stream().filter(keeper -> keeper.person().equals(person)).findFirst();
  }

  Closing confirmed(Witness by, boolean atOnce) {
    return next(Phase.CONFIRMED, by.at(), Optional.of(by), atOnce, archive, 0, erasure, keepers);
  }

  Closing exporting(Recipient recipient, Instant now) {
    Instant asOf = now.truncatedTo(ChronoUnit.SECONDS);
    return next(Phase.EXPORTING, now, Optional.of(Archive.begun(recipient, asOf)), 0);
  }

  Closing with(Archive more) {
    return next(phase, since, Optional.of(more), checked);
  }

  Closing exported(Archive whole, Instant now) {
    return next(Phase.EXPORTED, now, Optional.of(whole), 0);
  }

  Closing checking(Instant now, int parts) {
    return next(Phase.CHECKING, phase == Phase.CHECKING ? since : now, archive, parts);
  }

  Closing erasing(List<Witness> owners, Instant now) {
    return next(
        Phase.ERASING, now, confirmedBy, withoutWaiting, archive, checked, Erasure.begun(), owners);
  }

  Closing with(Erasure further) {
    return next(phase, since, confirmedBy, withoutWaiting, archive, checked, further, keepers);
  }

  Closing erased(Erasure last, Instant now) {
    return next(Phase.ERASED, now, confirmedBy, withoutWaiting, archive, checked, last, keepers);
  }

  private Closing next(Phase next, Instant at, Optional<Archive> itsArchive, int parts) {
    return next(next, at, confirmedBy, withoutWaiting, itsArchive, parts, erasure, keepers);
  }

  private Closing next(
      Phase next,
      Instant at,
      Optional<Witness> second,
      boolean atOnce,
      Optional<Archive> itsArchive,
      int parts,
      Erasure further,
      List<Witness> owners) {
    return new Closing(
        community,
        version + 1,
        next,
        at,
        askedBy,
        second,
        atOnce,
        itsArchive,
        parts,
        further,
        owners);
  }
}
