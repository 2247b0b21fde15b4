package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.names.MemberNames;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link WitnessItem} maps to attributes. */
final class WitnessItemSchema {
  static final TableSchema<WitnessItem> SCHEMA =
      StaticImmutableTableSchema.builder(WitnessItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a -> a.name("office").getter(WitnessItem::office).setter(Builder::office))
          .addAttribute(
              String.class,
              a -> a.name("member").getter(WitnessItem::member).setter(Builder::member))
          .addAttribute(
              String.class,
              a -> a.name(MemberNames.NAME).getter(WitnessItem::name).setter(Builder::name))
          .addAttribute(
              byte[].class,
              a ->
                  a.name(MemberNames.SEALED_NAME)
                      .getter(WitnessItem::sealedName)
                      .setter(Builder::sealedName))
          .addAttribute(
              String.class,
              a -> a.name("issuer").getter(WitnessItem::issuer).setter(Builder::issuer))
          .addAttribute(
              String.class,
              a -> a.name("subject").getter(WitnessItem::subject).setter(Builder::subject))
          .addAttribute(String.class, a -> a.name("at").getter(WitnessItem::at).setter(Builder::at))
          .build();

  private WitnessItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String office;
    private @Nullable String member;
    private @Nullable String name;
    private byte @Nullable [] sealedName;
    private @Nullable String issuer;
    private @Nullable String subject;
    private @Nullable String at;

    Builder office(String value) {
      this.office = value;
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

    Builder issuer(String value) {
      this.issuer = value;
      return this;
    }

    Builder subject(String value) {
      this.subject = value;
      return this;
    }

    Builder at(String value) {
      this.at = value;
      return this;
    }

    WitnessItem build() {
      return new WitnessItem(
          requireNonNull(office, "office"),
          requireNonNull(member, "member"),
          name,
          sealedName,
          requireNonNull(issuer, "issuer"),
          requireNonNull(subject, "subject"),
          requireNonNull(at, "at"));
    }
  }
}
