package kyojo.local.attack.broken;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A wall that can be broken: while it is, a method of the product is answered by the method of the
 * same type in {@link Breaches} that has the wall's name.
 */
public enum Wall {
  MEMBERSHIP(
      "kyojo.domain.membership.Roster#member",
      "GET /v1/communities/{community}/members",
      "GET /v1/communities/{community}/desk/firms/{firm}"),
  RECEIPT(
      "kyojo.domain.identity.Receipt#opens",
      "GET /v1/communities/{community}/history",
      "GET /v1/communities/{community}/inventory"),
  VIEW_KEY(
      "kyojo.domain.identity.ViewKey#opens",
      "GET /v1/communities/{community}/diagnoses/{diagnosis}/view"),
  CLOSING_RIGHTS(
      "kyojo.domain.closing.ClosingRights#member",
      "GET /v1/communities/{community}/closing",
      "POST /v1/communities/{community}/closing/confirmation"),
  SPELLING("kyojo.domain.identity.CommunityId#parse", "GET /v1/communities/{community}"),
  TOKEN("kyojo.local.gateway.RouteMatch#isGuarded", "GET /v1/communities/{community}/members"),
  FIRMS_PARTITION("kyojo.persistence.Keys#firm", "GET /v1/communities/{community}/history"),
  MONTHS_PARTITION(
      "kyojo.persistence.Keys#diagnosesOf", "GET /v1/communities/{community}/desk/diagnoses"),
  CLIENT("kyojo.persistence.KeyBoundClient#require");

  private static volatile Set<Wall> broken = Set.of();

  private final String method;

  /** By which the matrix has to see it. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> routes;

  Wall(String method, String... routes) {
    this.method = method;
    this.routes = List.of(routes);
  }

  public List<String> routes() {
    return routes;
  }

  /** Which are broken from now on. */
  public static void breakOnly(Set<Wall> walls) {
    broken = Set.copyOf(walls);
  }

  /** Asked by the product's methods themselves. */
  public static boolean isBroken(String name) {
    return broken.contains(valueOf(name));
  }

  static Optional<Wall> at(String type, String method) {
    return Arrays.stream(values())
        .filter(wall -> wall.method.equals(type + "#" + method))
        .findFirst();
  }

  static boolean isIn(String type) {
    return Arrays.stream(values()).anyMatch(wall -> wall.method.startsWith(type + "#"));
  }
}
