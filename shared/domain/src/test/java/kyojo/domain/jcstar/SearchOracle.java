package kyojo.domain.jcstar;

import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;

/**
 * What a search has to find, by looking at every label, every text and every part of it: slow, and
 * by no part of the index.
 */
final class SearchOracle {
  private final List<Label> labels;
  private final LocalDate day;

  SearchOracle(List<Label> labels, LocalDate day) {
    this.labels = labels;
    this.day = day;
  }

  /** Labels with their matches, in order. */
  List<Tuple> search(String typed) {
    List<String> words = words(typed);
    // A 登録番号 that there is leads to no other.
    boolean isNumber =
        labels.stream()
            .anyMatch(label -> label.registrationNumber().folded().equals(MatchText.fold(typed)));
    List<Optional<Match>> plain =
        labels.stream()
            .map(label -> plain(label, typed, words))
            .map(match -> match.filter(how -> !isNumber || how != Match.SIMILAR))
            .toList();
    boolean nothing = plain.stream().allMatch(Optional::isEmpty);
    return IntStream.range(0, labels.size())
        .mapToObj(n ->
            new Hit(
                labels.get(n),
                nothing && words.size() > 1 ? guessed(labels.get(n), words) : plain.get(n)))
        .filter(hit -> hit.match().isPresent())
        .sorted(
            Comparator.comparing((Hit hit) -> hit.match().orElseThrow())
                .thenComparing(hit -> !hit.label().on(day).isInForce()))
        .map(hit -> tuple(hit.label(), hit.match()))
        .toList();
  }

  private record Hit(Label label, Optional<Match> match) {}

  private static Optional<Match> plain(Label label, String typed, List<String> words) {
    String folded = MatchText.fold(typed);
    String name = MatchText.foldName(typed);
    return Stream.of(
            numbers(label).anyMatch(folded::equals) ? Match.EXACT : null,
            numbers(label).anyMatch(number -> number.startsWith(folded)) ? Match.BEGINNING : null,
            names(label).anyMatch(other -> isIn(name, other, false)) ? Match.NAME : null,
            numbers(label).anyMatch(number -> number.contains(folded)) ? Match.PART : null,
            words.size() > 1 && hasAll(label, words, -1) ? Match.WORDS : null,
            numbers(label).anyMatch(number -> isNear(folded, number))
                    || names(label).anyMatch(other -> isNear(name, other))
                ? Match.SIMILAR
                : null)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Optional<Match> guessed(Label label, List<String> words) {
    return IntStream.range(0, words.size()).anyMatch(wrong -> hasAll(label, words, wrong))
        ? Optional.of(Match.SIMILAR)
        : Optional.empty();
  }

  /** Each word in a name or the 登録番号, and all the others in one 型番. */
  private static boolean hasAll(Label label, List<String> words, int wrong) {
    List<Predicate<String>> others =
        IntStream.range(0, words.size())
            .filter(n -> !isNamed(label, words.get(n), n == wrong))
            .<Predicate<String>>mapToObj(
                n -> model -> isIn(MatchText.fold(words.get(n)), model, n == wrong))
            .toList();
    return label.models().stream()
        .map(Model::folded)
        .anyMatch(model -> others.stream().allMatch(word -> word.test(model)));
  }

  private static boolean isNamed(Label label, String word, boolean withError) {
    return isIn(MatchText.fold(word), label.registrationNumber().folded(), withError)
        || names(label).anyMatch(name -> isIn(MatchText.foldName(word), name, withError));
  }

  private static boolean isIn(String part, String text, boolean withError) {
    return (!part.isEmpty() && text.contains(part)) || (withError && isNear(part, text));
  }

  /** By the distance to every part of the text. */
  private static boolean isNear(String part, String text) {
    if (part.length() < OneError.LENGTH_MIN) {
      return false;
    }
    return IntStream.rangeClosed(0, text.length())
        .anyMatch(from ->
            IntStream.rangeClosed(from, text.length())
                .anyMatch(to -> distance(part, text.substring(from, to)) <= 1));
  }

  /** Optimal string alignment: characters too many, too few, wrong, or changed round. */
  private static int distance(String one, String other) {
    int[][] d = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + wrong);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[one.length()][other.length()];
  }

  private static Stream<String> numbers(Label label) {
    return Stream.concat(
        Stream.of(label.registrationNumber().folded()), label.models().stream().map(Model::folded));
  }

  private static Stream<String> names(Label label) {
    return Stream.concat(
            Stream.concat(Stream.of(label.supplier()), label.supplierLatin().stream()),
            label.models().stream().map(Model::product))
        .map(MatchText::foldName);
  }

  /** Between spaces, and where kana or kanji go over into letters. */
  private static List<String> words(String typed) {
    return Stream.of(
            typed
                .replaceAll("([ァ-ヶー一-龠])([a-z])", "$1 $2")
                .replaceAll("([a-z])([ァ-ヶ一-龠])", "$1 $2")
                .split(" ", -1))
        .filter(word -> !MatchText.fold(word).isEmpty())
        .toList();
  }
}
