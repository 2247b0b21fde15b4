package kyojo.persistence.jcstar;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link PointerItem} maps to attributes. */
final class PointerItemSchema {
  static final TableSchema<PointerItem> SCHEMA =
      StaticImmutableTableSchema.builder(PointerItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(PointerItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(PointerItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(PointerItem::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              Long.class,
              a -> a.name("counter").getter(PointerItem::counter).setter(Builder::counter))
          .addAttribute(
              Integer.class,
              a -> a.name("newest").getter(PointerItem::newest).setter(Builder::newest))
          .addAttribute(
              Integer.class,
              a -> a.name("inForce").getter(PointerItem::inForce).setter(Builder::inForce))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("nextVersion")
                      .getter(PointerItem::nextVersion)
                      .setter(Builder::nextVersion))
          .addAttribute(
              String.class,
              a -> a.name("nextFrom").getter(PointerItem::nextFrom).setter(Builder::nextFrom))
          .build();

  private PointerItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable Integer schemaVersion;
    private @Nullable Long counter;
    private @Nullable Integer newest;
    private @Nullable Integer inForce;
    private @Nullable Integer nextVersion;
    private @Nullable String nextFrom;

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

    Builder counter(Long value) {
      this.counter = value;
      return this;
    }

    Builder newest(Integer value) {
      this.newest = value;
      return this;
    }

    Builder inForce(Integer value) {
      this.inForce = value;
      return this;
    }

    Builder nextVersion(Integer value) {
      this.nextVersion = value;
      return this;
    }

    Builder nextFrom(String value) {
      this.nextFrom = value;
      return this;
    }

    PointerItem build() {
      return new PointerItem(
          requireNonNull(pk, "pk"),
          requireNonNull(sk, "sk"),
          requireNonNull(schemaVersion, "schemaVersion"),
          requireNonNull(counter, "counter"),
          requireNonNull(newest, "newest"),
          inForce,
          nextVersion,
          nextFrom);
    }
  }
}
