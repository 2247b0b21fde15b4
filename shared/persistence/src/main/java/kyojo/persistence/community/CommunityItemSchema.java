package kyojo.persistence.community;

import static java.util.Objects.requireNonNull;

import java.util.List;
import kyojo.persistence.Keys;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link CommunityItem} maps to attributes. */
final class CommunityItemSchema {
  private static final EnhancedType<List<String>> TEXTS = EnhancedType.listOf(String.class);

  static final TableSchema<CommunityItem> SCHEMA =
      StaticImmutableTableSchema.builder(CommunityItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.PK)
                      .getter(CommunityItem::pk)
                      .setter(Builder::pk)
                      .tags(StaticAttributeTags.primaryPartitionKey()))
          .addAttribute(
              String.class,
              a ->
                  a.name(Keys.SK)
                      .getter(CommunityItem::sk)
                      .setter(Builder::sk)
                      .tags(StaticAttributeTags.primarySortKey()))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("schemaVersion")
                      .getter(CommunityItem::schemaVersion)
                      .setter(Builder::schemaVersion))
          .addAttribute(
              String.class, a -> a.name("name").getter(CommunityItem::name).setter(Builder::name))
          .addAttribute(
              String.class,
              a -> a.name("region").getter(CommunityItem::region).setter(Builder::region))
          .addAttribute(
              TEXTS,
              a ->
                  a.name("prefectures")
                      .getter(CommunityItem::prefectures)
                      .setter(Builder::prefectures))
          .addAttribute(
              Boolean.class,
              a -> a.name("sample").getter(CommunityItem::sample).setter(Builder::sample))
          .addAttribute(
              String.class,
              a ->
                  a.name("introduction")
                      .getter(CommunityItem::introduction)
                      .setter(Builder::introduction))
          .addAttribute(
              String.class,
              a ->
                  a.name("contactName")
                      .getter(CommunityItem::contactName)
                      .setter(Builder::contactName))
          .addAttribute(
              String.class,
              a ->
                  a.name("contactTelephone")
                      .getter(CommunityItem::contactTelephone)
                      .setter(Builder::contactTelephone))
          .addAttribute(
              String.class,
              a ->
                  a.name("contactEmail")
                      .getter(CommunityItem::contactEmail)
                      .setter(Builder::contactEmail))
          .addAttribute(
              String.class,
              a ->
                  a.name("contactHours")
                      .getter(CommunityItem::contactHours)
                      .setter(Builder::contactHours))
          .addAttribute(
              TEXTS, a -> a.name("offers").getter(CommunityItem::offers).setter(Builder::offers))
          .addAttribute(
              String.class,
              a ->
                  a.name("privacyNotice")
                      .getter(CommunityItem::privacyNotice)
                      .setter(Builder::privacyNotice))
          .flatten(TenancyItemSchema.SCHEMA, CommunityItem::tenancy, Builder::tenancy)
          .build();

  private CommunityItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String pk;
    private @Nullable String sk;
    private @Nullable Integer schemaVersion;
    private @Nullable String name;
    private @Nullable String region;
    private @Nullable List<String> prefectures;
    private @Nullable Boolean sample;
    private @Nullable String introduction;
    private @Nullable String contactName;
    private @Nullable String contactTelephone;
    private @Nullable String contactEmail;
    private @Nullable String contactHours;
    private @Nullable List<String> offers;
    private @Nullable String privacyNotice;
    private @Nullable TenancyItem tenancy;

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

    Builder name(String value) {
      this.name = value;
      return this;
    }

    Builder region(String value) {
      this.region = value;
      return this;
    }

    Builder prefectures(List<String> value) {
      this.prefectures = value;
      return this;
    }

    Builder sample(Boolean value) {
      this.sample = value;
      return this;
    }

    Builder introduction(String value) {
      this.introduction = value;
      return this;
    }

    Builder contactName(String value) {
      this.contactName = value;
      return this;
    }

    Builder contactTelephone(String value) {
      this.contactTelephone = value;
      return this;
    }

    Builder contactEmail(String value) {
      this.contactEmail = value;
      return this;
    }

    Builder contactHours(String value) {
      this.contactHours = value;
      return this;
    }

    Builder offers(List<String> value) {
      this.offers = value;
      return this;
    }

    Builder privacyNotice(String value) {
      this.privacyNotice = value;
      return this;
    }

    Builder tenancy(TenancyItem value) {
      this.tenancy = value;
      return this;
    }

    CommunityItem build() {
      return new CommunityItem(
          requireNonNull(pk, "pk"),
          requireNonNull(sk, "sk"),
          requireNonNull(schemaVersion, "schemaVersion"),
          requireNonNull(name, "name"),
          requireNonNull(region, "region"),
          requireNonNull(prefectures, "prefectures"),
          requireNonNull(sample, "sample"),
          requireNonNull(introduction, "introduction"),
          requireNonNull(contactName, "contactName"),
          contactTelephone,
          contactEmail,
          requireNonNull(contactHours, "contactHours"),
          requireNonNull(offers, "offers"),
          requireNonNull(privacyNotice, "privacyNotice"),
          tenancy);
    }
  }
}
