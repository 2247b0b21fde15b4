package kyojo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kyojo.domain.Limits;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Invitation;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;
import org.junit.jupiter.api.Test;

/** What every {@link RosterStore} keeps, whatever it is made of. */
public abstract class RosterStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");

  private final CommunityId community = tenant();

  /** The store under test. */
  protected abstract RosterStore store();

  @Test
  void knowsNothingAtFirstAndGivesBackWhatWasStored() {
    assertThat(store().find(community)).isEmpty();
    Roster roster = roster(1, List.of(member("a"), member("b")), List.of(invitation()));

    assertThat(store().replace(roster)).isTrue();

    assertThat(store().find(community)).contains(roster);
    assertThat(store().find(tenant())).isEmpty();
  }

  @Test
  void takesTheNextVersionAndNoOther() {
    Roster first = roster(1, List.of(member("a")), List.of());
    store().replace(first);

    for (long version : new long[] {1, 3}) {
      assertThat(store().replace(roster(version, List.of(member("b")), List.of()))).isFalse();
    }
    assertThat(store().find(community)).contains(first);
    Roster second = roster(2, List.of(member("b")), List.of());
    assertThat(store().replace(second)).isTrue();
    assertThat(store().find(community)).contains(second);
  }

  @Test
  void tellsWhoSendsTheSameAgainThatItIsStored() {
    Roster first = roster(1, List.of(member("a")), List.of());

    assertThat(store().replace(first)).isTrue();
    assertThat(store().replace(first)).isTrue();
  }

  @Test
  void letsExactlyOneOfManyChange() throws Exception {
    store().replace(roster(1, List.of(member("a")), List.of()));
    List<Callable<Boolean>> changes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Roster next = roster(2, List.of(member("changed-" + i)), List.of());
      changes.add(() -> store().replace(next));
    }

    int changed = 0;
    try (var threads = Executors.newFixedThreadPool(changes.size())) {
      for (var done : threads.invokeAll(changes)) {
        changed += done.get() ? 1 : 0;
      }
    }

    assertThat(changed).isOne();
  }

  @Test
  void holdsAsManyAsThereMayBe() {
    var members =
        IntStream.range(0, Limits.MEMBERS_MAX)
            .mapToObj(i -> member("s".repeat(250) + i % 10))
            .toList();
    Roster roster = roster(1, members, List.of());

    assertThat(store().replace(roster)).isTrue();
    assertThat(store().find(community)).contains(roster);
  }

  @Test
  void remembersWhoIsGone() {
    var first = key().member();
    var second = key().member();
    var gone = Map.of(first, NOW, second, NOW.plusSeconds(1));
    Roster roster = new Roster(community, 1, List.of(member("a")), List.of(), gone);

    assertThat(store().replace(roster)).isTrue();

    assertThat(store().find(community)).contains(roster);
  }

  private Roster roster(long version, List<Member> members, List<Invitation> invitations) {
    return new Roster(community, version, members, invitations);
  }

  private static Member member(String subject) {
    return new Member(
        key().member(), Role.OWNER, "山".repeat(60), NOW, new Person("http://localhost", subject));
  }

  private static Invitation invitation() {
    return Invitation.to(key(), Role.LECTURER, "講師", NOW);
  }

  private static InvitationKey key() {
    return new Derivation(CommunityId.IPA, "test", IdempotencyKey.random()).invitationKey();
  }

  private static CommunityId tenant() {
    return new CommunityId(key().member().value());
  }
}
