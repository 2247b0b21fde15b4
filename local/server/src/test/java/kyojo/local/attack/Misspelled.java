package kyojo.local.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kyojo.local.attack.Attack.Refusal;
import kyojo.stack.Audience;

/**
 * Requests of which everything is one tenant's, and one id is spelled as it never is, at any place
 * where one can stand. Pairs of tenants and callers take turns: who has the right sends every
 * spelling once, the others a third of them.
 */
final class Misspelled {
  private static final int OTHERS_TURNS = 3;
  private static final int PAIRS = 4;

  private final AttackedRoute route;
  private final Caller caller;
  private final Fixture home;
  private final Fixture victim;
  private final List<Attack> attacks = new ArrayList<>();
  private int spellings;

  private Misspelled(AttackedRoute route, Caller caller, Fixture home, Fixture victim) {
    this.route = route;
    this.caller = caller;
    this.home = home;
    this.victim = victim;
  }

  static List<Attack> of(AttackedRoute route, Caller caller, Fixture home, Fixture victim) {
    var misspelled = new Misspelled(route, caller, home, victim);
    route.places().stream().filter(place -> place.kind() != Kind.PLAIN).forEach(misspelled::addAll);
    return misspelled.attacks;
  }

  private void addAll(Place place) {
    for (Fixture whose : List.of(victim, home)) {
      boolean isTenants = whose.has(place) && (whose.equals(victim) || !victim.home().isIpas());
      for (String spelling : isTenants ? OddIds.of(place, whose.id(place)) : List.<String>of()) {
        spellings++;
        if (isDue(whose) && isAttack(place, whose)) {
          add(place, whose, spelling);
        }
      }
    }
    if (victim.has(place) && place.kind().hasSecret()) {
      add(place, victim, forged(victim.id(place), home.id(place)));
    }
  }

  /** The one's id with the secret of the other's. */
  private static String forged(String id, String other) {
    return id.substring(0, id.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
  }

  private void add(Place place, Fixture whose, String spelling) {
    var foreign =
        whose.equals(victim)
            ? route.places().stream().filter(victim::has).toList()
            : List.<Place>of();
    var values = new HashMap<>(Attack.mixed(route, home, victim, foreign).values());
    values.put(place, spelling);
    var refusal =
        place.kind().isTag()
            ? Refusal.UNMATCHED
            : isAlwaysRefused(place, whose) ? Refusal.REFUSED : Refusal.HARMLESS;
    // A gateway may see that a path is none before it asks for a token.
    attacks.add(new Attack("misspelled " + place, caller, route.call(values), refusal));
  }

  /** A cursor in which a letter differs may be another good one, of one's own list. */
  private boolean isAlwaysRefused(Place place, Fixture whose) {
    return !caller.isOf(route.audience())
        || whose.equals(victim)
        || (place.kind().isTelling() && place.kind() != Kind.CURSOR);
  }

  /** Where all else is right, an id that tells nothing may be spelled in any way. */
  private boolean isAttack(Place place, Fixture whose) {
    var others = Stream.of(Audience.PUBLIC, Audience.RECEIPT, Audience.SIGNED_IN, Audience.IPA);
    boolean isRight = others.anyMatch(route.audience()::equals) && caller.isOf(route.audience());
    return place.kind().isTelling()
        || (whose.equals(victim) ? !isRight : place.kind().isTag() || !isIpas());
  }

  /** What IPA makes is nobody's in particular. */
  private boolean isIpas() {
    return route.audience() == Audience.IPA && caller.isOf(Audience.IPA);
  }

  private boolean isDue(Fixture whose) {
    int pairs = whose.home().isIpas() ? Home.ALL.size() : PAIRS;
    int turns = caller.isOf(route.audience()) ? 1 : OTHERS_TURNS;
    return spellings % pairs == pair() && (spellings / pairs + pair()) % turns == 0;
  }

  /** The two communities that have people of all roles take turns; with IPA all communities do. */
  private int pair() {
    int place = Home.ALL.indexOf(home.home());
    return victim.home().isIpas() ? place : 2 * place + home.home().others().indexOf(victim.home());
  }
}
