package kyojo.persistence.desk;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import kyojo.persistence.names.MemberNames;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link ConfirmationItem} maps to attributes. */
final class ConfirmationItemSchema {
  static final String AT = "at";
  static final TableSchema<ConfirmationItem> SCHEMA =
      StaticImmutableTableSchema.builder(ConfirmationItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, ConfirmationItem::head, Builder::head)
          .addAttribute(
              String.class,
              a -> a.name("member").getter(ConfirmationItem::member).setter(Builder::member))
          .addAttribute(
              String.class,
              a -> a.name(MemberNames.NAME).getter(ConfirmationItem::name).setter(Builder::name))
          .addAttribute(
              byte[].class,
              a ->
                  a.name(MemberNames.SEALED_NAME)
                      .getter(ConfirmationItem::sealedName)
                      .setter(Builder::sealedName))
          .addAttribute(
              String.class, a -> a.name(AT).getter(ConfirmationItem::at).setter(Builder::at))
          .build();

  private ConfirmationItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable String member;
    private @Nullable String name;
    private byte @Nullable [] sealedName;
    private @Nullable String at;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder member(String value) {
      this.member = value;
      return this;
    }

    Builder name(String value) {
      this.name = value;
      return this;
    }

    Builder sealedName(byte[] value) {
      this.sealedName = value;
      return this;
    }

    Builder at(String value) {
      this.at = value;
      return this;
    }

    ConfirmationItem build() {
      return new ConfirmationItem(requireNonNull(head, "head"), member, name, sealedName, at);
    }
  }
}
