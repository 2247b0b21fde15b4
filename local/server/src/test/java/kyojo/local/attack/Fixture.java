package kyojo.local.attack;

import java.util.List;
import java.util.Map;
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

  private static final Set<Kind> SECRET = Set.of(Kind.RECEIPT, Kind.VIEW_KEY, Kind.INVITATION);

  public Fixture {
    ids = Map.copyOf(ids);
  }

  /** A text that only this community's own people may ever read. */
  public static String marker(Home home) {
    return MARKER + home.id().value();
  }

  /** Leaves something of every kind with the community, through the product itself. */
  public static Fixture plant(Api api, Home home) {
    var planting = new Planting(api, home);
    planting.submissions();
    planting.viewLink();
    planting.paper();
    planting.originCode();
    planting.members();
    planting.cursors();
    planting.profile();
    return new Fixture(home, planting.ids());
  }

  /**
   * Its id of a kind.
   *
   * @throws AssertionError where it has none, so that no place stays empty in silence
   */
  public String id(Place place) {
    if (place.kind() == Kind.PLAIN) {
      return place.name().equals("questionSet") ? "current" : "27";
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
    return Stream.concat(Stream.of(marker(home)), ids.values().stream())
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
