package kyojo.persistence.closing;

import static java.util.Objects.requireNonNull;

import java.util.List;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link ClosingItem} maps to attributes. */
final class ClosingItemSchema {
  static final TableSchema<ClosingItem> SCHEMA =
      StaticImmutableTableSchema.builder(ClosingItem.class, Builder.class)
          .newItemBuilder(Builder::new, Builder::build)
          .flatten(ItemHead.SCHEMA, ClosingItem::head, Builder::head)
          .addAttribute(
              Long.class,
              a -> a.name("version").getter(ClosingItem::version).setter(Builder::version))
          .addAttribute(
              String.class, a -> a.name("phase").getter(ClosingItem::phase).setter(Builder::phase))
          .addAttribute(
              String.class, a -> a.name("since").getter(ClosingItem::since).setter(Builder::since))
          .addAttribute(
              EnhancedType.documentOf(
                  WitnessItem.class, WitnessItemSchema.SCHEMA, doc -> doc.ignoreNulls(true)),
              a -> a.name("askedBy").getter(ClosingItem::askedBy).setter(Builder::askedBy))
          .addAttribute(
              EnhancedType.documentOf(
                  WitnessItem.class, WitnessItemSchema.SCHEMA, doc -> doc.ignoreNulls(true)),
              a ->
                  a.name("confirmedBy")
                      .getter(ClosingItem::confirmedBy)
                      .setter(Builder::confirmedBy))
          .addAttribute(
              Boolean.class,
              a ->
                  a.name("withoutWaiting")
                      .getter(ClosingItem::withoutWaiting)
                      .setter(Builder::withoutWaiting))
          .addAttribute(
              EnhancedType.documentOf(
                  ArchiveItem.class, ArchiveItemSchema.SCHEMA, doc -> doc.ignoreNulls(true)),
              a -> a.name("archive").getter(ClosingItem::archive).setter(Builder::archive))
          .addAttribute(
              Integer.class,
              a -> a.name("checked").getter(ClosingItem::checked).setter(Builder::checked))
          .addAttribute(
              EnhancedType.documentOf(
                  ErasureItem.class, ErasureItemSchema.SCHEMA, doc -> doc.ignoreNulls(true)),
              a -> a.name("erasure").getter(ClosingItem::erasure).setter(Builder::erasure))
          .addAttribute(
              EnhancedType.listOf(
                  EnhancedType.documentOf(
                      WitnessItem.class, WitnessItemSchema.SCHEMA, doc -> doc.ignoreNulls(true))),
              a -> a.name("keepers").getter(ClosingItem::keepers).setter(Builder::keepers))
          .build();

  private ClosingItemSchema() {}

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private @Nullable Long version;
    private @Nullable String phase;
    private @Nullable String since;
    private @Nullable WitnessItem askedBy;
    private @Nullable WitnessItem confirmedBy;
    private @Nullable Boolean withoutWaiting;
    private @Nullable ArchiveItem archive;
    private @Nullable Integer checked;
    private @Nullable ErasureItem erasure;
    private @Nullable List<WitnessItem> keepers;

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder version(Long value) {
      this.version = value;
      return this;
    }

    Builder phase(String value) {
      this.phase = value;
      return this;
    }

    Builder since(String value) {
      this.since = value;
      return this;
    }

    Builder askedBy(WitnessItem value) {
      this.askedBy = value;
      return this;
    }

    Builder confirmedBy(WitnessItem value) {
      this.confirmedBy = value;
      return this;
    }

    Builder withoutWaiting(Boolean value) {
      this.withoutWaiting = value;
      return this;
    }

    Builder archive(ArchiveItem value) {
      this.archive = value;
      return this;
    }

    Builder checked(Integer value) {
      this.checked = value;
      return this;
    }

    Builder erasure(ErasureItem value) {
      this.erasure = value;
      return this;
    }

    Builder keepers(List<WitnessItem> value) {
      this.keepers = value;
      return this;
    }

    ClosingItem build() {
      return new ClosingItem(
          requireNonNull(head, "head"),
          requireNonNull(version, "version"),
          requireNonNull(phase, "phase"),
          requireNonNull(since, "since"),
          requireNonNull(askedBy, "askedBy"),
          confirmedBy,
          requireNonNull(withoutWaiting, "withoutWaiting"),
          archive,
          requireNonNull(checked, "checked"),
          requireNonNull(erasure, "erasure"),
          requireNonNull(keepers, "keepers"));
    }
  }
}
