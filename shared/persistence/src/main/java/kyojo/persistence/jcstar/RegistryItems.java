package kyojo.persistence.jcstar;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kyojo.domain.catalogue.Catalogue;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryHead.Origin;
import kyojo.domain.jcstar.RegistryPointer;
import org.jspecify.annotations.Nullable;

/** Keys of the list's items, and pointers and heads to items and back. */
final class RegistryItems {
  static final String POINTER = "POINTER";
  static final String HEAD_PREFIX = "H#";

  private RegistryItems() {}

  /** The partition of a list; readers' roles may read partitions that begin with {@code L#}. */
  static String partition(Catalogue catalogue) {
    return "L#" + catalogue.id();
  }

  static String headKey(int version) {
    return String.format(Locale.ROOT, HEAD_PREFIX + "%08d", version);
  }

  static String chunkPrefix(String digest) {
    return "V#" + digest + "#";
  }

  static String chunkKey(String digest, int chunk) {
    return String.format(Locale.ROOT, "%s%04d", chunkPrefix(digest), chunk);
  }

  static PointerItem item(String partition, RegistryPointer pointer) {
    return new PointerItem(
        partition,
        POINTER,
        PointerItem.SCHEMA_VERSION,
        pointer.counter(),
        pointer.newest(),
        boxed(pointer.inForce()),
        pointer.next().map(RegistryPointer.Next::version).orElse(null),
        pointer.next().map(next -> next.from().toString()).orElse(null));
  }

  static RegistryPointer pointer(PointerItem item) {
    return new RegistryPointer(
        item.counter(),
        item.newest(),
        number(item.inForce()),
        Optional.ofNullable(item.nextVersion())
            .flatMap(version ->
                Optional.ofNullable(item.nextFrom())
                    .map(from -> new RegistryPointer.Next(version, Instant.parse(from)))));
  }

  static HeadItem item(String partition, RegistryHead head, String digest, int chunks) {
    Origin origin = head.origin();
    return new HeadItem(
        partition,
        headKey(head.version()),
        HeadItem.SCHEMA_VERSION,
        head.version(),
        digest,
        chunks,
        origin.sourceUrl().toString(),
        origin.takenAt().toString(),
        origin.publishedAt().toString(),
        origin.validFrom().map(Instant::toString).orElse(null),
        origin.sample(),
        origin.importId().orElse(null),
        head.labels(),
        head.models(),
        boxed(head.restores()),
        head.takenBack().map(Instant::toString).orElse(null));
  }

  static RegistryHead head(HeadItem item) {
    return new RegistryHead(
        item.version(),
        new Origin(
            URI.create(item.sourceUrl()),
            Instant.parse(item.takenAt()),
            Instant.parse(item.publishedAt()),
            Optional.ofNullable(item.validFrom()).map(Instant::parse),
            item.sample(),
            Optional.ofNullable(item.importId())),
        item.labels(),
        item.models(),
        number(item.restores()),
        Optional.ofNullable(item.takenBackAt()).map(Instant::parse));
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? (Integer) number.getAsInt() : null;
  }

  private static OptionalInt number(@Nullable Integer boxed) {
    return boxed == null ? OptionalInt.empty() : OptionalInt.of(boxed);
  }
}
