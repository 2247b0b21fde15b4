package kyojo.persistence.membership;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link RosterItem} maps to attributes. */
final class RosterItemSchema {
  static final String VERSION = "version";

  static final TableSchema<RosterItem> SCHEMA =
      StaticImmutableTableSchema.builder(RosterItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, RosterItem::head, Builder::head)
          .addAttribute(
              Long.class, a -> a.name(VERSION).getter(RosterItem::version).setter(Builder::version))
          .addAttribute(
              EnhancedType.listOf(
                  EnhancedType.documentOf(
                      PlaceItem.class, PlaceItemSchema.SCHEMA, doc -> doc.ignoreNulls(true))),
              a -> a.name("places").getter(RosterItem::places).setter(Builder::places))
          .addAttribute(
              EnhancedType.mapOf(String.class, Long.class),
              a -> a.name("gone").getter(RosterItem::gone).setter(Builder::gone))
          .build();

  private RosterItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable Long version;
    private @Nullable List<PlaceItem> places;
    private @Nullable Map<String, Long> gone;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder version(Long value) {
      this.version = value;
      return this;
    }

    Builder places(List<PlaceItem> value) {
      this.places = value;
      return this;
    }

    Builder gone(Map<String, Long> value) {
      this.gone = value;
      return this;
    }

    RosterItem build() {
      return new RosterItem(
          requireNonNull(head, "head"),
          requireNonNull(version, "version"),
          requireNonNull(places, "places"),
          gone);
    }
  }
}
