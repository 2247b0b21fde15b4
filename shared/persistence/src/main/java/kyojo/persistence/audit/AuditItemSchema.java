package kyojo.persistence.audit;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.ItemHead;
import kyojo.persistence.names.MemberNames;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How an {@link AuditItem} maps to attributes. */
final class AuditItemSchema {
  static final TableSchema<AuditItem> SCHEMA =
      StaticImmutableTableSchema.builder(AuditItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, AuditItem::head, Builder::head)
          .addAttribute(String.class, a -> a.name("at").getter(AuditItem::at).setter(Builder::at))
          .addAttribute(
              String.class, a -> a.name("member").getter(AuditItem::member).setter(Builder::member))
          .addAttribute(
              String.class, a -> a.name("role").getter(AuditItem::role).setter(Builder::role))
          .addAttribute(
              String.class,
              a -> a.name(MemberNames.NAME).getter(AuditItem::name).setter(Builder::name))
          .addAttribute(
              byte[].class,
              a ->
                  a.name(MemberNames.SEALED_NAME)
                      .getter(AuditItem::sealedName)
                      .setter(Builder::sealedName))
          .addAttribute(
              String.class, a -> a.name("action").getter(AuditItem::action).setter(Builder::action))
          .addAttribute(
              String.class,
              a -> a.name("subject").getter(AuditItem::subject).setter(Builder::subject))
          .addAttribute(
              String.class,
              a -> a.name("address").getter(AuditItem::address).setter(Builder::address))
          .build();

  private AuditItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable String at;
    private @Nullable String member;
    private @Nullable String role;
    private @Nullable String name;
    private byte @Nullable [] sealedName;
    private @Nullable String action;
    private @Nullable String subject;
    private @Nullable String address;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder at(String value) {
      this.at = value;
      return this;
    }

    Builder member(String value) {
      this.member = value;
      return this;
    }

    Builder role(String value) {
      this.role = value;
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

    Builder action(String value) {
      this.action = value;
      return this;
    }

    Builder subject(String value) {
      this.subject = value;
      return this;
    }

    Builder address(String value) {
      this.address = value;
      return this;
    }

    AuditItem build() {
      return new AuditItem(
          requireNonNull(head, "head"),
          requireNonNull(at, "at"),
          requireNonNull(member, "member"),
          requireNonNull(role, "role"),
          name,
          sealedName,
          requireNonNull(action, "action"),
          requireNonNull(subject, "subject"),
          requireNonNull(address, "address"));
    }
  }
}
