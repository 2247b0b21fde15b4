package kyojo.domain.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.statistics.Contribution.Firm;
import kyojo.domain.statistics.RecountedContributions.Seen;

/**
 * Goes through all records once a week and puts right what contributions differ from them: what was
 * given up of the stream, what was damaged, what nobody brings. It goes on where it stopped. Who
 * changes something meanwhile is neither hindered nor overwritten. Thread-safe.
 */
public final class RecountStatistics {
  /** As often as something that nobody noticed may stay wrong. */
  private static final Duration EVERY = Duration.ofDays(7);

  private final Communities communities;
  private final FirmIndex index;
  private final FirmRecordsReader records;
  private final FoldFirm folding;
  private final RecountedContributions contributions;
  private final InstantSource clock;

  public RecountStatistics(
      Communities communities,
      FirmIndex index,
      FirmRecordsReader records,
      FoldFirm folding,
      RecountedContributions contributions,
      InstantSource clock) {
    this.communities = communities;
    this.index = index;
    this.records = records;
    this.folding = folding;
    this.contributions = contributions;
    this.clock = clock;
  }

  /**
   * Goes on, or begins anew where a week has passed since it was done.
   *
   * @param until no step begins after that
   * @return how far it came; nothing where it was not time for it
   */
  public Optional<RecountProgress> goOn(Instant until) {
    Instant now = clock.instant();
    Optional<RecountProgress> last = contributions.progress();
    if (last.filter(it -> isRecent(it, now)).isPresent()) {
      return Optional.empty();
    }
    RecountProgress progress =
        last.filter(it -> it.doneAt().isEmpty()).orElseGet(() -> RecountProgress.begun(now));
    for (RecountSteps step : steps(now)) {
      while (!step.isDone(progress.place())) {
        if (!clock.instant().isBefore(until)) {
          return Optional.of(progress);
        }
        progress = take(step, progress);
        contributions.keep(progress);
      }
    }
    RecountProgress done = progress.done(clock.instant());
    contributions.keep(done);
    return Optional.of(done);
  }

  private static boolean isRecent(RecountProgress progress, Instant now) {
    return progress.doneAt().filter(at -> now.isBefore(at.plus(EVERY))).isPresent();
  }

  private List<RecountSteps> steps(Instant now) {
    return RecountSteps.all(communities.all().stream().map(Community::id).toList(), now);
  }

  private RecountProgress take(RecountSteps step, RecountProgress progress) {
    return switch (step) {
      case RecountSteps.Month(var community, var month) -> {
        var page = index.firms(community, month, step.within(progress.place()));
        yield check(page.firms(), step.name() + page.last().orElse(RecountSteps.WHOLE), progress);
      }
      case RecountSteps.Part(var year, var bucket) ->
          check(contributions.firms(year, bucket), step.name() + RecountSteps.WHOLE, progress);
    };
  }

  private RecountProgress check(Collection<Firm> firms, String place, RecountProgress progress) {
    int repairs = firms.stream().mapToInt(this::repaired).sum();
    return progress.after(place, firms.size(), repairs);
  }

  /**
   * How many contributions of a firm were put right. They are read before its records: what changes
   * in between has a higher version, and is left as it is.
   */
  private int repaired(Firm firm) {
    Instant now = clock.instant();
    List<Seen> seen =
        FiscalYear.changing(now).stream().map(year -> contributions.find(firm, year)).toList();
    var fold = folding.fold(records.read(firm), now).contributions();
    int repaired = 0;
    for (Seen one : seen) {
      Optional<Contribution> expected = Optional.ofNullable(fold.get(one.year()));
      if (!one.is(expected) && one.repair(expected)) {
        repaired++;
      }
    }
    return repaired;
  }
}
