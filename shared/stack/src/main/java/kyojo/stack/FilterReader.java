package kyojo.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kyojo.stack.KeyFilter.Term;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code FilterCriteria} of a stream: texts of keys and what they begin with. */
final class FilterReader {
  private FilterReader() {}

  static List<KeyFilter> read(Node criteria) {
    return criteria.require("Filters").items().stream().map(FilterReader::filter).toList();
  }

  private static KeyFilter filter(Node filter) {
    Node pattern = pattern(filter.require("Pattern"));
    Node keys = only(only(pattern, "dynamodb"), "Keys");
    var terms = new LinkedHashMap<String, List<Term>>();
    keys.entries()
        .forEach((name, of) ->
            terms.put(name, only(of, "S").items().stream().map(FilterReader::term).toList()));
    return new KeyFilter(terms);
  }

  /** JSON is YAML. */
  private static Node pattern(Node text) {
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text.text());
      return new Node(text.file(), text.path(), root == null ? "" : root);
    } catch (YAMLException broken) {
      throw text.error("is not a pattern");
    }
  }

  /** What is named otherwise would let through less on AWS than here. */
  private static Node only(Node node, String key) {
    Map<String, Node> entries = node.entries();
    if (!entries.keySet().equals(Set.of(key))) {
      throw node.error("names more or else than " + key + ", which alone is understood");
    }
    return node.require(key);
  }

  private static Term term(Node term) {
    return term.value() instanceof String text
        ? new Term(text, false)
        : new Term(only(term, "prefix").text(), true);
  }
}
