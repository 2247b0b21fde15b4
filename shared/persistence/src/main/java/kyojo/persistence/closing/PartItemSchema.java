package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link PartItem} maps to attributes. */
final class PartItemSchema {
  static final TableSchema<PartItem> SCHEMA =
      StaticImmutableTableSchema.builder(PartItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class, a -> a.name("digest").getter(PartItem::digest).setter(Builder::digest))
          .addAttribute(
              Integer.class, a -> a.name("bytes").getter(PartItem::bytes).setter(Builder::bytes))
          .addAttribute(
              Integer.class,
              a -> a.name("records").getter(PartItem::records).setter(Builder::records))
          .addAttribute(
              String.class,
              a ->
                  a.name("contentDigest")
                      .getter(PartItem::contentDigest)
                      .setter(Builder::contentDigest))
          .addAttribute(
              String.class, a -> a.name("from").getter(PartItem::from).setter(Builder::from))
          .build();

  private PartItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String digest;
    private @Nullable Integer bytes;
    private @Nullable Integer records;
    private @Nullable String contentDigest;
    private @Nullable String from;

    Builder digest(String value) {
      this.digest = value;
      return this;
    }

    Builder bytes(Integer value) {
      this.bytes = value;
      return this;
    }

    Builder records(Integer value) {
      this.records = value;
      return this;
    }

    Builder contentDigest(String value) {
      this.contentDigest = value;
      return this;
    }

    Builder from(String value) {
      this.from = value;
      return this;
    }

    PartItem build() {
      return new PartItem(
          requireNonNull(digest, "digest"),
          requireNonNull(bytes, "bytes"),
          requireNonNull(records, "records"),
          requireNonNull(contentDigest, "contentDigest"),
          requireNonNull(from, "from"));
    }
  }
}
