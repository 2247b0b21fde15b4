package kyojo.persistence.statistics;

import static java.util.Objects.requireNonNull;

import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link ContributionItem} maps to attributes. */
final class ContributionItemSchema {
  static final TableSchema<ContributionItem> SCHEMA =
      StaticImmutableTableSchema.builder(ContributionItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(ContributionItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(ContributionItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              Long.class,
              a ->
                  a.name("expiresAt")
                      .getter(ContributionItem::expiresAt)
                      .setter(Builder::expiresAt))
          .addAttribute(
              byte[].class,
              a ->
                  a.name(ContributionItem.VERSION)
                      .getter(ContributionItem::version)
                      .setter(Builder::version))
          .addAttribute(
              String.class,
              a -> a.name("q").getter(ContributionItem::questionSet).setter(Builder::questionSet))
          .addAttribute(
              String.class,
              a -> a.name("a").getter(ContributionItem::letters).setter(Builder::letters))
          .addAttribute(
              String.class,
              a -> a.name("p").getter(ContributionItem::profile).setter(Builder::profile))
          .addAttribute(
              byte[].class,
              a -> a.name("m").getter(ContributionItem::packed).setter(Builder::packed))
          .build();

  private ContributionItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private long expiresAt;
    private byte @Nullable [] version;
    private @Nullable String questionSet;
    private @Nullable String letters;
    private @Nullable String profile;
    private byte @Nullable [] packed;

    Builder pk(String value) {
      this.pk = value;
      return this;
    }

    Builder sk(String value) {
      this.sk = value;
      return this;
    }

    Builder expiresAt(Long value) {
      this.expiresAt = value;
      return this;
    }

    Builder version(byte[] value) {
      this.version = value;
      return this;
    }

    Builder questionSet(String value) {
      this.questionSet = value;
      return this;
    }

    Builder letters(String value) {
      this.letters = value;
      return this;
    }

    Builder profile(String value) {
      this.profile = value;
      return this;
    }

    Builder packed(byte[] value) {
      this.packed = value;
      return this;
    }

    ContributionItem build() {
      return new ContributionItem(
          requireNonNull(pk, Keys.PK),
          requireNonNull(sk, Keys.SK),
          expiresAt,
          requireNonNull(version, ContributionItem.VERSION),
          questionSet,
          letters,
          profile,
          packed);
    }
  }
}
