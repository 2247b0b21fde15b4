package kyojo.persistence.membership;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.identity.SecretHash;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;
import kyojo.persistence.ItemHead;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Rosters in DynamoDB, one item each: a hundred places of 300 bytes at most. */
public final class DynamoRosterStore implements RosterStore {
  private final RecordsTable records;

  public DynamoRosterStore(RecordsTable records) {
    this.records = records;
  }

  @Override
  public Optional<Roster> find(CommunityId community) {
    var request = RecordsTable.get(Keys.members(community), Keys.ROSTER);
    return Optional.ofNullable(table(community).getItem(request))
        .map(item -> roster(item, community));
  }

  @Override
  public boolean replace(Roster next) {
    try {
      table(next.community())
          .putItem(
              PutItemEnhancedRequest.builder(RosterItem.class)
                  .item(item(next))
                  .conditionExpression(isBefore(next.version()))
                  .build());
      return true;
    } catch (ConditionalCheckFailedException e) {
      // An answer may have been lost on its way, and the SDK have sent the same change again.
      return find(next.community()).filter(next::equals).isPresent();
    }
  }

  private static Expression isBefore(long version) {
    return version == 1
        ? RecordsTable.NOTHING_THERE
        : Expression.builder()
            .expression("#version = :before")
            .expressionNames(Map.of("#version", RosterItemSchema.VERSION))
            .expressionValues(Map.of(":before", AttributeValue.fromN(Long.toString(version - 1))))
            .build();
  }

  private static RosterItem item(Roster roster) {
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
                roster.members().stream().map(DynamoRosterStore::place),
                roster.invitations().stream().map(DynamoRosterStore::place))
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

  private static PlaceItem place(Member member) {
    return new PlaceItem(
        member.id().value(),
        stored(member.role()),
        member.name(),
        member.since().toString(),
        member.person().issuer(),
        member.person().subject(),
        null,
        null);
  }

  private static PlaceItem place(Invitation invitation) {
    return new PlaceItem(
        invitation.id().value(),
        stored(invitation.role()),
        invitation.name(),
        invitation.createdAt().toString(),
        null,
        null,
        invitation.expiresAt().getEpochSecond(),
        invitation.secret().bytes());
  }

  private static Roster roster(RosterItem item, CommunityId community) {
    List<Member> members = new ArrayList<>();
    List<Invitation> invitations = new ArrayList<>();
    for (PlaceItem place : item.places()) {
      if (place.subject() == null) {
        invitations.add(invitation(place));
      } else {
        members.add(member(place));
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

  private static Member member(PlaceItem place) {
    return new Member(
        new MemberId(place.id()),
        role(place),
        place.name(),
        Instant.parse(place.since()),
        new Person(requireNonNull(place.issuer()), requireNonNull(place.subject())));
  }

  private static Invitation invitation(PlaceItem place) {
    return new Invitation(
        new MemberId(place.id()),
        role(place),
        place.name(),
        Instant.parse(place.since()),
        Instant.ofEpochSecond(requireNonNull(place.expiresAt())),
        new SecretHash(requireNonNull(place.secretHash())));
  }

  private static String stored(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Role role(PlaceItem place) {
    return Role.valueOf(place.role().toUpperCase(Locale.ROOT));
  }

  private DynamoDbTable<RosterItem> table(CommunityId community) {
    return records.of(community, RosterItemSchema.SCHEMA);
  }
}
