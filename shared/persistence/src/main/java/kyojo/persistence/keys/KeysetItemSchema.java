package kyojo.persistence.keys;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link KeysetItem} maps to attributes: static, because bean schemas start slowly. */
final class KeysetItemSchema {
  static final String VERSION = "version";
  static final TableSchema<KeysetItem> SCHEMA =
      StaticImmutableTableSchema.builder(KeysetItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, KeysetItem::head, Builder::head)
          .addAttribute(
              Long.class, a -> a.name(VERSION).getter(KeysetItem::version).setter(Builder::version))
          .addAttribute(
              byte[].class,
              a -> a.name("wrapped").getter(KeysetItem::wrapped).setter(Builder::wrapped))
          .build();

  private KeysetItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable Long version;
    private byte @Nullable [] wrapped;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder version(Long value) {
      this.version = value;
      return this;
    }

    Builder wrapped(byte[] value) {
      this.wrapped = value;
      return this;
    }

    KeysetItem build() {
      return new KeysetItem(
          requireNonNull(head, "head"),
          requireNonNull(version, "version"),
          requireNonNull(wrapped, "wrapped"));
    }
  }
}
