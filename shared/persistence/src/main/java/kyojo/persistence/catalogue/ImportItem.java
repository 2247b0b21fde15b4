package kyojo.persistence.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An import as the table has it.
 *
 * @param expiresAt seconds since 1970 after which the table forgets it; none once it was published
 */
record ImportItem(
    String pk,
    String sk,
    Integer schemaVersion,
    @Nullable Long expiresAt,
    String fileName,
    Integer size,
    String sha256,
    String sourceUrl,
    String takenAt,
    String startedBy,
    String startedAt,
    @Nullable String publishedBy,
    @Nullable String publishedAt) {
  static final int SCHEMA_VERSION = 1;
}
