package kyojo.persistence.jcstar;

import org.jspecify.annotations.Nullable;

/**
 * The pointer as it is stored.
 *
 * @param nextFrom an instant as text; there where {@code nextVersion} is
 */
record PointerItem(
    String pk,
    String sk,
    int schemaVersion,
    long counter,
    int newest,
    @Nullable Integer inForce,
    @Nullable Integer nextVersion,
    @Nullable String nextFrom) {
  static final int SCHEMA_VERSION = 1;
}
