package kyojo.persistence.membership;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.names.MemberNames;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link PlaceItem} maps to a map within its roster. */
final class PlaceItemSchema {
  static final TableSchema<PlaceItem> SCHEMA =
      StaticImmutableTableSchema.builder(PlaceItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(String.class, a -> a.name("id").getter(PlaceItem::id).setter(Builder::id))
          .addAttribute(
              String.class, a -> a.name("role").getter(PlaceItem::role).setter(Builder::role))
          .addAttribute(
              String.class,
              a -> a.name(MemberNames.NAME).getter(PlaceItem::name).setter(Builder::name))
          .addAttribute(
              byte[].class,
              a ->
                  a.name(MemberNames.SEALED_NAME)
                      .getter(PlaceItem::sealedName)
                      .setter(Builder::sealedName))
          .addAttribute(
              String.class, a -> a.name("since").getter(PlaceItem::since).setter(Builder::since))
          .addAttribute(
              String.class, a -> a.name("issuer").getter(PlaceItem::issuer).setter(Builder::issuer))
          .addAttribute(
              String.class,
              a -> a.name("subject").getter(PlaceItem::subject).setter(Builder::subject))
          .addAttribute(
              Long.class,
              a -> a.name("expiresAt").getter(PlaceItem::expiresAt).setter(Builder::expiresAt))
          .addAttribute(
              byte[].class,
              a -> a.name("secretHash").getter(PlaceItem::secretHash).setter(Builder::secretHash))
          .build();

  private PlaceItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String id;
    private @Nullable String role;
    private @Nullable String name;
    private byte @Nullable [] sealedName;
    private @Nullable String since;
    private @Nullable String issuer;
    private @Nullable String subject;
    private @Nullable Long expiresAt;
    private byte @Nullable [] secretHash;

    Builder id(String value) {
      this.id = value;
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

    Builder since(String value) {
      this.since = value;
      return this;
    }

    Builder issuer(String value) {
      this.issuer = value;
      return this;
    }

    Builder subject(String value) {
      this.subject = value;
      return this;
    }

    Builder expiresAt(Long value) {
      this.expiresAt = value;
      return this;
    }

    Builder secretHash(byte[] value) {
      this.secretHash = value;
      return this;
    }

    PlaceItem build() {
      return new PlaceItem(
          requireNonNull(id, "id"),
          requireNonNull(role, "role"),
          name,
          sealedName,
          requireNonNull(since, "since"),
          issuer,
          subject,
          expiresAt,
          secretHash);
    }
  }
}
