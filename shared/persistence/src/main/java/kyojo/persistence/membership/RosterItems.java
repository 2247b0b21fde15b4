package kyojo.persistence.membership;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.MemberName;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.names.MemberNames;
import org.jspecify.annotations.Nullable;

/** Between rosters and their items. */
final class RosterItems {
  private final MemberNames names;

  RosterItems(MemberNames names) {
    this.names = names;
  }

  RosterItem item(Roster roster) {
    var head =
        new ItemHead(
            Keys.members(roster.community()),
            Keys.ROSTER,
            null,
            null,
            RosterItem.ROSTER,
            RosterItem.SCHEMA_VERSION,
            ItemHead.NEVER);
    return new RosterItem(
        head,
        roster.version(),
        Stream.concat(
                roster.members().stream().map(member -> place(roster.community(), member)),
                roster.invitations().stream().map(open -> place(roster.community(), open)))
            .toList(),
        gone(roster));
  }

  private static @Nullable Map<String, Long> gone(Roster roster) {
    return roster.gone().isEmpty()
        ? null
        : roster.gone().entrySet().stream()
            .collect(
                Collectors.toMap(
                    trace -> trace.getKey().value(), trace -> trace.getValue().getEpochSecond()));
  }

  private PlaceItem place(CommunityId community, Member member) {
    MemberNames.Form name = names.form(community, member.id(), member.name());
    return new PlaceItem(
        member.id().value(),
        stored(member.role()),
        name.plain(),
        name.sealed(),
        member.since().toString(),
        member.person().issuer(),
        member.person().subject(),
        null,
        null);
  }

  private PlaceItem place(CommunityId community, Invitation invitation) {
    MemberNames.Form name = names.form(community, invitation.id(), invitation.name());
    return new PlaceItem(
        invitation.id().value(),
        stored(invitation.role()),
        name.plain(),
        name.sealed(),
        invitation.createdAt().toString(),
        null,
        null,
        invitation.expiresAt().getEpochSecond(),
        invitation.secret().bytes());
  }

  Roster roster(RosterItem item, CommunityId community) {
    List<Member> members = new ArrayList<>();
    List<Invitation> invitations = new ArrayList<>();
    for (PlaceItem place : item.places()) {
      if (place.subject() == null) {
        invitations.add(invitation(community, place));
      } else {
        members.add(member(community, place));
      }
    }
    return new Roster(community, item.version(), members, invitations, gone(item));
  }

  private static Map<MemberId, Instant> gone(RosterItem item) {
    @Nullable Map<String, Long> gone = item.gone();
    return gone == null
        ? Map.of()
        : gone.entrySet().stream()
            .collect(
                Collectors.toMap(
                    trace -> new MemberId(trace.getKey()),
                    trace -> Instant.ofEpochSecond(trace.getValue())));
  }

  private Member member(CommunityId community, PlaceItem place) {
    return new Member(
        new MemberId(place.id()),
        role(place),
        name(community, place),
        Instant.parse(place.since()),
        new Person(requireNonNull(place.issuer()), requireNonNull(place.subject())));
  }

  private Invitation invitation(CommunityId community, PlaceItem place) {
    return new Invitation(
        new MemberId(place.id()),
        role(place),
        name(community, place),
        Instant.parse(place.since()),
        Instant.ofEpochSecond(requireNonNull(place.expiresAt())),
        new SecretHash(requireNonNull(place.secretHash())));
  }

  private MemberName name(CommunityId community, PlaceItem place) {
    return names.name(
        community,
        new MemberId(place.id()),
        new MemberNames.Form(place.name(), place.sealedName()));
  }

  private static String stored(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Role role(PlaceItem place) {
    return Role.valueOf(place.role().toUpperCase(Locale.ROOT));
  }
}
