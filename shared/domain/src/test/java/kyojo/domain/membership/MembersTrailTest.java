package kyojo.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.identity.InvitationKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.ManageMembers.Right;
import org.junit.jupiter.api.Test;

class MembersTrailTest extends Membership {
  @Test
  void theTrailHearsOfEveryActBeforeItIsDoneAndOfNothingElse() {
    begin();
    InvitationKey key = invited(Role.STAFF);
    requireHeard(AuditAction.MEMBER_INVITED, FIRST, key.member());
    accept(COMMUNITY, SECOND, key);
    requireHeard(AuditAction.MEMBER_JOINED, SECOND, key.member());
    manage.change(right, roster().version(), key.member(), Role.LECTURER, "山田");
    requireHeard(AuditAction.MEMBER_CHANGED, FIRST, key.member());
    manage.remove(right, roster().version(), key.member());
    requireHeard(AuditAction.MEMBER_REMOVED, FIRST, key.member());

    heard.entries.clear();
    manage.list(right);
    manage.remove(right, 0, key.member());
    manage.remove(right, roster().version(), roster().members().getFirst().id());
    manage.list(new Right(COMMUNITY, SECOND, ADDRESS));
    accept(COMMUNITY, SECOND, key);
    assertThat(heard.entries).isEmpty();
  }

  private void requireHeard(AuditAction action, Person actor, MemberId subject) {
    AuditEntry last = heard.entries.getLast();
    assertThat(last.action()).isEqualTo(action);
    assertThat(last.subject()).isEqualTo(subject.value());
    assertThat(last.address()).isEqualTo(ADDRESS);
    assertThat(heard.versionThen).isEqualTo(roster().version() - 1);
    roster().member(actor).ifPresent(member -> assertThat(last.member()).isEqualTo(member.id()));
  }
}
