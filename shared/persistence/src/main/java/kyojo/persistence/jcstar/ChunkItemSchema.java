package kyojo.persistence.jcstar;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link ChunkItem} maps to attributes. */
final class ChunkItemSchema {
  static final TableSchema<ChunkItem> SCHEMA =
      StaticImmutableTableSchema.builder(ChunkItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(ChunkItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(ChunkItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(ChunkItem::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              byte[].class, a -> a.name("zipped").getter(ChunkItem::zipped).setter(Builder::zipped))
          .build();

  private ChunkItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable Integer schemaVersion;
    private byte @Nullable [] zipped;

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

    Builder zipped(byte[] value) {
      this.zipped = value;
      return this;
    }

    ChunkItem build() {
      return new ChunkItem(
          requireNonNull(pk, "pk"),
          requireNonNull(sk, "sk"),
          requireNonNull(schemaVersion, "schemaVersion"),
          requireNonNull(zipped, "zipped"));
    }
  }
}
