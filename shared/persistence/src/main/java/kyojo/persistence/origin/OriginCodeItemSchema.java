package kyojo.persistence.origin;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How an {@link OriginCodeItem} maps to attributes. */
final class OriginCodeItemSchema {
  static final TableSchema<OriginCodeItem> SCHEMA =
      StaticImmutableTableSchema.builder(OriginCodeItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, OriginCodeItem::head, Builder::head)
          .addAttribute(
              String.class,
              a -> a.name("origin").getter(OriginCodeItem::origin).setter(Builder::origin))
          .addAttribute(
              String.class,
              a -> a.name("label").getter(OriginCodeItem::label).setter(Builder::label))
          .addAttribute(
              String.class,
              a -> a.name("validFrom").getter(OriginCodeItem::validFrom).setter(Builder::validFrom))
          .addAttribute(
              String.class,
              a ->
                  a.name("validUntil")
                      .getter(OriginCodeItem::validUntil)
                      .setter(Builder::validUntil))
          .addAttribute(
              String.class,
              a -> a.name("createdAt").getter(OriginCodeItem::createdAt).setter(Builder::createdAt))
          .addAttribute(
              String.class,
              a -> a.name("endedAt").getter(OriginCodeItem::endedAt).setter(Builder::endedAt))
          .build();

  private OriginCodeItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable String origin;
    private @Nullable String label;
    private @Nullable String validFrom;
    private @Nullable String validUntil;
    private @Nullable String createdAt;
    private @Nullable String endedAt;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder origin(String value) {
      this.origin = value;
      return this;
    }

    Builder label(String value) {
      this.label = value;
      return this;
    }

    Builder validFrom(String value) {
      this.validFrom = value;
      return this;
    }

    Builder validUntil(String value) {
      this.validUntil = value;
      return this;
    }

    Builder createdAt(String value) {
      this.createdAt = value;
      return this;
    }

    Builder endedAt(String value) {
      this.endedAt = value;
      return this;
    }

    OriginCodeItem build() {
      return new OriginCodeItem(
          requireNonNull(head, "head"),
          requireNonNull(origin, "origin"),
          requireNonNull(label, "label"),
          requireNonNull(validFrom, "validFrom"),
          requireNonNull(validUntil, "validUntil"),
          requireNonNull(createdAt, "createdAt"),
          endedAt);
    }
  }
}
