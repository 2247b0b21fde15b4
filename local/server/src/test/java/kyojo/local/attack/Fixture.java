package kyojo.local.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a community holds that nobody else may see: one id of every kind, and a text that is in all
 * it keeps.
 *
 * @param ids by kind, real ones
 */
public record Fixture(Home home, Map<Kind, String> ids) {
  /** Begins every text that is planted. */
  private static final String MARKER = "ひみつ";

  /** Shorter ones, such as versions, are everybody's. */
  private static final int ID_CHARS_MIN = 20;

  /**
   * A label that {@link Imports} publishes first and every later list keeps, 見本-1, as it goes over
   * the wire.
   */
  private static final String LABEL = "%E8%A6%8B%E6%9C%AC-1";

  private static final Set<Kind> SECRET =
      Set.of(Kind.RECEIPT, Kind.INCIDENT_RECEIPT, Kind.VIEW_KEY, Kind.INVITATION);

  public Fixture {
    ids = Map.copyOf(ids);
  }

  /** A text that only this community's own people may ever read. */
  public static String marker(Home home) {
    return MARKER + home.id().value();
  }

  /** Leaves something of every kind with the community, through the product itself. */
  public static Fixture plant(Api api, Home home) {
    if (home.isIpas()) {
      return ipas();
    }
    var planting = new Planting(api, home);
    planting.closing();
    planting.submissions();
    planting.inventory();
    planting.incident();
    planting.viewLink();
    planting.paper();
    planting.originCode();
    planting.members();
    planting.cursors();
    planting.profile();
    return new Fixture(home, planting.ids());
  }

  /** The same with what IPA's lists are at the moment. */
  Fixture with(Map<Kind, String> lists) {
    var all = new HashMap<>(ids);
    all.putAll(lists);
    return new Fixture(home, all);
  }

  /** IPA has people, and a version of them; no firm, and no profile. */
  private static Fixture ipas() {
    return new Fixture(
        Home.IPAS,
        Map.of(
            Kind.COMMUNITY, Home.IPAS.id().value(),
            Kind.MEMBER, Home.IPAS.spare(),
            Kind.ENTITY_TAG, "\"2\""));
  }

  public String firm() {
    return Objects.requireNonNull(ids.get(Kind.FIRM), "every community has a firm");
  }

  /** Whether it has an id of the place's kind at all. */
  boolean has(Place place) {
    return ids.containsKey(place.kind());
  }

  /**
   * Its id of a kind.
   *
   * @throws AssertionError where it has none, so that no place stays empty in silence
   */
  public String id(Place place) {
    if (place.kind() == Kind.PLAIN) {
      return switch (place.name()) {
        case "questionSet" -> "current";
        case "version" -> "1";
        case "table" -> "scores";
        case "registrationNumber" -> LABEL;
        default -> "27";
      };
    }
    var id = ids.get(place.kind());
    if (id == null) {
      throw new AssertionError(
          "Fixture does not plant any " + place.kind() + ", which " + place + " wants");
    }
    return id;
  }

  /**
   * What an answer to somebody else's request may not have, but for what the request itself had.
   */
  public List<String> neverShown(Call call) {
    var texts = Stream.of(marker(home), Closings.witness(home), Closings.shownPart(home));
    var own =
        ids.entrySet().stream().filter(id -> !id.getKey().isOfLists()).map(Map.Entry::getValue);
    return Stream.concat(texts, own)
        .filter(text -> text.length() > ID_CHARS_MIN && !call.text().contains(text))
        .filter(text -> !text.equals(home.id().value()))
        .toList();
  }

  /** What may stand in no log: the marker, and what opens something to whoever has it. */
  public List<String> neverLogged() {
    return Stream.concat(
            Stream.of(marker(home)), SECRET.stream().filter(ids::containsKey).map(ids::get))
        .toList();
  }
}
