package kyojo.domain.diagnosis;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;
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

  /**
   * All diagnoses of a firm that were not erased, those that have expired too, in any order; and
   * whether it keeps a list of devices.
   */
  FirmDiagnoses all(CommunityId community, FirmId firm);

  /** Erases the diagnosis at once; under its id nothing can be added until {@code forgottenAt}. */
  void erase(Diagnosis diagnosis, Instant forgottenAt);

  /**
   * Marks the firm as erased until {@code forgottenAt}. What it left is erased after that, one by
   * one: whoever adds meanwhile finds the mark ({@link #isErased}) and takes the addition back.
   */
  void eraseFirm(CommunityId community, FirmId firm, Instant forgottenAt);

  /** Whether the firm has been marked as erased. */
  boolean isErased(CommunityId community, FirmId firm);

  /**
   * Notes on a diagnosis when the firm's next one came, or that none has come.
   *
   * @param seen what was noted when it was read
   * @return false where something else is noted by now, or the diagnosis is erased; nothing has
   *     changed then
   */
  boolean markNext(Diagnosis diagnosis, Optional<Instant> seen, Optional<Instant> nextAt);

  /**
   * A diagnosis that only the holder of the receipt may see.
   *
   * @param nextAt when the firm's next one came, as far as it has been noted
   */
  record Sealed(Diagnosis diagnosis, SecretHash receipt, Optional<Instant> nextAt) {
    /** One after which none has come. */
    public Sealed(Diagnosis diagnosis, SecretHash receipt) {
      this(diagnosis, receipt, Optional.empty());
    }
  }

  /**
   * That a firm keeps a list of devices, beside its diagnoses or without any.
   *
   * @param receipt the trace of the receipt that opens it
   * @param origin where the firm came from, as the list has it
   */
  record KeptInventory(SecretHash receipt, Instant expiresAt, Origin origin) {
    private boolean hasExpired(Instant now) {
      return !now.isBefore(expiresAt);
    }
  }

  /**
   * What a firm has.
   *
   * @param erased whether the firm was marked as erased; what lies there then only waits for it
   * @param inventory of a list of devices, that it is there; one that has expired, too
   */
  record FirmDiagnoses(boolean erased, List<Sealed> sealed, Optional<KeptInventory> inventory) {
    private static final Comparator<Sealed> NEWEST_FIRST =
        Comparator.comparing((Sealed item) -> item.diagnosis().submittedAt())
            .thenComparing(item -> item.diagnosis().id().value())
            .reversed();

    public FirmDiagnoses {
      sealed = List.copyOf(sealed);
    }

    /** What the receipt shows of it now, newest first: nothing for a wrong receipt. */
    public List<Diagnosis> openTo(Receipt receipt, Instant now) {
      return lasting(now).stream()
          .filter(item -> receipt.opens(item.receipt()))
          .map(Sealed::diagnosis)
          .toList();
    }

    /** Whether the receipt opens anything that the firm has now. */
    public boolean isOpenTo(Receipt receipt, Instant now) {
      return !openTo(receipt, now).isEmpty()
          || lastingInventory(now).filter(kept -> receipt.opens(kept.receipt())).isPresent();
    }

    private Optional<KeptInventory> lastingInventory(Instant now) {
      return erased ? Optional.empty() : inventory.filter(kept -> !kept.hasExpired(now));
    }

    /** What the firm has now, newest first. */
    public List<Sealed> lasting(Instant now) {
      return erased
          ? List.of()
          : sealed.stream()
              .filter(item -> !item.diagnosis().hasExpired(now))
              .sorted(NEWEST_FIRST)
              .toList();
    }

    /** When the last of what the firm has now ends. */
    public Optional<Instant> end(Instant now) {
      return Stream.concat(
              lasting(now).stream().map(item -> item.diagnosis().expiresAt()),
              lastingInventory(now).stream().map(KeptInventory::expiresAt))
          .max(Comparator.naturalOrder());
    }

    /** All diagnoses that the receipt belongs to, in whatever state. */
    public Stream<Diagnosis> openedBy(Receipt receipt) {
      return sealed.stream().filter(item -> receipt.opens(item.receipt())).map(Sealed::diagnosis);
    }
  }

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
