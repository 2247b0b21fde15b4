package kyojo.persistence.notice;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/** How a {@link MailboxItem} maps to attributes. */
final class MailboxItemSchema {
  static final TableSchema<MailboxItem> SCHEMA = schema();

  private MailboxItemSchema() {}

  private static TableSchema<MailboxItem> schema() {
    var schema =
        StaticImmutableTableSchema.builder(MailboxItem.class, Builder.class)
            .newItemBuilder(Builder::new, Builder::build)
            .flatten(ItemHead.SCHEMA, MailboxItem::head, Builder::head)
            .addAttribute(
                Long.class,
                a ->
                    a.name(MailboxItem.VERSION)
                        .getter(MailboxItem::version)
                        .setter(Builder::version))
            .addAttribute(
                String.class,
                a -> a.name("since").getter(MailboxItem::since).setter(Builder::since))
            .addAttribute(
                String.class,
                a ->
                    a.name("quietUntil")
                        .getter(MailboxItem::quietUntil)
                        .setter(Builder::quietUntil));
    number(schema, "uncounted", MailboxItem::uncounted, Builder::uncounted);
    number(schema, "sendingUncounted", MailboxItem::sendingUncounted, Builder::sendingUncounted);
    number(schema, "attempts", MailboxItem::attempts, Builder::attempts);
    texts(schema, "waiting", MailboxItem::waiting, Builder::waiting);
    texts(schema, "sending", MailboxItem::sending, Builder::sending);
    texts(schema, "told", MailboxItem::told, Builder::told);
    return schema.build();
  }

  private static void number(
      StaticImmutableTableSchema.Builder<MailboxItem, Builder> schema,
      String name,
      Function<MailboxItem, Integer> getter,
      BiConsumer<Builder, Integer> setter) {
    schema.addAttribute(Integer.class, a -> a.name(name).getter(getter).setter(setter));
  }

  private static void texts(
      StaticImmutableTableSchema.Builder<MailboxItem, Builder> schema,
      String name,
      Function<MailboxItem, List<String>> getter,
      BiConsumer<Builder, List<String>> setter) {
    schema.addAttribute(
        EnhancedType.listOf(String.class), a -> a.name(name).getter(getter).setter(setter));
  }

  /** Collects attributes in the order in which the table answers them. Not thread-safe. */
  static final class Builder {
    private @Nullable ItemHead head;
    private long version;
    private List<String> waiting = List.of();
    private int uncounted;
    private List<String> sending = List.of();
    private int sendingUncounted;
    private int attempts;
    private @Nullable String since;
    private @Nullable String quietUntil;
    private List<String> told = List.of();

    Builder head(ItemHead value) {
      this.head = value;
      return this;
    }

    Builder version(Long value) {
      this.version = value;
      return this;
    }

    Builder waiting(List<String> value) {
      this.waiting = value;
      return this;
    }

    Builder uncounted(Integer value) {
      this.uncounted = value;
      return this;
    }

    Builder sending(List<String> value) {
      this.sending = value;
      return this;
    }

    Builder sendingUncounted(Integer value) {
      this.sendingUncounted = value;
      return this;
    }

    Builder attempts(Integer value) {
      this.attempts = value;
      return this;
    }

    Builder since(String value) {
      this.since = value;
      return this;
    }

    Builder quietUntil(String value) {
      this.quietUntil = value;
      return this;
    }

    Builder told(List<String> value) {
      this.told = value;
      return this;
    }

    MailboxItem build() {
      return new MailboxItem(
          requireNonNull(head, "head"),
          version,
          waiting,
          uncounted,
          sending,
          sendingUncounted,
          attempts,
          since,
          requireNonNull(quietUntil, "quietUntil"),
          told);
    }
  }
}
