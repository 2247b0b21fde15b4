package kyojo.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place in a template and what stands there: a text, a list or a mapping. Whoever reads one gets
 * an error that names the place.
 *
 * @param file the template as a person would name it
 * @param path the keys down to here, with dots
 * @param value a {@code String}, a {@code List} or a {@code Map}
 */
record Node(String file, String path, Object value) {
  String place() {
    return path.isEmpty() ? file + ":" : file + ": " + path;
  }

  TemplateError error(String problem) {
    return new TemplateError(place(), problem);
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(mapping().get(key)).map(found -> new Node(file, below(key), found));
  }

  Node require(String key) {
    return find(key).orElseThrow(() -> new TemplateError(file + ": " + below(key), "is missing"));
  }

  /** The node at the end of the keys, or nothing where one of them is absent. */
  Optional<Node> search(String... keys) {
    var here = Optional.of(this);
    for (var key : keys) {
      here = here.flatMap(node -> node.find(key));
    }
    return here;
  }

  Map<String, Node> entries() {
    var entries = new LinkedHashMap<String, Node>();
    mapping()
        .forEach((key, found) -> {
          if (found != null) {
            entries.put(String.valueOf(key), new Node(file, below(String.valueOf(key)), found));
          }
        });
    return entries;
  }

  List<Node> items() {
    if (!(value instanceof List<?> list)) {
      throw error("is not a list");
    }
    var items = new ArrayList<Node>();
    for (var item : list) {
      items.add(new Node(file, path + "[" + items.size() + "]", item == null ? "" : item));
    }
    return items;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw error("is not a plain text");
  }

  /** A whole number from 1 on. */
  int count() {
    var text = text();
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw error("is not a whole number from 1 on: " + text);
    }
    return Integer.parseInt(text);
  }

  private Map<?, ?> mapping() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw error("is not a mapping");
  }

  private String below(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
