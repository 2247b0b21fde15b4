package kyojo.domain.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.identity.CommunityId;

/** A tenant's diagnoses by time. It may be a moment behind what has been answered. Thread-safe. */
public interface DiagnosisIndex {
  /**
   * Some diagnoses of the month in Japan in which the place lies, newest first, from below that
   * place on. All of the filter but its band and times is applied.
   *
   * @param itemsMax how many are looked at
   */
  Slice below(CommunityId community, Place place, DiagnosisFilter filter, int itemsMax);

  /**
   * What was found.
   *
   * @param looked how many diagnoses were looked at
   * @param rest from where on to go on; nothing where the month has been read to its end
   */
  record Slice(List<Entry> entries, int looked, Optional<Place> rest) {
    public Slice {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A diagnosis at its place.
   *
   * @param nextAt when the firm's next one came
   */
  record Entry(Place place, Diagnosis diagnosis, Optional<Instant> nextAt) {
    /** One that was not read from the index, where it would be written now. */
    public Entry(Diagnosis diagnosis, Optional<Instant> nextAt) {
      this(Place.of(diagnosis), diagnosis, nextAt);
    }
  }
}
