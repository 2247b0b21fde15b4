package kyojo.domain.jcstar;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
   * @param models those of its 型番 that were found, the best first, at most {@value
   *     JcstarLimits#SEARCH_MODELS_MAX}; empty where it was found by a name
   */
  public record Found(Label label, Standing standing, Optional<Match> match, List<String> models) {
    public Found {
      models = List.copyOf(models);
    }
  }

  /**
   * What was found.
   *
   * @param head none where no list has been imported: then nothing was looked for
   * @param total how many there are in all pages
   */
  public record Page(Optional<RegistryHead> head, List<Found> found, int total) {
    public Page {
      found = List.copyOf(found);
    }
  }

  /** Searches; what matches best comes first, and labels that match alike as the list has them. */
  public Page search(Query query) {
    Registry registry = registries.current();
    LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
    var text = SearchText.of(query.typed());
    var hits = hits(registry, text, query.filter(), today);
    var found =
        hits.stream()
            .skip(query.start())
            .limit(query.limit())
            .map(hit -> found(registry, hit, text, today))
            .toList();
    return new Page(registry.head(), found, hits.size());
  }

  private record Hit(int place, Optional<Match> match) {}

  private static List<Hit> hits(
      Registry registry, SearchText text, LabelFilter filter, LocalDate today) {
    List<Label> labels = registry.labels();
    var hits = new ArrayList<Hit>();
    @Nullable Match[] best = text.isEmpty() ? null : registry.index().search(text);
    for (int place = 0; place < labels.size(); place++) {
      Match match = best == null ? null : best[place];
      Label label = labels.get(place);
      if ((best == null || match != null) && filter.holds(label, label.on(today))) {
        hits.add(new Hit(place, Optional.ofNullable(match)));
      }
    }
    hits.sort(Comparator.comparing(hit -> hit.match.orElse(Match.EXACT)));
    return hits;
  }

  private static Found found(Registry registry, Hit hit, SearchText text, LocalDate today) {
    Label label = registry.labels().get(hit.place);
    List<String> models =
        text.isEmpty()
            ? List.of()
            : registry.index().modelsFound(hit.place, text, JcstarLimits.SEARCH_MODELS_MAX);
    return new Found(label, label.on(today), hit.match, models);
  }
}
