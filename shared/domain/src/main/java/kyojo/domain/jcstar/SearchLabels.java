package kyojo.domain.jcstar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for labels by whatever is printed on a device. Thread-safe. */
public final class SearchLabels {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Registries registries;
  private final InstantSource clock;

  public SearchLabels(Registries registries, InstantSource clock) {
    this.registries = registries;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param typed 型番, 登録番号, product or supplier; empty for all labels
   * @param start how many results are passed over
   */
  public record Query(String typed, LabelFilter filter, int start, int limit) {
    public Query {
      if (typed.length() > JcstarLimits.SEARCH_CHARS_MAX
          || start < 0
          || limit < 1
          || limit > JcstarLimits.SEARCH_RESULTS_MAX) {
        throw new IllegalArgumentException("no such query");
      }
    }
  }

  /**
   * A label that was found.
   *
   * @param match empty where all labels were asked for
   * @param models those of its 型番 that were found, the best first; its first ones where it was
   *     found by a name; at most {@value JcstarLimits#SEARCH_MODELS_MAX}
   */
  public record Found(Label label, Standing standing, Optional<Match> match, List<Model> models) {
    public Found {
      models = List.copyOf(models);
    }
  }

  /**
   * What was found.
   *
   * @param registry what was searched; where no list has been imported, nothing was looked for
   * @param total how many there are in all pages
   */
  public record Page(Registry registry, List<Found> found, int total) {
    public Page {
      found = List.copyOf(found);
    }
  }

  /**
   * Whether a text asks for anything: dashes and spaces alone do not, and are not the empty text.
   */
  public static boolean isTold(String typed) {
    return typed.isEmpty() || !SearchText.of(typed).isEmpty();
  }

  /**
   * Searches. What matches best comes first; of labels that match alike, those in force; and else
   * as the list has them.
   */
  public Page search(Query query) {
    return search(registries.current(), query, LocalDate.ofInstant(clock.instant(), JAPAN));
  }

  static Page search(Registry registry, Query query, LocalDate today) {
    var text = SearchText.of(query.typed());
    Optional<LabelSearch> search =
        text.isEmpty() ? Optional.empty() : Optional.of(LabelSearch.of(registry.index(), text));
    List<Hit> hits = hits(registry, search, query.filter(), today);
    var found =
        hits.stream()
            .skip(query.start())
            .limit(query.limit())
            .map(hit -> found(registry, hit, search))
            .toList();
    return new Page(registry, found, hits.size());
  }

  private record Hit(int place, Label label, Standing standing, Optional<Match> match) {
    boolean isOver() {
      return !standing.isInForce();
    }
  }

  private static List<Hit> hits(
      Registry registry, Optional<LabelSearch> search, LabelFilter filter, LocalDate today) {
    List<Label> labels = registry.labels();
    var hits = new ArrayList<Hit>();
    for (int place = 0; place < labels.size(); place++) {
      Optional<Match> match = search.isEmpty() ? Optional.empty() : search.get().match(place);
      if (search.isEmpty() || match.isPresent()) {
        Label label = labels.get(place);
        Standing standing = label.on(today);
        if (filter.holds(label, standing)) {
          hits.add(new Hit(place, label, standing, match));
        }
      }
    }
    if (search.isPresent()) {
      hits.sort(
          Comparator.comparing((Hit hit) -> hit.match.orElse(Match.EXACT))
              .thenComparing(Hit::isOver));
    }
    return hits;
  }

  private static Found found(Registry registry, Hit hit, Optional<LabelSearch> search) {
    List<Model> models =
        search
            .map(one ->
                one.modelsFound(hit.place)
                    .limit(JcstarLimits.SEARCH_MODELS_MAX)
                    .mapToObj(place -> registry.index().candidate(place).model())
                    .toList())
            .filter(some -> !some.isEmpty())
            .orElseGet(() -> first(hit.label.models()));
    return new Found(hit.label, hit.standing, hit.match, models);
  }

  private static List<Model> first(List<Model> models) {
    return models.subList(0, Math.min(models.size(), JcstarLimits.SEARCH_MODELS_MAX));
  }
}
