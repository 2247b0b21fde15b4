package kyojo.domain.catalogue;

import kyojo.domain.jcstar.RegistryVersions;

/** Every version of each list, apart from those of the others. Thread-safe. */
@FunctionalInterface
public interface CatalogueVersions {
  RegistryVersions of(Catalogue catalogue);
}
