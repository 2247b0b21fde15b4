package kyojo.local.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.membership.Role;
import kyojo.stack.Audience;

/**
 * Somebody who sends requests.
 *
 * @param person whose token they show; nobody's where empty
 * @param role which they have in their own community
 */
public record Caller(String name, Optional<String> person, Optional<Role> role) {
  private static final Caller NOBODY = new Caller("nobody", Optional.empty(), Optional.empty());

  /**
   * Everybody there is, as seen from a community: those without an account, its people, and others.
   */
  private static List<Caller> all(Home home) {
    var callers = new ArrayList<Caller>();
    callers.add(NOBODY);
    callers.add(new Caller("stranger", Optional.of(Home.STRANGER), Optional.empty()));
    callers.add(new Caller("ipa", Optional.of(Home.IPA), Optional.of(Role.IPA)));
    home.people()
        .forEach((role, person) ->
            callers.add(
                new Caller(
                    role.name().toLowerCase(Locale.ROOT), Optional.of(person), Optional.of(role))));
    return callers;
  }

  /**
   * Those who attack a route: where no token counts, somebody without one and somebody with one.
   */
  public static List<Caller> of(AttackedRoute route, Home home) {
    return route.audience().hasSignedIn()
        ? all(home)
        : List.of(NOBODY, entitled(Audience.OWNER, home));
  }

  /** Whether they have the right to routes of the audience, in their own community. */
  public boolean isOf(Audience audience) {
    return switch (audience) {
      case PUBLIC, RECEIPT -> true;
      case SIGNED_IN -> person.isPresent();
      case COMMUNITY -> role.filter(Set.of(Role.OWNER, Role.STAFF)::contains).isPresent();
      case OWNER -> role.filter(Role.OWNER::equals).isPresent();
      case IPA -> role.filter(Role.IPA::equals).isPresent();
    };
  }

  boolean isIpas() {
    return role.filter(Role.IPA::equals).isPresent();
  }

  /** Whether they are somebody's there already: an invitation gives them nothing. */
  boolean isMember() {
    return role.filter(theirs -> theirs != Role.IPA).isPresent();
  }

  /** The one who is used to show that a route works at all. */
  public static Caller entitled(Audience audience, Home home) {
    return switch (audience) {
      case PUBLIC, RECEIPT -> NOBODY;
      case IPA -> new Caller("ipa", Optional.of(Home.IPA), Optional.of(Role.IPA));
      case SIGNED_IN, COMMUNITY, OWNER ->
          new Caller("owner", Optional.of(home.owner()), Optional.of(Role.OWNER));
    };
  }
}
