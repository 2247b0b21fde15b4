package kyojo.persistence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Expressions as nobody should write them, and now and then as stores do. */
final class RandomConditions {
  private static final List<String> SHAPES =
      List.of(
          "N = V",
          "N = V AND N = V",
          "N = V AND N < V",
          "N = V AND N BETWEEN V AND V",
          "N = V AND begins_with(N, V)",
          "N = V AND begins_with ( N, V )",
          "begins_with(N, V)",
          "begins_with(N, V) AND N = V",
          "N < V AND N = V",
          "(N = V)",
          "((N = V) AND (N = V))",
          "N = V OR N = V",
          "N = V AND (N = V OR N = V)",
          "NOT N = V",
          "V = N",
          "V = V",
          "N IN (V, V)",
          "N BETWEEN V AND V",
          "N <> V",
          "N >= V",
          "N = V AND N = V AND N = V",
          "N = V; N = V",
          "N = V -- AND",
          "N = V AND",
          "contains(N, V)",
          "attribute_exists(N)",
          "");
  private static final List<String> UPDATES =
      List.of(
          "SET a = V",
          "SET N = V",
          "SET N = V, a = V",
          "SET a = V REMOVE N",
          "REMOVE N",
          "ADD N V",
          "DELETE N V",
          "SET a = if_not_exists(N, V)",
          "SET a = N",
          "");
  private static final List<String> NAMES =
      List.of("pk", "monthPk", "sk", "monthSk", "PK", "#a", "#b", "#pk", "#a.#b", "pk.#a", "#a[0]");
  private static final List<String> MEANINGS =
      List.of("pk", "monthPk", "sk", "monthSk", "PK", "#b", "pk.x", "monthPk ", "a");
  private static final List<String> VALUES = List.of(":p", ":q", ":P", ":p1", ":p.x", ":é");
  private static final List<String> SPACES = List.of(" ", "  ", "\t", "\n", "", "\u3000", "\u00a0");

  private final Random random;

  RandomConditions(Random random) {
    this.random = random;
  }

  /** An expression with what its placeholders stand for. */
  record Written(String text, Map<String, String> names, Map<String, AttributeValue> values) {}

  /** The condition of a query; half of them are such as stores write. */
  Written keys() {
    return random.nextBoolean()
        ? written(one(SHAPES))
        : plain(one(List.of(Keys.PK, Keys.MONTH_PK)), "%s = :p");
  }

  /** What an update does; half of them change the place in the index, or nothing that matters. */
  Written update() {
    return random.nextBoolean()
        ? written(one(UPDATES))
        : plain(one(List.of(Keys.MONTH_PK, "a")), "SET %s = :p");
  }

  private Written plain(String name, String shape) {
    boolean isAlias = random.nextBoolean();
    return new Written(
        shape.formatted(isAlias ? "#a" : name),
        isAlias ? Map.of("#a", name) : Map.of(),
        Map.of(":p", text(partition())));
  }

  /** The condition of a write. */
  Written condition() {
    return written(one(List.of("attribute_exists(N)", "attribute_not_exists(N)", "N = V", "")));
  }

  String partition() {
    return random.nextInt(3) == 0
        ? one(TwoTenants.OWN_PARTITIONS)
        : random.nextInt(9) == 0 ? "" : one(TwoTenants.FOREIGN_PARTITIONS);
  }

  /** Mostly a text. */
  AttributeValue value() {
    return switch (random.nextInt(12)) {
      case 0 -> AttributeValue.fromN("7");
      case 1 -> AttributeValue.fromB(SdkBytes.fromUtf8String(partition()));
      case 2 -> AttributeValue.fromSs(List.of(partition()));
      case 3 -> AttributeValue.builder().s(partition()).n("7").build();
      default -> text(partition());
    };
  }

  <T> T one(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private Written written(String shape) {
    var words = new ArrayList<String>();
    for (String word : shape.split("(?<=[(),=<> ])|(?=[(),=<> ])", -1)) {
      words.add(
          switch (word) {
            case "N" -> one(NAMES);
            case "V" -> one(VALUES);
            case " " -> random.nextInt(8) == 0 ? one(SPACES) : " ";
            default -> random.nextInt(10) == 0 ? word.toLowerCase(Locale.ROOT) : word;
          });
    }
    String text = String.join("", words);
    var names = new HashMap<String, String>();
    List.of("#a", "#b", "#pk").forEach(name -> names.put(name, one(MEANINGS)));
    var values = new HashMap<String, AttributeValue>();
    VALUES.forEach(value -> values.put(value, value()));
    // What an expression does not use is refused; now and then it is brought all the same.
    boolean isTidy = random.nextInt(8) != 0;
    return new Written(text, used(names, text, isTidy), used(values, text, isTidy));
  }

  private static <T> Map<String, T> used(Map<String, T> all, String text, boolean isTidy) {
    return all.entrySet().stream()
        .filter(entry -> !isTidy || text.matches("(?s).*" + entry.getKey() + "(?!\\w).*"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }
}
