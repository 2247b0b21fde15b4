package kyojo.persistence.jcstar;

import org.jspecify.annotations.Nullable;

/**
 * A version's head as it is stored.
 *
 * @param digest SHA-256 of the stored labels, in hexadecimal figures: under it their chunks lie
 * @param chunks how many there are
 */
record HeadItem(
    String pk,
    String sk,
    int schemaVersion,
    int version,
    String digest,
    int chunks,
    String sourceUrl,
    String takenAt,
    String publishedAt,
    @Nullable String validFrom,
    boolean sample,
    @Nullable String importId,
    int labels,
    int models,
    @Nullable Integer restores,
    @Nullable String takenBackAt) {
  static final int SCHEMA_VERSION = 1;
}
