package kyojo.domain.jcstar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.jcstar.Verdict.Candidate;
import org.jspecify.annotations.Nullable;

/** Finds labels by their 型番, 登録番号 and names. Immutable. */
final class LabelIndex {
  private static final int[] NONE = {};

  /** Of each label: its number, its product, its supplier, and the supplier in Latin letters. */
  private static final int NAMES = 4;

  private final List<Label> labels;
  private final FoldedTexts models;

  /** The first of each label's models among all, and where one more label's would begin. */
  private final int[] firstModels;

  private final FoldedTexts names;
  private final Map<String, int[]> modelsByText;
  private final Map<String, Integer> labelsByNumber;

  LabelIndex(List<Label> labels) {
    this.labels = labels;
    firstModels = new int[labels.size() + 1];
    labelsByNumber = HashMap.newHashMap(labels.size());
    for (int label = 0; label < labels.size(); label++) {
      firstModels[label + 1] = firstModels[label] + labels.get(label).models().size();
      labelsByNumber.put(labels.get(label).registrationNumber().folded(), label);
    }
    List<String> folded =
        labels.stream().flatMap(label -> label.models().stream()).map(Model::folded).toList();
    models = FoldedTexts.of(folded);
    names = FoldedTexts.of(labels.stream().flatMap(label -> names(label).stream()).toList());
    modelsByText = HashMap.newHashMap(folded.size());
    for (int model = 0; model < folded.size(); model++) {
      modelsByText.merge(folded.get(model), new int[] {model}, LabelIndex::joined);
    }
  }

  /** Every model that is written like this, but for width, case, spaces and hyphens. */
  List<Candidate> modelsLike(String folded) {
    return models(Arrays.stream(modelsByText.getOrDefault(folded, NONE)));
  }

  /**
   * Models that could be meant: the longest with which the text begins, because more is printed on
   * a device than its 型番, then those of which it is a part, or would be but for one typing error.
   */
  List<Candidate> modelsNear(String folded, int limit) {
    var found = new BitSet(models.size());
    if (!folded.isEmpty()) {
      models.findPart(folded, (model, isBeginning, isAll) -> found.set(model));
      OneError.of(folded).ifPresent(one -> models.findSimilar(one, found::set));
    }
    return Stream.concat(
            modelsBeginning(folded).stream(), models(found.stream().limit(limit)).stream())
        .distinct()
        .limit(limit)
        .toList();
  }

  private List<Candidate> modelsBeginning(String folded) {
    for (int length = folded.length(); length >= OneError.LENGTH_MIN; length--) {
      List<Candidate> beginning = modelsLike(folded.substring(0, length));
      if (!beginning.isEmpty()) {
        return beginning;
      }
    }
    return List.of();
  }

  Optional<Label> byNumber(String folded) {
    return Optional.ofNullable(labelsByNumber.get(folded)).map(labels::get);
  }

  /** The best match of each label, by its place among the labels; null where there is none. */
  @Nullable Match[] search(SearchText text) {
    var best = new @Nullable Match[labels.size()];
    models.findPart(
        text.folded(),
        (model, isBeginning, isAll) ->
            improve(best, labelOf(model), Match.ofNumber(isBeginning, isAll)));
    names.findPart(
        text.folded(),
        (name, isBeginning, isAll) ->
            improve(
                best,
                name / NAMES,
                name % NAMES == 0 ? Match.ofNumber(isBeginning, isAll) : Match.NAME));
    if (text.words().size() > 1) {
      withAll(text.words()).forEach(label -> improve(best, label, Match.WORDS));
    }
    text.similar()
        .ifPresent(one -> {
          models.findSimilar(one, model -> improve(best, labelOf(model), Match.SIMILAR));
          names.findSimilar(one, name -> improve(best, name / NAMES, Match.SIMILAR));
        });
    return best;
  }

  /** The 型番 of one label that were found, the best first. */
  List<String> modelsFound(int label, SearchText text, int limit) {
    List<String> others = notNamed(label, text.words());
    boolean byWords = text.words().size() > 1 && !others.isEmpty();
    var found = new ArrayList<Ranked>();
    for (int model = firstModels[label]; model < firstModels[label + 1]; model++) {
      String folded = models.get(model);
      Optional<Match> match =
          byWords && others.stream().allMatch(folded::contains)
              ? Optional.of(Match.WORDS)
              : text.match(folded);
      int place = model - firstModels[label];
      match.ifPresent(how -> found.add(new Ranked(place, how)));
    }
    found.sort(Comparator.comparing(Ranked::match));
    return found.stream()
        .limit(limit)
        .map(ranked -> labels.get(label).models().get(ranked.place()).text())
        .toList();
  }

  private record Ranked(int place, Match match) {}

  /** Labels of which each word is a part of a name, or all the others are parts of one model. */
  private IntStream withAll(List<String> words) {
    var candidates = new BitSet(labels.size());
    candidates.set(0, labels.size());
    for (String word : words) {
      var somewhere = new BitSet(labels.size());
      names.findPart(word, (name, isBeginning, isAll) -> somewhere.set(name / NAMES));
      models.findPart(word, (model, isBeginning, isAll) -> somewhere.set(labelOf(model)));
      candidates.and(somewhere);
    }
    return candidates.stream()
        .filter(label -> {
          List<String> others = notNamed(label, words);
          return others.isEmpty()
              || IntStream.range(firstModels[label], firstModels[label + 1])
                  .mapToObj(models::get)
                  .anyMatch(model -> others.stream().allMatch(model::contains));
        });
  }

  /** The words that are part of none of a label's names. */
  private List<String> notNamed(int label, List<String> words) {
    return words.stream()
        .filter(word ->
            IntStream.range(label * NAMES, (label + 1) * NAMES)
                .noneMatch(name -> names.get(name).contains(word)))
        .toList();
  }

  private List<Candidate> models(IntStream places) {
    return places
        .mapToObj(model -> {
          int at = labelOf(model);
          Label label = labels.get(at);
          return new Candidate(label, label.models().get(model - firstModels[at]));
        })
        .toList();
  }

  private int labelOf(int model) {
    int found = Arrays.binarySearch(firstModels, model);
    return found >= 0 ? found : -found - 2;
  }

  private static void improve(@Nullable Match[] best, int label, Match match) {
    Match known = best[label];
    if (known == null || match.compareTo(known) < 0) {
      best[label] = match;
    }
  }

  private static List<String> names(Label label) {
    return List.of(
        label.registrationNumber().folded(),
        MatchText.fold(label.product()),
        MatchText.fold(label.supplier()),
        MatchText.fold(label.supplierLatin().orElse("")));
  }

  private static int[] joined(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }
}
