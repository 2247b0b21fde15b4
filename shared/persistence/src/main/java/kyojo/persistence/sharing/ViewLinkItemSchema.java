package kyojo.persistence.sharing;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link ViewLinkItem} maps to attributes: static, because bean schemas start slowly. */
final class ViewLinkItemSchema {
  static final TableSchema<ViewLinkItem> SCHEMA =
      StaticImmutableTableSchema.builder(ViewLinkItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(ViewLinkItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(ViewLinkItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.MONTH_PK)
                      .getter(ViewLinkItem::monthPk)
                      .setter(Builder::monthPk)
                      .tags(StaticAttributeTags.secondaryPartitionKey(Keys.BY_MONTH)))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.MONTH_SK)
                      .getter(ViewLinkItem::monthSk)
                      .setter(Builder::monthSk)
                      .tags(StaticAttributeTags.secondarySortKey(Keys.BY_MONTH)))
          .addAttribute(
              String.class, a -> a.name("type").getter(ViewLinkItem::type).setter(Builder::type))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(ViewLinkItem::schemaVersion)
                      .setter(Builder::schemaVersion))
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
          .addAttribute(
              byte[].class,
              a ->
                  a.name("receiptHash")
                      .getter(ViewLinkItem::receiptHash)
                      .setter(Builder::receiptHash))
          .addAttribute(
              Long.class,
              a -> a.name("expiresAt").getter(ViewLinkItem::expiresAt).setter(Builder::expiresAt))
          .build();

  private ViewLinkItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable String monthPk;
    private @Nullable String monthSk;
    private @Nullable String type;
    private @Nullable Integer schemaVersion;
    private @Nullable String diagnosis;
    private @Nullable String createdAt;
    private byte @Nullable [] secretHash;
    private byte @Nullable [] receiptHash;
    private @Nullable Long expiresAt;

    Builder pk(String value) {
      this.pk = value;
      return this;
    }

    Builder sk(String value) {
      this.sk = value;
      return this;
    }

    Builder monthPk(String value) {
      this.monthPk = value;
      return this;
    }

    Builder monthSk(String value) {
      this.monthSk = value;
      return this;
    }

    Builder type(String value) {
      this.type = value;
      return this;
    }

    Builder schemaVersion(Integer value) {
      this.schemaVersion = value;
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

    Builder receiptHash(byte[] value) {
      this.receiptHash = value;
      return this;
    }

    Builder expiresAt(Long value) {
      this.expiresAt = value;
      return this;
    }

    ViewLinkItem build() {
      return new ViewLinkItem(
          requireNonNull(pk, "pk"),
          requireNonNull(sk, "sk"),
          monthPk,
          monthSk,
          requireNonNull(type, "type"),
          requireNonNull(schemaVersion, "schemaVersion"),
          diagnosis,
          createdAt,
          secretHash,
          receiptHash,
          requireNonNull(expiresAt, "expiresAt"));
    }
  }
}
