package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How an {@link ArchiveItem} maps to attributes. */
final class ArchiveItemSchema {
  static final TableSchema<ArchiveItem> SCHEMA =
      StaticImmutableTableSchema.builder(ArchiveItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a -> a.name("recipient").getter(ArchiveItem::recipient).setter(Builder::recipient))
          .addAttribute(
              String.class, a -> a.name("asOf").getter(ArchiveItem::asOf).setter(Builder::asOf))
          .addAttribute(
              EnhancedType.listOf(
                  EnhancedType.documentOf(
                      PartItem.class, PartItemSchema.SCHEMA, doc -> doc.ignoreNulls(true))),
              a -> a.name("parts").getter(ArchiveItem::parts).setter(Builder::parts))
          .addAttribute(
              String.class, a -> a.name("next").getter(ArchiveItem::next).setter(Builder::next))
          .addAttribute(
              EnhancedType.documentOf(
                  PartItem.class, PartItemSchema.SCHEMA, doc -> doc.ignoreNulls(true)),
              a -> a.name("contents").getter(ArchiveItem::contents).setter(Builder::contents))
          .addAttribute(
              byte[].class,
              a -> a.name("proofHash").getter(ArchiveItem::proofHash).setter(Builder::proofHash))
          .build();

  private ArchiveItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String recipient;
    private @Nullable String asOf;
    private @Nullable List<PartItem> parts;
    private @Nullable String next;
    private @Nullable PartItem contents;
    private byte @Nullable [] proofHash;

    Builder recipient(String value) {
      this.recipient = value;
      return this;
    }

    Builder asOf(String value) {
      this.asOf = value;
      return this;
    }

    Builder parts(List<PartItem> value) {
      this.parts = value;
      return this;
    }

    Builder next(String value) {
      this.next = value;
      return this;
    }

    Builder contents(PartItem value) {
      this.contents = value;
      return this;
    }

    Builder proofHash(byte[] value) {
      this.proofHash = value;
      return this;
    }

    ArchiveItem build() {
      return new ArchiveItem(
          requireNonNull(recipient, "recipient"),
          requireNonNull(asOf, "asOf"),
          requireNonNull(parts, "parts"),
          next,
          contents,
          proofHash);
    }
  }
}
