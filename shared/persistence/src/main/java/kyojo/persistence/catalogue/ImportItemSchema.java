package kyojo.persistence.catalogue;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How an {@link ImportItem} maps to attributes. */
final class ImportItemSchema {
  static final TableSchema<ImportItem> SCHEMA =
      StaticImmutableTableSchema.builder(ImportItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(ImportItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(ImportItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(ImportItem::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              Long.class,
              a -> a.name("expiresAt").getter(ImportItem::expiresAt).setter(Builder::expiresAt))
          .addAttribute(
              String.class,
              a -> a.name("fileName").getter(ImportItem::fileName).setter(Builder::fileName))
          .addAttribute(
              Integer.class, a -> a.name("size").getter(ImportItem::size).setter(Builder::size))
          .addAttribute(
              String.class,
              a -> a.name("sha256").getter(ImportItem::sha256).setter(Builder::sha256))
          .addAttribute(
              String.class,
              a -> a.name("sourceUrl").getter(ImportItem::sourceUrl).setter(Builder::sourceUrl))
          .addAttribute(
              String.class,
              a -> a.name("takenAt").getter(ImportItem::takenAt).setter(Builder::takenAt))
          .addAttribute(
              String.class,
              a -> a.name("startedBy").getter(ImportItem::startedBy).setter(Builder::startedBy))
          .addAttribute(
              String.class,
              a -> a.name("startedAt").getter(ImportItem::startedAt).setter(Builder::startedAt))
          .addAttribute(
              String.class,
              a ->
                  a.name("publishedBy")
                      .getter(ImportItem::publishedBy)
                      .setter(Builder::publishedBy))
          .addAttribute(
              String.class,
              a ->
                  a.name("publishedAt")
                      .getter(ImportItem::publishedAt)
                      .setter(Builder::publishedAt))
          .build();

  private ImportItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable Integer schemaVersion;
    private @Nullable Long expiresAt;
    private @Nullable String fileName;
    private @Nullable Integer size;
    private @Nullable String sha256;
    private @Nullable String sourceUrl;
    private @Nullable String takenAt;
    private @Nullable String startedBy;
    private @Nullable String startedAt;
    private @Nullable String publishedBy;
    private @Nullable String publishedAt;

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

    Builder expiresAt(Long value) {
      this.expiresAt = value;
      return this;
    }

    Builder fileName(String value) {
      this.fileName = value;
      return this;
    }

    Builder size(Integer value) {
      this.size = value;
      return this;
    }

    Builder sha256(String value) {
      this.sha256 = value;
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

    Builder startedBy(String value) {
      this.startedBy = value;
      return this;
    }

    Builder startedAt(String value) {
      this.startedAt = value;
      return this;
    }

    Builder publishedBy(String value) {
      this.publishedBy = value;
      return this;
    }

    Builder publishedAt(String value) {
      this.publishedAt = value;
      return this;
    }

    ImportItem build() {
      return new ImportItem(
          requireNonNull(pk, "pk"),
          requireNonNull(sk, "sk"),
          requireNonNull(schemaVersion, "schemaVersion"),
          expiresAt,
          requireNonNull(fileName, "fileName"),
          requireNonNull(size, "size"),
          requireNonNull(sha256, "sha256"),
          requireNonNull(sourceUrl, "sourceUrl"),
          requireNonNull(takenAt, "takenAt"),
          requireNonNull(startedBy, "startedBy"),
          requireNonNull(startedAt, "startedAt"),
          publishedBy,
          publishedAt);
    }
  }
}
