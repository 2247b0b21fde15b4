package kyojo.domain.jcstar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.SearchText.Word;
import kyojo.domain.jcstar.Verdict.Candidate;

/** Finds labels by their 型番, 登録番号 and names. Places are those in the list. Immutable. */
final class LabelIndex {
  private static final int[] NONE = {};

  private final List<Label> labels;
  private final FoldedTexts models;
  private final FoldedTexts numbers;

  /** Each once: thousands of labels have some hundred suppliers. */
  private final FoldedTexts names;

  private final int[][] labelsByName;
  private final int[][] namesByLabel;
  private final int[] labelByModel;

  /** The first of each label's models among all, and where one more label's would begin. */
  private final int[] firstModels;

  private final Map<String, int[]> modelsByText;
  private final Map<String, Integer> labelsByNumber;

  LabelIndex(List<Label> labels) {
    this.labels = labels;
    List<String> foldedNumbers =
        labels.stream().map(label -> label.registrationNumber().folded()).toList();
    List<String> foldedModels =
        labels.stream().flatMap(label -> label.models().stream()).map(Model::folded).toList();
    var foldedNames = new DistinctNames(labels);
    models = FoldedTexts.of(foldedModels);
    numbers = FoldedTexts.of(foldedNumbers);
    names = FoldedTexts.of(foldedNames.names());
    namesByLabel = foldedNames.byLabel();
    labelsByName = foldedNames.labels();
    firstModels = new int[labels.size() + 1];
    labelByModel = new int[foldedModels.size()];
    labelsByNumber = HashMap.newHashMap(labels.size());
    for (int label = 0; label < labels.size(); label++) {
      firstModels[label + 1] = firstModels[label] + labels.get(label).models().size();
      Arrays.fill(labelByModel, firstModels[label], firstModels[label + 1], label);
      labelsByNumber.put(foldedNumbers.get(label), label);
    }
    modelsByText = HashMap.newHashMap(foldedModels.size());
    for (int model = 0; model < foldedModels.size(); model++) {
      modelsByText.merge(foldedModels.get(model), new int[] {model}, LabelIndex::joined);
    }
  }

  List<Label> labels() {
    return labels;
  }

  FoldedTexts models() {
    return models;
  }

  FoldedTexts numbers() {
    return numbers;
  }

  /** Every model that is written like this, but for width, case, spaces and hyphens. */
  List<Candidate> modelsLike(String folded) {
    return Arrays.stream(placesLike(folded)).mapToObj(this::candidate).toList();
  }

  /** The models with the longest text with which this one begins: more is printed on devices. */
  IntStream modelsBeginning(String folded) {
    for (int length = folded.length(); length >= OneError.LENGTH_MIN; length--) {
      int[] beginning = placesLike(folded.substring(0, length));
      if (beginning.length > 0) {
        return Arrays.stream(beginning);
      }
    }
    return IntStream.empty();
  }

  private int[] placesLike(String folded) {
    return modelsByText.getOrDefault(folded, NONE);
  }

  Optional<Label> byNumber(String folded) {
    return Optional.ofNullable(labelsByNumber.get(folded)).map(labels::get);
  }

  int labelOf(int model) {
    return labelByModel[model];
  }

  /** The places of a label's models among all. */
  IntStream modelsOf(int label) {
    return IntStream.range(firstModels[label], firstModels[label + 1]);
  }

  Candidate candidate(int model) {
    int at = labelByModel[model];
    Label label = labels.get(at);
    return new Candidate(label, label.models().get(model - firstModels[at]));
  }

  /** Labels of which a name holds the word. */
  BitSet named(Word word, boolean withError) {
    var found = new BitSet(labels.size());
    var hits = new BitSet();
    if (!word.name().isEmpty()) {
      hits.or(names.withPart(word.name()));
    }
    if (withError) {
      word.similarName().ifPresent(one -> hits.or(names.similar(one)));
    }
    hits.stream().flatMap(name -> Arrays.stream(labelsByName[name])).forEach(found::set);
    return found;
  }

  /** Labels of which anything holds the word: a name, the 登録番号, or a 型番. */
  BitSet with(Word word, boolean withError) {
    BitSet found = named(word, withError);
    found.or(hits(numbers, word, withError));
    hits(models, word, withError).stream().map(this::labelOf).forEach(found::set);
    return found;
  }

  /** Whether a name or the 登録番号 of the label holds the word. */
  boolean isNamed(int label, Word word, boolean withError) {
    return word.isInNumber(numbers.get(label), withError)
        || Arrays.stream(namesByLabel[label])
            .mapToObj(names::get)
            .anyMatch(name -> word.isInName(name, withError));
  }

  private static BitSet hits(FoldedTexts texts, Word word, boolean withError) {
    return withError && word.similar().isPresent()
        ? texts.similar(word.similar().get())
        : texts.withPart(word.folded());
  }

  private static int[] joined(int[] some, int[] more) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
  }
}
