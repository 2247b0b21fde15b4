package kyojo.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.Limits;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.diagnosis.QuestionSets;
import kyojo.domain.identity.FirmId;
import kyojo.domain.scoring.Score;

/** Reads a tenant's diagnoses month by month, newest first. Thread-safe. */
final class ListDiagnoses {
  /**
   * What a query counts for at least, so that months without anything end, too; three years of them
   * in one answer.
   */
  private static final int QUERY_COST = 25;

  /** A clock that runs ahead elsewhere must not hide what it has stored. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final DiagnosisIndex index;
  private final Confirmations confirmations;
  private final QuestionSets questionSets;
  private final InstantSource clock;

  ListDiagnoses(
      DiagnosisIndex index,
      Confirmations confirmations,
      QuestionSets questionSets,
      InstantSource clock) {
    this.index = index;
    this.confirmations = confirmations;
    this.questionSets = questionSets;
    this.clock = clock;
  }

  /** A diagnosis that the filter lets through, and what it scored. */
  record Scored(DiagnosisIndex.Entry entry, Score score) {}

  /**
   * What was found.
   *
   * @param rest from where on to go on; nothing where all has been read
   */
  record Page(List<Scored> found, Optional<Place> rest) {}

  /**
   * How much is asked for.
   *
   * @param rows how many are shown at most
   * @param items how many are looked at about at most; then what was found so far is answered
   */
  record Extent(int rows, int items) {}

  Page below(Desk.Clerk clerk, DiagnosisFilter filter, Optional<Place> start, Extent extent) {
    var walk = new Walk(clerk, filter, extent);
    Place place = highest(start, filter, walk.now);
    while (place.time().isAfter(walk.end) && walk.left > 0) {
      Optional<Place> next = walk.step(place);
      if (next.isEmpty()) {
        return new Page(walk.found, Optional.of(walk.found.getLast().entry().place()));
      }
      place = next.get();
    }
    return new Page(walk.found, Optional.of(place).filter(p -> p.time().isAfter(walk.end)));
  }

  /** One reading of the list. Not thread-safe. */
  private final class Walk {
    private final Desk.Clerk clerk;
    private final DiagnosisFilter filter;
    private final Extent extent;
    private final Instant now = clock.instant();
    private final Instant end;
    private final List<Scored> found = new ArrayList<>();
    private int left;

    Walk(Desk.Clerk clerk, DiagnosisFilter filter, Extent extent) {
      this.clerk = clerk;
      this.filter = filter;
      this.extent = extent;
      this.left = extent.items();
      Instant oldest = now.minus(Duration.ofDays(Limits.DESK_DAYS));
      this.end = filter.from().filter(oldest::isBefore).orElse(oldest);
    }

    /** Where to go on; nothing once there are more rows than asked for. */
    Optional<Place> step(Place place) {
      int items = Math.min(left, itemsAtOnce(filter, extent.rows() - found.size()));
      DiagnosisIndex.Slice slice = index.below(clerk.community(), place, filter.ofIndex(), items);
      left -= Math.max(QUERY_COST, slice.looked());
      for (DiagnosisIndex.Entry entry : fromStaff(slice.entries())) {
        Optional<Scored> scored = scored(entry);
        if (scored.isPresent() && found.size() == extent.rows()) {
          return Optional.empty();
        }
        scored.ifPresent(found::add);
      }
      return Optional.of(slice.rest().orElse(place.monthBefore()));
    }

    /** Whom staff typed in, and whom they know, where those are asked for; else all. */
    private List<DiagnosisIndex.Entry> fromStaff(List<DiagnosisIndex.Entry> entries) {
      if (!filter.isFromStaff() || entries.isEmpty()) {
        return entries;
      }
      Set<FirmId> others =
          entries.stream()
              .map(DiagnosisIndex.Entry::diagnosis)
              .filter(diagnosis -> diagnosis.origin() != Origin.STAFF)
              .map(Diagnosis::firm)
              .collect(Collectors.toSet());
      Set<FirmId> known = confirmations.find(clerk.community(), others).keySet();
      return entries.stream()
          .filter(entry ->
              entry.diagnosis().origin() == Origin.STAFF
                  || known.contains(entry.diagnosis().firm()))
          .toList();
    }

    private Optional<Scored> scored(DiagnosisIndex.Entry entry) {
      var diagnosis = entry.diagnosis();
      if (diagnosis.submittedAt().isBefore(end) || diagnosis.hasExpired(now)) {
        return Optional.empty();
      }
      Score score = Score.of(questionSets.sheet(diagnosis.submission()));
      return filter.band().filter(band -> !band.equals(score.band().id())).isPresent()
          ? Optional.empty()
          : Optional.of(new Scored(entry, score));
    }
  }

  private static Place highest(Optional<Place> start, DiagnosisFilter filter, Instant now) {
    Place top = Place.at(filter.until().orElseGet(() -> now.plus(AHEAD)));
    return start.filter(place -> place.time().isBefore(top.time())).orElse(top);
  }

  private static int itemsAtOnce(DiagnosisFilter filter, int rowsLeft) {
    return filter.isSelective()
        ? Limits.DESK_ITEMS_AT_ONCE
        : Math.min(rowsLeft + 1, Limits.DESK_ITEMS_AT_ONCE);
  }
}
