package kyojo.local.attack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.local.demo.DemoPeople;

/**
 * A community opened for the attacks, and who of the demo people works there. Its id has letters,
 * so that it can be spelled in another case.
 *
 * @param people by role; every community has an owner
 */
public record Home(CommunityId id, Map<Role, String> people) {
  public static final List<Home> ALL =
      List.of(
          home(
              "A",
              Map.of(
                  Role.OWNER, "naniwa-owner",
                  Role.STAFF, "naniwa-staff",
                  Role.LECTURER, "naniwa-lecturer")),
          home(
              "B",
              Map.of(
                  Role.OWNER, "aoba-owner",
                  Role.STAFF, "aoba-staff",
                  Role.LECTURER, "naniwa-owner2")),
          home("C", Map.of(Role.OWNER, "chikushi-owner")));

  /** Who has signed in and belongs to nobody. */
  public static final String STRANGER = "newcomer";

  public static final String IPA = "ipa-1";

  /** Attacked as every other tenant is; its people are among everybody's callers. */
  public static final Home IPAS = new Home(CommunityId.IPA, Map.of(Role.IPA, IPA));

  private static final Instant SINCE = Instant.parse("2026-04-01T00:00:00Z");
  private static final int SPARES = 20;
  private static final int FIRST_SPARE = 10;

  public Home {
    people = Map.copyOf(people);
  }

  private static Home home(String letter, Map<Role, String> people) {
    return new Home(new CommunityId("0WA" + letter.repeat(22) + "K"), people);
  }

  public String owner() {
    return Objects.requireNonNull(people.get(Role.OWNER), "every community has an owner");
  }

  /** Who works there, each by a name that is the marker, and some who may be taken away. */
  public Roster roster(String marker) {
    var members = new ArrayList<Member>();
    people.forEach((role, person) -> {
      var known = DemoPeople.find(person).orElseThrow().person();
      members.add(new Member(memberId(members.size()), role, marker, SINCE, known));
    });
    for (int i = 0; i < SPARES; i++) {
      var nobody = new Person(DemoPeople.ISSUER, "spare-" + i);
      members.add(new Member(memberId(FIRST_SPARE + i), Role.STAFF, marker, SINCE, nobody));
    }
    return new Roster(id, 1, members, List.of());
  }

  /** All who may be attacked from here. */
  public List<Home> others() {
    return Stream.concat(ALL.stream(), Stream.of(IPAS))
        .filter(other -> !other.equals(this))
        .toList();
  }

  public boolean isIpas() {
    return id.equals(CommunityId.IPA);
  }

  /** The roster of IPA with some more, by the marker's name. */
  static Roster withSpares(Roster ipa, String marker) {
    var members = new ArrayList<>(ipa.members());
    for (int i = 0; i < 2; i++) {
      var nobody = new Person(DemoPeople.ISSUER, "ipa-spare-" + i);
      members.add(new Member(IPAS.memberId(FIRST_SPARE + i), Role.IPA, marker, SINCE, nobody));
    }
    return new Roster(ipa.community(), ipa.version() + 1, members, ipa.invitations());
  }

  String spare() {
    return memberId(FIRST_SPARE).value();
  }

  /** Whether a member may be taken away without anybody missed. */
  boolean isSpare(String memberId) {
    return memberId.startsWith(prefix()) && Integer.parseInt(memberId.substring(24)) >= FIRST_SPARE;
  }

  private MemberId memberId(int number) {
    return new MemberId(prefix() + "%02d".formatted(number));
  }

  private String prefix() {
    return id.value().substring(0, 24);
  }
}
