package kyojo.domain.jcstar;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be known of a version of the list beside its labels.
 *
 * @param version counts from 1; what is published or restored later has a higher one
 * @param origin what its publisher told of it
 * @param labels how many it knows, with those that are not in the last list
 * @param models how many 型番 these cover
 * @param restores the version whose labels it brings back
 * @param takenBack when somebody decided, before its time had come, that it shall not be in force
 */
public record RegistryHead(
    int version,
    Origin origin,
    int labels,
    int models,
    OptionalInt restores,
    Optional<Instant> takenBack) {

  /**
   * Where a version comes from.
   *
   * @param takenAt when the list was taken from its source (取得日時)
   * @param publishedAt when somebody decided that it shall be in force
   * @param validFrom from when on, where that was to come
   * @param sample that it is fictitious
   * @param importId the import that brought it
   */
  public record Origin(
      URI sourceUrl,
      Instant takenAt,
      Instant publishedAt,
      Optional<Instant> validFrom,
      boolean sample,
      Optional<String> importId) {

    /** The same, made to be in force at once by another decision. */
    public Origin publishedAgain(Instant at) {
      return new Origin(sourceUrl, takenAt, at, Optional.empty(), sample, importId);
    }
  }

  public RegistryHead {
    if (version < 1) {
      throw new IllegalArgumentException("no version: " + version);
    }
  }

  /** One as it is published. */
  public RegistryHead(int version, Origin origin, int labels, int models, OptionalInt restores) {
    this(version, origin, labels, models, restores, Optional.empty());
  }

  /** The same, which will not be in force. */
  public RegistryHead takenBack(Instant at) {
    return new RegistryHead(version, origin, labels, models, restores, Optional.of(at));
  }
}
