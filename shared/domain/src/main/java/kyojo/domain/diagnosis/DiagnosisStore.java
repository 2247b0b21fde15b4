package kyojo.domain.diagnosis;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.SecretHash;

/**
 * Where diagnoses lie, by tenant. Implementations are thread-safe. A call that ends without an
 * exception has been stored durably; one that ends with an exception may or may not have been, and
 * is repeated with the same ids.
 */
public interface DiagnosisStore {
  /**
   * Stores the diagnosis under its ids unless something lies there already: one atomic step, at
   * most one of many concurrent callers is told {@link Addition.Added}.
   *
   * @param receipt the trace of the receipt that opens it
   */
  Addition add(Diagnosis diagnosis, SecretHash receipt);

  /** A diagnosis with the trace of its receipt; nothing once it was erased. */
  Optional<Sealed> find(CommunityId community, FirmId firm, DiagnosisId id);

  /** The trace of the receipt that opens all that the firm has in the community, if it has any. */
  Optional<SecretHash> receiptOf(CommunityId community, FirmId firm);

  /** Erases the diagnosis at once; under its id nothing can be added until {@code forgottenAt}. */
  void erase(Diagnosis diagnosis, Instant forgottenAt);

  /** A diagnosis that only the holder of the receipt may see. */
  record Sealed(Diagnosis diagnosis, SecretHash receipt) {}

  /** What became of an {@link #add}. */
  sealed interface Addition {
    /** It was stored. */
    record Added() implements Addition {}

    /** Under its ids lies a diagnosis already, which stays as it is. */
    record AlreadyThere(Diagnosis stored) implements Addition {}

    /** What lay under its ids was erased, and stays erased. */
    record Erased() implements Addition {}
  }
}
