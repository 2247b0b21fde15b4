package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link SealedPartItem} maps to attributes. */
final class SealedPartItemSchema {
  static final TableSchema<SealedPartItem> SCHEMA =
      StaticImmutableTableSchema.builder(SealedPartItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, SealedPartItem::head, Builder::head)
          .addAttribute(
              byte[].class,
              a -> a.name("content").getter(SealedPartItem::content).setter(Builder::content))
          .build();

  private SealedPartItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private byte @Nullable [] content;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder content(byte[] value) {
      this.content = value;
      return this;
    }

    SealedPartItem build() {
      return new SealedPartItem(requireNonNull(head, "head"), requireNonNull(content, "content"));
    }
  }
}
