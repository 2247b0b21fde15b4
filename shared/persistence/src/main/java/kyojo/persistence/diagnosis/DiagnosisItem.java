package kyojo.persistence.diagnosis;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as it is stored, or its tombstone, of which only keys, type and end are left.
 *
 * @param letters the answers, a letter a question
 * @param corporateNumber of version 1, and {@code scope}: as they are
 * @param identity from version 2 on: all that identifies the firm, sealed under its tenant's key
 * @param shareIdentity what the submission said of showing who the firm is, if it did
 * @param shareWording the version of the words that were agreed to
 * @param enteredBy who of the staff typed it in, if it came on paper
 * @param nextAt when the firm's next one came, as far as it has been noted
 * @param receiptHash the trace of the receipt that opens it
 */
@SuppressWarnings("ArrayRecordComponent")
record DiagnosisItem(
    ItemHead head,
    @Nullable String submittedAt,
    @Nullable String questionSet,
    @Nullable String letters,
    @Nullable String industry,
    @Nullable String employees,
    @Nullable String prefecture,
    @Nullable String corporateNumber,
    @Nullable String scope,
    byte @Nullable [] identity,
    @Nullable String notice,
    @Nullable Boolean shareIdentity,
    @Nullable String shareWording,
    @Nullable String origin,
    @Nullable String originCode,
    @Nullable String enteredBy,
    @Nullable String nextAt,
    byte @Nullable [] receiptHash) {
  static final String DIAGNOSIS = "diagnosis";

  /** What lies behind a firm's diagnoses, if it keeps one; a reading of them meets it. */
  static final String INVENTORY = "inventory";

  static final int SCHEMA_VERSION = 2;

  /** The version before tenants had keys. */
  static final int UNSEALED = 1;
}
