package kyojo.domain.sharing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.Tombstone;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.DiagnosisStore;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.DiagnosisId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Receipt;
import kyojo.domain.identity.ViewKey;
import kyojo.domain.identity.ViewLinkId;

/** Lets the holder of a receipt make, see and revoke links to a diagnosis. Thread-safe. */
public final class ShareDiagnosis {
  private static final String ROUTE = "POST view-links";

  private final DiagnosisStore diagnoses;
  private final ViewLinkStore links;
  private final InstantSource clock;

  public ShareDiagnosis(DiagnosisStore diagnoses, ViewLinkStore links, InstantSource clock) {
    this.diagnoses = diagnoses;
    this.links = links;
    this.clock = clock;
  }

  /** A diagnosis, and by whose right its links are touched. */
  public record Target(CommunityId community, Receipt receipt, DiagnosisId diagnosis) {}

  /** What became of a request for a link. */
  public sealed interface Result {
    /** The link is there, now or by the first of several equal requests. */
    record Shared(ViewLink link, ViewKey key) implements Result {}

    /** No such diagnosis for this receipt. */
    record ReceiptUnknown() implements Result {}

    /** The firm has as many links as it may have. */
    record TooMany() implements Result {}

    /** The idempotency key was used for another link. */
    record KeyReused() implements Result {}

    /** The link that this idempotency key made has been revoked. */
    record Revoked() implements Result {}
  }

  /**
   * Makes a link.
   *
   * @param days how long it shows the diagnosis; it ends with the diagnosis at the latest
   */
  public Result share(Target target, IdempotencyKey idempotencyKey, int days) {
    return open(target)
        .map(diagnosis -> share(target, diagnosis, idempotencyKey, days))
        .orElseGet(Result.ReceiptUnknown::new);
  }

  /** The diagnosis's links that still show it, newest first; nothing for a wrong receipt. */
  public Optional<List<ViewLink>> list(Target target) {
    return open(target).map(this::live);
  }

  /**
   * Ends a link at once; false for a wrong receipt. A link that is not there is as good as ended.
   */
  public boolean revoke(Target target, ViewLinkId id) {
    return open(target)
        .map(diagnosis -> {
          revoke(diagnosis, id);
          return true;
        })
        .orElse(false);
  }

  private void revoke(Diagnosis diagnosis, ViewLinkId id) {
    links
        .find(diagnosis.community(), diagnosis.firm(), id)
        .map(ViewLinkStore.Sealed::link)
        .filter(link -> link.diagnosis().equals(diagnosis.id()))
        .ifPresent(link -> links.revoke(link, Tombstone.forgottenAt(clock.instant())));
  }

  private Optional<Diagnosis> open(Target target) {
    return diagnoses
        .find(target.community(), target.receipt().firm(), target.diagnosis())
        .filter(sealed -> target.receipt().opens(sealed.receipt()))
        .map(DiagnosisStore.Sealed::diagnosis)
        .filter(diagnosis -> !diagnosis.hasExpired(clock.instant()));
  }

  private Result share(
      Target target, Diagnosis diagnosis, IdempotencyKey idempotencyKey, int days) {
    ViewKey key =
        new Derivation(target.community(), ROUTE, idempotencyKey)
            .viewKey(diagnosis.firm(), diagnosis.id());
    // Looked at before the limit, so that a repeated request gets its answer when the list is full.
    var stored = links.find(diagnosis.community(), diagnosis.firm(), key.link());
    if (stored.isPresent()) {
      return replay(stored.get().link(), diagnosis, key, days);
    }
    if (live(diagnosis).size() >= Limits.VIEW_LINKS_MAX) {
      return new Result.TooMany();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ViewLink link = ViewLink.to(diagnosis, key.link(), now, days);
    var sealed = new ViewLinkStore.Sealed(link, key.secret().hash());
    return switch (links.add(sealed)) {
      case ViewLinkStore.Addition.Added() -> new Result.Shared(link, key);
      case ViewLinkStore.Addition.AlreadyThere(ViewLink there) ->
          replay(there, diagnosis, key, days);
      case ViewLinkStore.Addition.Revoked() -> new Result.Revoked();
    };
  }

  private static Result replay(ViewLink stored, Diagnosis diagnosis, ViewKey key, int days) {
    return stored.isFor(diagnosis, days) ? new Result.Shared(stored, key) : new Result.KeyReused();
  }

  private List<ViewLink> live(Diagnosis diagnosis) {
    Instant now = clock.instant();
    return links.all(diagnosis.community(), diagnosis.firm()).stream()
        .filter(link -> link.diagnosis().equals(diagnosis.id()) && !link.hasExpired(now))
        .sorted(Comparator.comparing(ViewLink::createdAt).reversed())
        .toList();
  }
}
