package kyojo.persistence.consent;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link ConsentItem} maps to attributes: static, because bean schemas start slowly. */
final class ConsentItemSchema {
  static final String DECIDED_AT = "decidedAt";
  static final TableSchema<ConsentItem> SCHEMA =
      StaticImmutableTableSchema.builder(ConsentItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, ConsentItem::head, Builder::head)
          .addAttribute(
              Boolean.class,
              a ->
                  a.name("shareIdentity")
                      .getter(ConsentItem::shareIdentity)
                      .setter(Builder::shareIdentity))
          .addAttribute(
              String.class,
              a -> a.name("wording").getter(ConsentItem::wording).setter(Builder::wording))
          .addAttribute(
              String.class,
              a -> a.name(DECIDED_AT).getter(ConsentItem::decidedAt).setter(Builder::decidedAt))
          .build();

  private ConsentItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable Boolean shareIdentity;
    private @Nullable String wording;
    private @Nullable String decidedAt;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder shareIdentity(Boolean value) {
      this.shareIdentity = value;
      return this;
    }

    Builder wording(String value) {
      this.wording = value;
      return this;
    }

    Builder decidedAt(String value) {
      this.decidedAt = value;
      return this;
    }

    ConsentItem build() {
      return new ConsentItem(requireNonNull(head, "head"), shareIdentity, wording, decidedAt);
    }
  }
}
