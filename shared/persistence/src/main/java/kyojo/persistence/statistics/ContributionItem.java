package kyojo.persistence.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What a firm brings to a year as it is stored, or that it brings nothing any more: then it has a
 * version and an end alone. Names are short: there is one for each firm and year, and a release
 * reads them all.
 *
 * @param version {@link VersionBytes}
 * @param letters the answers
 * @param profile {@link ProfileText}
 * @param packed {@link PackedMonths}
 */
@SuppressWarnings("ArrayRecordComponent")
record ContributionItem(
    String pk,
    String sk,
    long expiresAt,
    byte[] version,
    @Nullable String questionSet,
    @Nullable String letters,
    @Nullable String profile,
    byte @Nullable [] packed) {
  static final String VERSION = "v";

  static ContributionItem gone(String pk, String sk, long expiresAt, byte[] version) {
    return new ContributionItem(pk, sk, expiresAt, version, null, null, null, null);
  }

  boolean isGone() {
    return packed == null;
  }
}
