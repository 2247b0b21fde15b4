package kyojo.local.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A request that mixes what belongs to a home with what belongs to a victim.
 *
 * @param refusal which answers it may get
 */
public record Attack(String name, Caller caller, Call call, Refusal refusal) {
  private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 422);

  /** What the answer has to be. */
  public enum Refusal {
    /** The gateway asks for a token. */
    TOKEN_MISSING,
    /** Denied, not found, or invalid. */
    REFUSED,
    /** Any but an error of the product: nothing of the victim is opened by it. */
    HARMLESS
  }

  public boolean isRefused() {
    return refusal != Refusal.HARMLESS;
  }

  /** Whether a status is such an answer. */
  public boolean allows(int status) {
    return switch (refusal) {
      case TOKEN_MISSING -> status == 401;
      case REFUSED -> REFUSALS.contains(status) || (status == 401 && caller.person().isEmpty());
      case HARMLESS -> status < 500 && status != 429;
    };
  }

  /** All attacks on a route by one of the home's callers, with one victim's ids. */
  public static List<Attack> of(AttackedRoute route, Caller caller, Fixture home, Fixture victim) {
    var attacks = new ArrayList<Attack>();
    for (Place place : route.places()) {
      if (place.kind() != Kind.PLAIN) {
        add(attacks, "only " + place, route, caller, mixed(route, home, victim, List.of(place)));
      }
    }
    if (route.telling().size() > 1) {
      for (Place place : route.telling()) {
        var others = new ArrayList<>(route.telling());
        others.remove(place);
        add(attacks, "all but " + place, route, caller, mixed(route, home, victim, others));
      }
      add(attacks, "all", route, caller, mixed(route, home, victim, route.telling()));
    }
    attacks.addAll(misspelled(route, caller, home, victim));
    // Those that may change something of the home's own come last.
    attacks.sort(Comparator.comparing(Attack::refusal));
    return attacks;
  }

  /** No attack: all that is in it belongs together. */
  public static Call rightly(AttackedRoute route, Fixture own) {
    return route.call(mixed(route, own, own, List.of()).values());
  }

  /** Requests in the caller's own community, where their role is not enough. */
  public static List<Attack> withoutRight(AttackedRoute route, Caller caller, Fixture home) {
    var attacks = new ArrayList<Attack>();
    if (!caller.isOf(route.audience())) {
      add(attacks, "without the right", route, caller, mixed(route, home, home, List.of()));
    }
    return attacks;
  }

  /** Ids that stand at their places, and whose they are. */
  private record Mix(Map<Place, String> values, List<Place> foreign) {}

  private static Mix mixed(AttackedRoute route, Fixture home, Fixture victim, List<Place> foreign) {
    var values = new HashMap<Place, String>();
    for (Place place : route.places()) {
      boolean isForeign = foreign.contains(place);
      if (!isForeign && place.kind().isLeftOut()) {
        continue;
      }
      // One's own is new each time; another's is one that was used.
      values.put(
          place,
          place.kind() == Kind.IDEMPOTENCY_KEY && !isForeign
              ? UUID.randomUUID().toString()
              : (isForeign ? victim : home).id(place));
    }
    return new Mix(values, foreign);
  }

  private static void add(
      List<Attack> attacks, String name, AttackedRoute route, Caller caller, Mix mix) {
    if (isOpen(route, caller, mix)) {
      return;
    }
    var mixes =
        mix.foreign().stream()
            .map(Place::kind)
            .filter(Kind::isTelling)
            .anyMatch(kind -> kind != Kind.INVITATION || !caller.isMember());
    var refusal =
        route.audience().hasSignedIn() && caller.person().isEmpty()
            ? Refusal.TOKEN_MISSING
            : mixes || !caller.isOf(route.audience()) ? Refusal.REFUSED : Refusal.HARMLESS;
    attacks.add(new Attack(name, caller, route.call(mix.values()), refusal));
  }

  /**
   * Whether it is no attack: all that tells whose it is is the victim's, on a route where that is
   * enough; or IPA does its work.
   */
  private static boolean isOpen(AttackedRoute route, Caller caller, Mix mix) {
    return switch (route.audience()) {
      case PUBLIC, RECEIPT -> mix.foreign().containsAll(route.telling());
      case SIGNED_IN -> hasInvitation(route) && mix.foreign().containsAll(route.telling());
      case COMMUNITY, OWNER -> false;
      case IPA -> caller.isOf(route.audience());
    };
  }

  /** Whoever has an invitation may accept it: its key is all the right there is. */
  private static boolean hasInvitation(AttackedRoute route) {
    return route.places().stream().anyMatch(place -> place.kind() == Kind.INVITATION);
  }

  /** The victim's own ids, and the home's, one of them spelled as it never is. */
  private static List<Attack> misspelled(
      AttackedRoute route, Caller caller, Fixture home, Fixture victim) {
    var attacks = new ArrayList<Attack>();
    for (Place place : route.telling()) {
      // A code is typed by people, in any case and width.
      if (!place.in().equals("path") || place.kind() == Kind.ORIGIN_CODE) {
        continue;
      }
      for (Fixture whose : List.of(victim, home)) {
        for (String spelling : OddIds.of(whose.id(place))) {
          var values = new HashMap<>(mixed(route, whose, whose, List.of()).values());
          values.put(place, spelling);
          attacks.add(
              new Attack("misspelled " + place, caller, route.call(values), Refusal.REFUSED));
        }
      }
    }
    return attacks;
  }
}
