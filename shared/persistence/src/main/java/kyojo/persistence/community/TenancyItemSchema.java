package kyojo.persistence.community;

import static java.util.Objects.requireNonNull;

import java.util.List;
import kyojo.persistence.community.TenancyItem.HelplineItem;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link TenancyItem} maps to attributes. */
final class TenancyItemSchema {
  static final String VERSION = "version";

  private static final TableSchema<HelplineItem> HELPLINE =
      StaticImmutableTableSchema.builder(HelplineItem.class, HelplineBuilder.class)
          .newItemBuilder(HelplineBuilder::new, HelplineBuilder::build)
          .addAttribute(
              String.class,
              a -> a.name("kind").getter(HelplineItem::kind).setter(HelplineBuilder::kind))
          .addAttribute(
              String.class,
              a -> a.name("name").getter(HelplineItem::name).setter(HelplineBuilder::name))
          .addAttribute(
              String.class,
              a ->
                  a.name("telephone")
                      .getter(HelplineItem::telephone)
                      .setter(HelplineBuilder::telephone))
          .build();

  static final TableSchema<TenancyItem> SCHEMA =
      StaticImmutableTableSchema.builder(TenancyItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .addAttribute(
              String.class,
              a -> a.name("colour").getter(TenancyItem::colour).setter(Builder::colour))
          .addAttribute(
              EnhancedType.listOf(EnhancedType.documentOf(HelplineItem.class, HELPLINE)),
              a -> a.name("helplines").getter(TenancyItem::helplines).setter(Builder::helplines))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("submissionsPerMinute")
                      .getter(TenancyItem::submissionsPerMinute)
                      .setter(Builder::submissionsPerMinute))
          .addAttribute(
              Integer.class,
              a ->
                  a.name("submissionsPerDay")
                      .getter(TenancyItem::submissionsPerDay)
                      .setter(Builder::submissionsPerDay))
          .addAttribute(
              String.class, a -> a.name("state").getter(TenancyItem::state).setter(Builder::state))
          .addAttribute(
              String.class,
              a -> a.name("openedAt").getter(TenancyItem::openedAt).setter(Builder::openedAt))
          .addAttribute(
              Long.class,
              a -> a.name(VERSION).getter(TenancyItem::version).setter(Builder::version))
          .addAttribute(
              String.class,
              a -> a.name("opening").getter(TenancyItem::opening).setter(Builder::opening))
          .build();

  private TenancyItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class HelplineBuilder {
    private @Nullable String kind;
    private @Nullable String name;
    private @Nullable String telephone;

    HelplineBuilder kind(String value) {
      this.kind = value;
      return this;
    }

    HelplineBuilder name(String value) {
      this.name = value;
      return this;
    }

    HelplineBuilder telephone(String value) {
      this.telephone = value;
      return this;
    }

    HelplineItem build() {
      return new HelplineItem(
          requireNonNull(kind, "kind"),
          requireNonNull(name, "name"),
          requireNonNull(telephone, "telephone"));
    }
  }

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable String colour;
    private @Nullable List<HelplineItem> helplines;
    private @Nullable Integer submissionsPerMinute;
    private @Nullable Integer submissionsPerDay;
    private @Nullable String state;
    private @Nullable String openedAt;
    private @Nullable Long version;
    private @Nullable String opening;

    Builder colour(String value) {
      this.colour = value;
      return this;
    }

    Builder helplines(List<HelplineItem> value) {
      this.helplines = value;
      return this;
    }

    Builder submissionsPerMinute(Integer value) {
      this.submissionsPerMinute = value;
      return this;
    }

    Builder submissionsPerDay(Integer value) {
      this.submissionsPerDay = value;
      return this;
    }

    Builder state(String value) {
      this.state = value;
      return this;
    }

    Builder openedAt(String value) {
      this.openedAt = value;
      return this;
    }

    Builder version(Long value) {
      this.version = value;
      return this;
    }

    Builder opening(@Nullable String value) {
      this.opening = value;
      return this;
    }

    TenancyItem build() {
      return new TenancyItem(
          requireNonNull(colour, "colour"),
          requireNonNull(helplines, "helplines"),
          requireNonNull(submissionsPerMinute, "submissionsPerMinute"),
          requireNonNull(submissionsPerDay, "submissionsPerDay"),
          requireNonNull(state, "state"),
          requireNonNull(openedAt, "openedAt"),
          requireNonNull(version, VERSION),
          opening);
    }
  }
}
