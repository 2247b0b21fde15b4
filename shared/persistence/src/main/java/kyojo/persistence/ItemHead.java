package kyojo.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/**
 * What every item of the table records begins with.
 *
 * @param monthPk the partition of the index, and {@code monthSk} the place in it; what is alone in
 *     its partition is in no month, a tombstone in that of its end
 * @param type what it is, or {@link #TOMBSTONE}
 * @param schemaVersion which attributes an item of the type has
 * @param expiresAt seconds since 1970 after which the table removes it
 */
public record ItemHead(
    String pk,
    String sk,
    @Nullable String monthPk,
    @Nullable String monthSk,
    String type,
    int schemaVersion,
    long expiresAt) {
  public static final String TOMBSTONE = "tombstone";

  /** The end of what stays as long as its tenant: the last second of the year 9999. */
  public static final long NEVER = 253_402_300_799L;

  /** To be flattened into the schema of an item. */
  public static final TableSchema<ItemHead> SCHEMA =
      StaticImmutableTableSchema.builder(ItemHead.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(ItemHead::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(ItemHead::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.MONTH_PK)
                      .getter(ItemHead::monthPk)
                      .setter(Builder::monthPk)
                      .tags(StaticAttributeTags.secondaryPartitionKey(Keys.BY_MONTH)))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.MONTH_SK)
                      .getter(ItemHead::monthSk)
                      .setter(Builder::monthSk)
                      .tags(StaticAttributeTags.secondarySortKey(Keys.BY_MONTH)))
          .addAttribute(
              String.class, a -> a.name("type").getter(ItemHead::type).setter(Builder::type))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(ItemHead::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              Long.class,
              a -> a.name("expiresAt").getter(ItemHead::expiresAt).setter(Builder::expiresAt))
          .build();

  public boolean isTombstone() {
    return type.equals(TOMBSTONE);
  }

  /** What is left in the place of an erased item: its key and its end. */
  public static ItemHead tombstone(String pk, String sk, long expiresAt) {
    Instant end = Instant.ofEpochSecond(expiresAt);
    return new ItemHead(
        pk, sk, Keys.tombstonesOf(pk, end), Keys.atTime(end, sk), TOMBSTONE, 1, expiresAt);
  }

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable String monthPk;
    private @Nullable String monthSk;
    private @Nullable String type;
    private @Nullable Integer schemaVersion;
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

    Builder expiresAt(Long value) {
      this.expiresAt = value;
      return this;
    }

    ItemHead build() {
      return new ItemHead(
          requireNonNull(pk, Keys.PK),
          requireNonNull(sk, Keys.SK),
          monthPk,
          monthSk,
          requireNonNull(type, "type"),
          requireNonNull(schemaVersion, "schemaVersion"),
          requireNonNull(expiresAt, "expiresAt"));
    }
  }
}
