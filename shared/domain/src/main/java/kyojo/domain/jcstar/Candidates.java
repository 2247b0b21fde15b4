package kyojo.domain.jcstar;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kyojo.domain.jcstar.Verdict.Candidate;

/**
 * Looks for what could be meant by devices of one list that are not found, as often as the limit
 * allows: a search takes some milliseconds, and what is found to the letter takes none. Not
 * thread-safe.
 */
final class Candidates {
  private final Registry registry;
  private int searches = JcstarLimits.CANDIDATE_SEARCHES_MAX;

  Candidates(Registry registry) {
    this.registry = registry;
  }

  /** Labels whose 型番 or 登録番号 comes near; those of the maker that was written first. */
  List<Candidate> near(Device device) {
    var maker = Maker.of(device.maker().orElse(""));
    return nearAnyMaker(device).stream()
        .sorted(Comparator.comparing(one -> !maker.isSupplierOf(one.label())))
        .limit(JcstarLimits.CANDIDATES_MAX)
        .toList();
  }

  private List<Candidate> nearAnyMaker(Device device) {
    List<Candidate> same =
        device
            .model()
            .map(model -> registry.index().modelsLike(MatchText.fold(model)))
            .orElse(List.of());
    if (!same.isEmpty() || searches == 0) {
      return same;
    }
    searches--;
    return device
        .model()
        .map(model -> nearModel(SearchText.of(model)))
        .or(() -> device.number().map(number -> nearNumber(SearchText.of(number))))
        .orElse(List.of());
  }

  private List<Candidate> nearModel(SearchText text) {
    LabelIndex index = registry.index();
    var search = LabelSearch.of(index, text);
    return IntStream.concat(
            index.modelsBeginning(text.whole().folded()),
            found(index, search).flatMap(search::modelsFound))
        .distinct()
        .limit(JcstarLimits.CANDIDATES_LOOKED_AT)
        .mapToObj(index::candidate)
        .toList();
  }

  /** Labels with a number that is almost the same, each with its first 型番. */
  private List<Candidate> nearNumber(SearchText text) {
    LabelIndex index = registry.index();
    var search = LabelSearch.of(index, text);
    return found(index, search)
        .filter(label -> text.whole().isInNumber(index.numbers().get(label), true))
        .limit(JcstarLimits.CANDIDATES_LOOKED_AT)
        .mapToObj(label ->
            new Candidate(index.labels().get(label), index.labels().get(label).models().getFirst()))
        .toList();
  }

  private static IntStream found(LabelIndex index, LabelSearch search) {
    return IntStream.range(0, index.labels().size())
        .filter(label -> search.match(label).isPresent())
        .boxed()
        .sorted(Comparator.comparing(label -> search.match(label).orElseThrow()))
        .mapToInt(Integer::intValue);
  }
}
