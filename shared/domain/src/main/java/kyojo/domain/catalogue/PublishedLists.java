package kyojo.domain.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.identity.ImportId;
import kyojo.domain.jcstar.JcstarLimits;
import kyojo.domain.jcstar.RegistryHead;
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

  Optional<RegistryHead> latest(ImportId id) {
    return of(id).stream().findFirst();
  }

  /**
   * The newest version, where this import has brought it on the same terms: where an answer was
   * lost, the same request finds what it has done.
   */
  static Optional<RegistryHead> newest(
      RegistryVersions versions, ImportId id, Optional<Instant> validFrom) {
    int newest = versions.pointer().newest();
    return newest == 0
        ? Optional.empty()
        : versions
            .head(newest)
            .filter(head -> head.restores().isEmpty())
            .filter(head -> head.origin().importId().equals(Optional.of(id.value())))
            .filter(head -> head.origin().validFrom().equals(validFrom));
  }
}
