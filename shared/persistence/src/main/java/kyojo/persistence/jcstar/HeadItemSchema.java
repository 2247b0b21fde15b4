package kyojo.persistence.jcstar;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link HeadItem} maps to attributes. */
final class HeadItemSchema {
  static final TableSchema<HeadItem> SCHEMA =
      StaticImmutableTableSchema.builder(HeadItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(HeadItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(HeadItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(HeadItem::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              Integer.class,
              a -> a.name("version").getter(HeadItem::version).setter(Builder::version))
          .addAttribute(
              String.class, a -> a.name("digest").getter(HeadItem::digest).setter(Builder::digest))
          .addAttribute(
              Integer.class, a -> a.name("chunks").getter(HeadItem::chunks).setter(Builder::chunks))
          .addAttribute(
              String.class,
              a -> a.name("sourceUrl").getter(HeadItem::sourceUrl).setter(Builder::sourceUrl))
          .addAttribute(
              String.class,
              a -> a.name("takenAt").getter(HeadItem::takenAt).setter(Builder::takenAt))
          .addAttribute(
              String.class,
              a -> a.name("publishedAt").getter(HeadItem::publishedAt).setter(Builder::publishedAt))
          .addAttribute(
              String.class,
              a -> a.name("validFrom").getter(HeadItem::validFrom).setter(Builder::validFrom))
          .addAttribute(
              Boolean.class, a -> a.name("sample").getter(HeadItem::sample).setter(Builder::sample))
          .addAttribute(
              String.class,
              a -> a.name("importId").getter(HeadItem::importId).setter(Builder::importId))
          .addAttribute(
              Integer.class, a -> a.name("labels").getter(HeadItem::labels).setter(Builder::labels))
          .addAttribute(
              Integer.class, a -> a.name("models").getter(HeadItem::models).setter(Builder::models))
          .addAttribute(
              Integer.class,
              a -> a.name("restores").getter(HeadItem::restores).setter(Builder::restores))
          .addAttribute(
              String.class,
              a -> a.name("takenBackAt").getter(HeadItem::takenBackAt).setter(Builder::takenBackAt))
          .build();

  private HeadItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable Integer schemaVersion;
    private @Nullable Integer version;
    private @Nullable String digest;
    private @Nullable Integer chunks;
    private @Nullable String sourceUrl;
    private @Nullable String takenAt;
    private @Nullable String publishedAt;
    private @Nullable String validFrom;
    private @Nullable Boolean sample;
    private @Nullable String importId;
    private @Nullable Integer labels;
    private @Nullable Integer models;
    private @Nullable Integer restores;
    private @Nullable String takenBackAt;

    Builder pk(String value) {
      this.pk = value;
      return this;
    }

    Builder sk(String value) {
      this.sk = value;
      return this;
    }

    Builder schemaVersion(Integer value) {
      this.schemaVersion = value;
      return this;
    }

    Builder version(Integer value) {
      this.version = value;
      return this;
    }

    Builder digest(String value) {
      this.digest = value;
      return this;
    }

    Builder chunks(Integer value) {
      this.chunks = value;
      return this;
    }

    Builder sourceUrl(String value) {
      this.sourceUrl = value;
      return this;
    }

    Builder takenAt(String value) {
      this.takenAt = value;
      return this;
    }

    Builder publishedAt(String value) {
      this.publishedAt = value;
      return this;
    }

    Builder validFrom(String value) {
      this.validFrom = value;
      return this;
    }

    Builder sample(Boolean value) {
      this.sample = value;
      return this;
    }

    Builder importId(String value) {
      this.importId = value;
      return this;
    }

    Builder labels(Integer value) {
      this.labels = value;
      return this;
    }

    Builder models(Integer value) {
      this.models = value;
      return this;
    }

    Builder restores(Integer value) {
      this.restores = value;
      return this;
    }

    Builder takenBackAt(String value) {
      this.takenBackAt = value;
      return this;
    }

    HeadItem build() {
      return new HeadItem(
          requireNonNull(pk, "pk"),
          requireNonNull(sk, "sk"),
          requireNonNull(schemaVersion, "schemaVersion"),
          requireNonNull(version, "version"),
          requireNonNull(digest, "digest"),
          requireNonNull(chunks, "chunks"),
          requireNonNull(sourceUrl, "sourceUrl"),
          requireNonNull(takenAt, "takenAt"),
          requireNonNull(publishedAt, "publishedAt"),
          validFrom,
          requireNonNull(sample, "sample"),
          importId,
          requireNonNull(labels, "labels"),
          requireNonNull(models, "models"),
          restores,
          takenBackAt);
    }
  }
}
