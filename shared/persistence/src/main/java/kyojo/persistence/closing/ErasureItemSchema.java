package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How an {@link ErasureItem} maps to attributes. */
final class ErasureItemSchema {
  static final TableSchema<ErasureItem> SCHEMA =
      StaticImmutableTableSchema.builder(ErasureItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class, a -> a.name("from").getter(ErasureItem::from).setter(Builder::from))
          .addAttribute(
              Long.class, a -> a.name("found").getter(ErasureItem::found).setter(Builder::found))
          .addAttribute(
              Long.class, a -> a.name("erased").getter(ErasureItem::erased).setter(Builder::erased))
          .addAttribute(
              Boolean.class, a -> a.name("clean").getter(ErasureItem::clean).setter(Builder::clean))
          .build();

  private ErasureItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String from;
    private @Nullable Long found;
    private @Nullable Long erased;
    private @Nullable Boolean clean;

    Builder from(String value) {
      this.from = value;
      return this;
    }

    Builder found(Long value) {
      this.found = value;
      return this;
    }

    Builder erased(Long value) {
      this.erased = value;
      return this;
    }

    Builder clean(Boolean value) {
      this.clean = value;
      return this;
    }

    ErasureItem build() {
      return new ErasureItem(
          requireNonNull(from, "from"),
          requireNonNull(found, "found"),
          requireNonNull(erased, "erased"),
          requireNonNull(clean, "clean"));
    }
  }
}
