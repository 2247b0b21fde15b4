package kyojo.persistence.names;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.closing.Closing;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.closing.DynamoClosingStore;
import kyojo.persistence.closing.OpenedItems;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.CachedRosters;
import kyojo.persistence.membership.DynamoRosterStore;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Members' names in every item that holds some. */
class MemberNamesTest extends NamedItems {
  @Test
  void noNameLiesOpenInAnyItem() {
    fill(names);

    assertThat(items()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(items().toString()).contains("owner").doesNotContain("山田", "経営");
    assertThat(bytes(items())).noneMatch(text -> text.contains("山田"));
    requireReadable(names);
    requireReadable(MemberNames.with(new TenantCipher(open())));
  }

  @Test
  void whatWasStoredBeforeNamesWereEncryptedIsRead() {
    fill(names);
    items().forEach(this::asItWasBefore);
    assertThat(items().toString()).contains("山田");

    requireReadable(names);
    requireReadable(MemberNames.closed());
    assertThat(roster(names).gone()).isEmpty();
  }

  @Test
  void aRosterOfTheOldFormIsEncryptedWhenItChanges() {
    fill(names);
    items().forEach(this::asItWasBefore);
    var store = new DynamoRosterStore(records, names);
    Roster old = store.find(COMMUNITY).orElseThrow();

    store.replace(
        new Roster(COMMUNITY, old.version() + 1, old.members(), old.invitations(), old.gone()));

    assertThat(item("ROSTER").toString()).doesNotContain("山田");
    requireReadable(names);
  }

  /** The name of whoever acts goes into the trail as it lies in the roster. */
  @Test
  void whoHasNoKeyLetsInKeepsOutAndNotesWhoActed() {
    fill(names);
    MemberNames closed = MemberNames.closed();
    var rosters = new DynamoRosterStore(records, closed);
    var access = new Access(new CachedRosters(rosters, InstantSource.system()), rosters);

    Member found = access.of(COMMUNITY, PERSON, Set.of(Role.OWNER)).orElseThrow();
    assertThat(access.of(COMMUNITY, PERSON, Set.of(Role.STAFF))).isEmpty();
    new DynamoAuditTrail(records, closed).add(COMMUNITY, entry(found, NOW.plusSeconds(60)));

    assertThat(found.toString()).doesNotContain("山田");
    assertThatThrownBy(() -> found.name().text()).isInstanceOf(IllegalStateException.class);
    assertThat(trail(names)).hasSize(2).allMatch(e -> e.name().text().equals(NAME));
    assertThat(bytes(items())).noneMatch(text -> text.contains("山田"));
  }

  @Test
  void whoHasNoKeyWritesNoNewName() {
    var trail = new DynamoAuditTrail(records, MemberNames.closed());

    assertThatThrownBy(() -> trail.add(COMMUNITY, entry(owner, NOW)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(items()).hasSize(2);
  }

  /** A member of IPA in a community's trail: its readers have the community's key alone. */
  @Test
  void aNameOfAnotherTenantIsEncryptedUnderThisOnesKey() {
    fill(names);
    Member elsewhere = roster(names).members().getFirst();
    new DynamoAuditTrail(records, names).add(OTHER, entry(elsewhere, NOW));
    keys.destroy(COMMUNITY);

    assertThat(
            new DynamoAuditTrail(records, MemberNames.with(new TenantCipher(open())))
                .page(OTHER, MONTH, Optional.empty(), 10))
        .singleElement()
        .satisfies(placed -> assertThat(placed.entry().name().text()).isEqualTo(NAME));
  }

  @Test
  void aNameMovedToAnotherMemberIsNobodys() {
    fill(names);
    var item = new HashMap<>(item("ROSTER"));
    var place = new HashMap<>(requireNonNull(item.get("places")).l().getFirst().m());
    place.put("id", AttributeValue.fromS("0000000000000000000000000Z"));
    item.put("places", AttributeValue.fromL(List.of(AttributeValue.fromM(place))));
    put(item);

    assertThat(roster(names).members().getFirst().name().text()).isEmpty();
  }

  /** An owner sees a closing through, whose key is destroyed before the members go. */
  @Test
  void afterTheKeyIsDestroyedPeopleAreKnownAndHaveNoNames() {
    fill(names);
    keys.destroy(COMMUNITY);

    Roster roster = roster(names);
    assertThat(roster.member(PERSON)).isPresent();
    assertThat(roster.members()).allMatch(member -> member.name().text().isEmpty());
    Closing closing = new DynamoClosingStore(records, names).find(COMMUNITY).orElseThrow();
    assertThat(closing.askedBy().name().text()).isEmpty();
    assertThat(new DynamoClosingStore(records, names).replace(later(closing))).isTrue();
  }

  @Test
  void anArchiveHoldsNamesAsTheyReadAndTheyAreEncryptedWhenItComesBack() {
    fill(names);
    var opened = new OpenedItems(new TenantCipher(keys));
    List<Map<String, AttributeValue>> archived =
        items().stream().map(item -> opened.open(COMMUNITY, item)).toList();
    assertThat(archived.toString()).contains(NAME);

    keys.destroy(COMMUNITY);
    keys.create(COMMUNITY);
    archived.stream()
        .filter(item -> !requireNonNull(item.get("sk")).s().equals("KEYSET"))
        .forEach(item -> put(opened.seal(COMMUNITY, item)));

    assertThat(bytes(items())).noneMatch(text -> text.contains("山田"));
    requireReadable(names);
    assertThat(
            items().stream()
                .filter(item -> !requireNonNull(item.get("sk")).s().equals("KEYSET"))
                .map(item -> opened.open(COMMUNITY, item)))
        .isSubsetOf(archived);
  }
}
