package kyojo.domain.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kyojo.domain.identity.ImportId;

/**
 * Keeps what is to be known of imports. What nobody published is forgotten {@value
 * CatalogueLimits#IMPORT_DAYS} days after its beginning. Implementations are thread-safe.
 */
public interface ImportStore {
  /** The import of whichever list: an id is given once. */
  default Optional<CatalogueImport> find(ImportId id) {
    return Arrays.stream(Catalogue.values())
        .flatMap(catalogue -> find(catalogue, id).stream())
        .findFirst();
  }

  Optional<CatalogueImport> find(Catalogue catalogue, ImportId id);

  /** All that are kept, the last begun first; {@value CatalogueLimits#IMPORTS_MAX} at most. */
  List<CatalogueImport> all(Catalogue catalogue);

  /**
   * Keeps a new one.
   *
   * @return the one that was there before under this id, which stays as it is
   */
  Optional<CatalogueImport> add(CatalogueImport begun);

  /** Keeps one for good, with who published it. */
  void keep(CatalogueImport published);
}
