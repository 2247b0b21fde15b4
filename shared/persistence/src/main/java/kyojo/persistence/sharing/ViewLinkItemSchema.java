package kyojo.persistence.sharing;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link ViewLinkItem} maps to attributes: static, because bean schemas start slowly. */
final class ViewLinkItemSchema {
  static final TableSchema<ViewLinkItem> SCHEMA =
      StaticImmutableTableSchema.builder(ViewLinkItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, ViewLinkItem::head, Builder::head)
          .addAttribute(
              String.class,
              a -> a.name("diagnosis").getter(ViewLinkItem::diagnosis).setter(Builder::diagnosis))
          .addAttribute(
              String.class,
              a -> a.name("createdAt").getter(ViewLinkItem::createdAt).setter(Builder::createdAt))
          .addAttribute(
              byte[].class,
              a ->
                  a.name("secretHash").getter(ViewLinkItem::secretHash).setter(Builder::secretHash))
          .build();

  private ViewLinkItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable String diagnosis;
    private @Nullable String createdAt;
    private byte @Nullable [] secretHash;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder diagnosis(String value) {
      this.diagnosis = value;
      return this;
    }

    Builder createdAt(String value) {
      this.createdAt = value;
      return this;
    }

    Builder secretHash(byte[] value) {
      this.secretHash = value;
      return this;
    }

    ViewLinkItem build() {
      return new ViewLinkItem(requireNonNull(head, "head"), diagnosis, createdAt, secretHash);
    }
  }
}
