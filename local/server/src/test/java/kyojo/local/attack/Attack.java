package kyojo.local.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kyojo.stack.Audience;

/**
 * A request that mixes what belongs to a home with what belongs to a victim.
 *
 * @param refusal which answers it may get
 */
public record Attack(String name, Caller caller, Call call, Refusal refusal) {
  private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 422);
  private static final Set<Integer> UNMATCHED = Set.of(412, 428);

  /** What the answer has to be. */
  public enum Refusal {
    /** The gateway asks for a token. */
    TOKEN_MISSING,
    /** Denied, not found, or invalid. */
    REFUSED,
    /** That, or told that it is no version of what is there. */
    UNMATCHED,
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
      case UNMATCHED ->
          REFUSALS.contains(status)
              || UNMATCHED.contains(status)
              || (status == 401 && caller.person().isEmpty());
      case HARMLESS -> status < 500 && status != 429;
    };
  }

  /** All attacks on a route by one of the home's callers, with one victim's ids. */
  public static List<Attack> of(AttackedRoute route, Caller caller, Fixture home, Fixture victim) {
    var attacks = new ArrayList<Attack>();
    for (List<Place> foreign : mixes(route, victim)) {
      add(attacks, route, caller, victim, mixed(route, home, victim, foreign));
    }
    // Those that may change something of the home's own come last.
    attacks.sort(Comparator.comparing(Attack::refusal));
    return attacks;
  }

  /** Each place of the victim's alone, all that tell but each, all that tell. */
  private static Set<List<Place>> mixes(AttackedRoute route, Fixture victim) {
    var mixes = new LinkedHashSet<List<Place>>();
    route.places().stream().filter(victim::has).map(List::of).forEach(mixes::add);
    var telling = route.telling().stream().filter(victim::has).toList();
    for (Place place : telling) {
      mixes.add(telling.stream().filter(other -> !other.equals(place)).toList());
    }
    mixes.add(telling);
    mixes.remove(List.of());
    return mixes;
  }

  /** No attack: all that is in it belongs together. */
  public static Call rightly(AttackedRoute route, Fixture own) {
    return route.call(mixed(route, own, own, List.of()).values());
  }

  /** Requests in the caller's own community, where their role is not enough. */
  public static List<Attack> withoutRight(AttackedRoute route, Caller caller, Fixture home) {
    var attacks = new ArrayList<Attack>();
    if (!caller.isOf(route.audience())) {
      var call = rightly(route, home);
      attacks.add(new Attack("no right", caller, call, refused(route, caller, Refusal.REFUSED)));
    }
    return attacks;
  }

  /** Ids that stand at their places, and whose they are. */
  record Mix(Map<Place, String> values, List<Place> foreign) {}

  static Mix mixed(AttackedRoute route, Fixture home, Fixture victim, List<Place> foreign) {
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
      List<Attack> attacks, AttackedRoute route, Caller caller, Fixture victim, Mix mix) {
    if (isOpen(route, caller, victim, mix.foreign())) {
      return;
    }
    var mixes =
        mix.foreign().stream()
            .map(Place::kind)
            .filter(Kind::isTelling)
            .anyMatch(kind -> kind != Kind.INVITATION || !caller.isMember());
    var refusal =
        mixes || !caller.isOf(route.audience())
            ? refused(route, caller, Refusal.REFUSED)
            : refused(route, caller, Refusal.HARMLESS);
    attacks.add(
        new Attack("another's " + mix.foreign(), caller, route.call(mix.values()), refusal));
  }

  /** What it is told, unless the gateway asks for a token first. */
  static Refusal refused(AttackedRoute route, Caller caller, Refusal otherwise) {
    return route.audience().hasSignedIn() && caller.person().isEmpty()
        ? Refusal.TOKEN_MISSING
        : otherwise;
  }

  /**
   * Whether it is no attack: all that tells whose it is is the victim's, on a route where that is
   * enough; or IPA does its work, or changes its own people. Nobody may do anything else in it.
   */
  static boolean isOpen(AttackedRoute route, Caller caller, Fixture victim, List<Place> foreign) {
    boolean isAll = foreign.containsAll(route.telling());
    boolean isIpas = victim.home().isIpas();
    return switch (route.audience()) {
      case PUBLIC, RECEIPT -> isAll && !isIpas;
      case SIGNED_IN -> isIpas ? caller.isOf(Audience.IPA) : isAll && hasInvitation(route);
      case COMMUNITY -> false;
      case OWNER -> isIpas && caller.isOf(Audience.IPA) && !route.isClosing();
      case IPA -> caller.isOf(Audience.IPA) && !isIpas;
    };
  }

  /** Whoever has an invitation may accept it: its key is all the right there is. */
  private static boolean hasInvitation(AttackedRoute route) {
    return route.places().stream().anyMatch(place -> place.kind() == Kind.INVITATION);
  }
}
