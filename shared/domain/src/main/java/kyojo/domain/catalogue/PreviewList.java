package kyojo.domain.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.jcstar.RegistryChange;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryVersions;

/** Compares a list that was sent with the one in force. Thread-safe. */
public final class PreviewList {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final CatalogueVersions lists;

  public PreviewList(CatalogueVersions lists) {
    this.lists = lists;
  }

  /** What publishing the list now would change. */
  public Preview of(CatalogueImport begun, ListFile.Whole list, Instant now) {
    RegistryVersions versions = lists.of(begun.catalogue());
    RegistryPointer seen = versions.pointer();
    OptionalInt base = seen.inForceAt(now);
    Registry before = base.isPresent() ? read(versions, base.getAsInt()) : Registry.empty();
    RegistryChange change = RegistryChange.of(before, list.labels(), day(begun));
    return new Preview(base, seen, begun.file().sha256(), list, change);
  }

  static Registry read(RegistryVersions versions, int version) {
    return versions
        .read(version)
        .orElseThrow(() -> new IllegalStateException("no version " + version));
  }

  /** The day in Japan on which the list was taken from its source. */
  static LocalDate day(CatalogueImport begun) {
    return LocalDate.ofInstant(begun.source().takenAt(), JAPAN);
  }
}
