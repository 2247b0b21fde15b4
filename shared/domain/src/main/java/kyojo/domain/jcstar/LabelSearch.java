package kyojo.domain.jcstar;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.SearchText.Word;
import org.jspecify.annotations.Nullable;

/** One search among the labels of an index. Not thread-safe. */
final class LabelSearch {
  private static final int NONE = -1;

  private final LabelIndex index;
  private final SearchText text;
  private final @Nullable Match[] best;

  private LabelSearch(LabelIndex index, SearchText text) {
    this.index = index;
    this.text = text;
    this.best = new @Nullable Match[index.labels().size()];
  }

  /** Looks for a text that is not empty. */
  static LabelSearch of(LabelIndex index, SearchText text) {
    var search = new LabelSearch(index, text);
    search.findWhole();
    search.findWords();
    return search;
  }

  /** How the label at a place was found; none where it was not. */
  Optional<Match> match(int label) {
    return Optional.ofNullable(best[label]);
  }

  /** Which models of the label at a place were found, the best first; none where a name was. */
  IntStream modelsFound(int label) {
    List<Word> others = notNamed(label, NONE);
    boolean byWords = text.words().size() > 1 && !others.isEmpty();
    return index
        .modelsOf(label)
        .mapToObj(model -> ranked(label, model, byWords ? others : List.of()))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Ranked::match))
        .mapToInt(Ranked::model);
  }

  private record Ranked(int model, Match match) {}

  private Optional<Ranked> ranked(int label, int model, List<Word> others) {
    String folded = index.models().get(model);
    Optional<Match> whole = text.whole().match(folded);
    if (!others.isEmpty() && others.stream().allMatch(word -> word.isInNumber(folded, false))) {
      whole =
          Optional.of(whole.filter(match -> match.compareTo(Match.WORDS) < 0).orElse(Match.WORDS));
    }
    return whole
        .or(() -> isByWordsWithError(label, folded) ? Optional.of(Match.SIMILAR) : Optional.empty())
        .map(match -> new Ranked(model, match));
  }

  private boolean isByWordsWithError(int label, String model) {
    return best[label] == Match.SIMILAR
        && text.words().size() > 1
        && IntStream.range(0, text.words().size())
            .anyMatch(wrong -> {
              List<Word> others = notNamed(label, wrong);
              return !others.isEmpty() && areIn(model, others, wrong);
            });
  }

  private void findWhole() {
    Word whole = text.whole();
    index
        .models()
        .findPart(
            whole.folded(),
            (model, isBeginning, isAll) ->
                improve(index.labelOf(model), Match.ofNumber(isBeginning, isAll)));
    index
        .numbers()
        .findPart(
            whole.folded(),
            (label, isBeginning, isAll) -> improve(label, Match.ofNumber(isBeginning, isAll)));
    improve(index.named(whole, false), Match.NAME);
    // 登録番号 follow each other: what differs from a known one in a digit is another label.
    if (whole.canBeWrong() && index.byNumber(whole.folded()).isEmpty()) {
      improve(index.with(whole, true), Match.SIMILAR);
    }
  }

  /** With an error in one of several words only where nothing else was found: it is a guess. */
  private void findWords() {
    int words = text.words().size();
    if (words > 1) {
      improve(withAll(NONE), Match.WORDS);
    }
    if (words > 1 && isNothingFound()) {
      for (int wrong = 0; wrong < words; wrong++) {
        if (text.words().get(wrong).canBeWrong()) {
          improve(withAll(wrong), Match.SIMILAR);
        }
      }
    }
  }

  private boolean isNothingFound() {
    for (Match match : best) {
      if (match != null) {
        return false;
      }
    }
    return true;
  }

  /** Labels of which each word is a part of a name, or all the others are parts of one model. */
  private BitSet withAll(int wrong) {
    var candidates = new BitSet(index.labels().size());
    candidates.set(0, index.labels().size());
    for (int word = 0; word < text.words().size(); word++) {
      candidates.and(index.with(text.words().get(word), word == wrong));
    }
    candidates.stream().filter(label -> !hasAll(label, wrong)).forEach(candidates::clear);
    return candidates;
  }

  private boolean hasAll(int label, int wrong) {
    List<Word> others = notNamed(label, wrong);
    return others.isEmpty()
        || index
            .modelsOf(label)
            .mapToObj(index.models()::get)
            .anyMatch(model -> areIn(model, others, wrong));
  }

  private boolean areIn(String model, List<Word> words, int wrong) {
    return words.stream().allMatch(word -> word.isInNumber(model, isWrong(word, wrong)));
  }

  /** The words that are part of none of a label's names. */
  private List<Word> notNamed(int label, int wrong) {
    return text.words().stream()
        .filter(word -> !index.isNamed(label, word, isWrong(word, wrong)))
        .toList();
  }

  private boolean isWrong(Word word, int wrong) {
    return wrong != NONE && text.words().get(wrong).equals(word);
  }

  private void improve(BitSet labels, Match match) {
    labels.stream().forEach(label -> improve(label, match));
  }

  private void improve(int label, Match match) {
    Match known = best[label];
    if (known == null || match.compareTo(known) < 0) {
      best[label] = match;
    }
  }
}
