package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of all labels, each once, and which label has which. Immutable once made. */
final class DistinctNames {
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final int[][] byLabel;

  DistinctNames(List<Label> labels) {
    byLabel = new int[labels.size()][];
    for (int label = 0; label < labels.size(); label++) {
      byLabel[label] = namesOf(labels.get(label)).mapToInt(this::place).distinct().toArray();
    }
  }

  List<String> names() {
    return names;
  }

  int[][] byLabel() {
    return byLabel;
  }

  int[][] labels() {
    var labels = new ArrayList<List<Integer>>();
    names.forEach(name -> labels.add(new ArrayList<>()));
    for (int label = 0; label < byLabel.length; label++) {
      for (int name : byLabel[label]) {
        labels.get(name).add(label);
      }
    }
    return labels.stream()
        .map(some -> some.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private int place(String name) {
    Integer known = places.putIfAbsent(name, names.size());
    if (known == null) {
      names.add(name);
    }
    return known == null ? names.size() - 1 : known;
  }

  private static Stream<String> namesOf(Label label) {
    return Stream.concat(
            Stream.concat(Stream.of(label.supplier()), label.supplierLatin().stream()),
            label.models().stream().map(Model::product).distinct())
        .map(MatchText::foldName);
  }
}
