package kyojo.persistence.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as it is stored, or its tombstone, of which only keys, type and end are left.
 *
 * @param letters the answers, a letter a question
 * @param receiptHash the trace of the receipt that opens it
 * @param expiresAt seconds since 1970 after which the table removes it
 */
@SuppressWarnings("ArrayRecordComponent")
record DiagnosisItem(
    String pk,
    String sk,
    @Nullable String monthPk,
    @Nullable String monthSk,
    String type,
    int schemaVersion,
    @Nullable String submittedAt,
    @Nullable String questionSet,
    @Nullable String letters,
    @Nullable String industry,
    @Nullable String employees,
    @Nullable String prefecture,
    @Nullable String corporateNumber,
    @Nullable String scope,
    @Nullable String notice,
    @Nullable String origin,
    byte @Nullable [] receiptHash,
    long expiresAt) {
  static final String DIAGNOSIS = "diagnosis";
  static final String TOMBSTONE = "tombstone";
  static final int SCHEMA_VERSION = 1;

  boolean isTombstone() {
    return type.equals(TOMBSTONE);
  }
}
