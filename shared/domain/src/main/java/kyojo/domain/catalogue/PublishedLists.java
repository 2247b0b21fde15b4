package kyojo.domain.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.identity.ImportId;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryVersions;

/**
 * Which versions of the list each import has brought. Versions tell that alone, so that an import
 * cannot say otherwise than the list.
 */
final class PublishedLists {
  /** More than two for each import that is kept. */
  private static final int VERSIONS_MAX = 2 * CatalogueLimits.IMPORTS_MAX;

  private final List<RegistryHead> heads;

  private PublishedLists(List<RegistryHead> heads) {
    this.heads = List.copyOf(heads);
  }

  /** All of them, newest first. */
  static PublishedLists of(RegistryVersions versions) {
    var heads = new ArrayList<RegistryHead>();
    OptionalInt before = OptionalInt.empty();
    List<RegistryHead> page;
    do {
      page = versions.heads(before, JcstarLimits.HEADS_MAX);
      heads.addAll(page);
      before = page.isEmpty() ? before : OptionalInt.of(page.getLast().version());
    } while (page.size() == JcstarLimits.HEADS_MAX && heads.size() < VERSIONS_MAX);
    return new PublishedLists(heads);
  }

  /** Those of an import, newest first. */
  List<RegistryHead> of(ImportId id) {
    return heads.stream()
        .filter(head -> head.origin().importId().filter(id.value()::equals).isPresent())
        .toList();
  }

  /** The last of an import's, whether or not it ever was in force. */
  Optional<RegistryHead> latest(ImportId id) {
    return of(id).stream().findFirst();
  }

  /** The last of an import's that is in force or was; none where all wait or were dropped. */
  Optional<RegistryHead> lastInForce(ImportId id, Instant now) {
    return of(id).stream().filter(head -> hasBeenInForce(head, now)).findFirst();
  }

  /** A version that waits is dropped when it is taken back, and when another is published. */
  private boolean hasBeenInForce(RegistryHead head, Instant now) {
    Instant published = head.origin().publishedAt();
    Instant from = head.origin().validFrom().filter(published::isBefore).orElse(published);
    return head.takenBack().isEmpty()
        && !now.isBefore(from)
        && heads.stream()
            .filter(next -> next.version() == head.version() + 1)
            .noneMatch(next -> next.origin().publishedAt().isBefore(from));
  }

  /**
   * The newest version, where this import has brought it on the same terms and it still is in force
   * or waits: where an answer was lost, the same request finds what it has done.
   */
  static Optional<RegistryHead> repeated(
      RegistryVersions versions, ImportId id, Optional<Instant> validFrom, Instant now) {
    RegistryPointer pointer = versions.pointer();
    int newest = pointer.newest();
    boolean isInForce = pointer.inForceAt(now).equals(OptionalInt.of(newest));
    return !isInForce && pointer.next().isEmpty()
        ? Optional.empty()
        : versions
            .head(newest)
            .filter(head -> head.restores().isEmpty())
            .filter(head -> head.origin().importId().equals(Optional.of(id.value())))
            .filter(head -> head.origin().validFrom().equals(validFrom));
  }
}
