package kyojo.persistence.incident;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How an {@link IncidentItem} maps to attributes: static, because bean schemas start slowly. */
final class IncidentItemSchema {
  static final String VERSION = "version";
  static final String FACTS = "facts";
  static final String SEALED = "sealed";
  private static final EnhancedType<Map<String, String>> TEXTS =
      EnhancedType.mapOf(String.class, String.class);

  static final TableSchema<IncidentItem> SCHEMA =
      StaticImmutableTableSchema.builder(IncidentItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, IncidentItem::head, Builder::head)
          .addAttribute(
              Long.class,
              a -> a.name(VERSION).getter(IncidentItem::version).setter(Builder::version))
          .addAttribute(
              TEXTS, a -> a.name(FACTS).getter(IncidentItem::facts).setter(Builder::facts))
          .addAttribute(
              byte[].class,
              a -> a.name(SEALED).getter(IncidentItem::sealed).setter(Builder::sealed))
          .build();

  private IncidentItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable Long version;
    private @Nullable Map<String, String> facts;
    private byte @Nullable [] sealed;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder version(Long value) {
      this.version = value;
      return this;
    }

    Builder facts(Map<String, String> value) {
      this.facts = value;
      return this;
    }

    Builder sealed(byte[] value) {
      this.sealed = value;
      return this;
    }

    IncidentItem build() {
      return new IncidentItem(requireNonNull(head, "head"), version, facts, sealed);
    }
  }
}
