package kyojo.persistence.inventory;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How an {@link InventoryItem} maps to attributes: static, because bean schemas start slowly. */
final class InventoryItemSchema {
  static final String VERSION = "version";
  static final String DEVICES = "devices";
  static final String ORIGIN = "origin";
  static final String UNLABELLED = "unlabelledByKind";
  private static final EnhancedType<Map<String, Integer>> COUNTS =
      EnhancedType.mapOf(String.class, Integer.class);

  static final TableSchema<InventoryItem> SCHEMA =
      StaticImmutableTableSchema.builder(InventoryItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, InventoryItem::head, Builder::head)
          .addAttribute(
              Long.class,
              a -> a.name(VERSION).getter(InventoryItem::version).setter(Builder::version))
          .addAttribute(
              String.class,
              a -> a.name("savedAt").getter(InventoryItem::savedAt).setter(Builder::savedAt))
          .addAttribute(
              String.class,
              a -> a.name(ORIGIN).getter(InventoryItem::origin).setter(Builder::origin))
          .addAttribute(
              COUNTS,
              a ->
                  a.name("devicesByKind")
                      .getter(InventoryItem::devicesByKind)
                      .setter(Builder::devicesByKind))
          .addAttribute(
              COUNTS,
              a ->
                  a.name(UNLABELLED)
                      .getter(InventoryItem::unlabelledByKind)
                      .setter(Builder::unlabelledByKind))
          .addAttribute(
              byte[].class,
              a -> a.name(DEVICES).getter(InventoryItem::devices).setter(Builder::devices))
          .addAttribute(
              byte[].class,
              a ->
                  a.name("receiptHash")
                      .getter(InventoryItem::receiptHash)
                      .setter(Builder::receiptHash))
          .addAttribute(
              byte[].class, a -> a.name("said").getter(InventoryItem::said).setter(Builder::said))
          .build();

  private InventoryItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable Long version;
    private @Nullable String savedAt;
    private @Nullable String origin;
    private @Nullable Map<String, Integer> devicesByKind;
    private @Nullable Map<String, Integer> unlabelledByKind;
    private byte @Nullable [] devices;
    private byte @Nullable [] receiptHash;
    private byte @Nullable [] said;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder version(Long value) {
      this.version = value;
      return this;
    }

    Builder savedAt(String value) {
      this.savedAt = value;
      return this;
    }

    Builder origin(String value) {
      this.origin = value;
      return this;
    }

    Builder devicesByKind(Map<String, Integer> value) {
      this.devicesByKind = value;
      return this;
    }

    Builder unlabelledByKind(Map<String, Integer> value) {
      this.unlabelledByKind = value;
      return this;
    }

    Builder devices(byte[] value) {
      this.devices = value;
      return this;
    }

    Builder receiptHash(byte[] value) {
      this.receiptHash = value;
      return this;
    }

    Builder said(byte[] value) {
      this.said = value;
      return this;
    }

    InventoryItem build() {
      return new InventoryItem(
          requireNonNull(head, "head"),
          version,
          savedAt,
          origin,
          devicesByKind,
          unlabelledByKind,
          devices,
          receiptHash,
          said);
    }
  }
}
