package kyojo.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IncidentId;
import kyojo.domain.notice.News.Kind;
import kyojo.domain.notice.Recipient.Reporter;
import kyojo.domain.notice.Recipient.Staff;
import org.junit.jupiter.api.Test;

class SendNoticesTest {
  private static final CommunityId HERE = new CommunityId("00000000000000000000000001");
  private static final Recipient STAFF = new Staff();
  private static final Instant START = Instant.parse("2026-11-28T03:00:00Z");

  private final Post world = new Post();

  @Test
  void theFirstNewsGoAtOnceAndWhatFollowsWithinFiveMinutesGoesTogether() {
    world.notices.tell(HERE, STAFF, List.of(news("a")));
    world.pass(Duration.ofMinutes(1));
    world.notices.tell(HERE, STAFF, List.of(news("b")));
    world.notices.tell(HERE, STAFF, List.of(news("c")));
    assertThat(world.mails()).containsExactly("a");

    world.pass(Duration.ofMinutes(3));
    world.notices.sendWaiting(HERE);
    assertThat(world.mails()).containsExactly("a");

    world.pass(Duration.ofMinutes(1));
    world.notices.sendWaiting(HERE);
    assertThat(world.mails()).containsExactly("a", "b c");
  }

  @Test
  void newsThatComeAgainAreToldOnce() {
    world.notices.tell(HERE, STAFF, List.of(news("a"), news("a")));
    world.pass(Duration.ofHours(1));
    world.notices.tell(HERE, STAFF, List.of(news("a")));
    world.notices.sendWaiting(HERE);

    assertThat(world.mails()).containsExactly("a");
  }

  @Test
  void eachReporterHasAMailboxOfTheirOwn() {
    var one = new Reporter(new IncidentId("0".repeat(26)));
    var other = new Reporter(new IncidentId("1".repeat(26)));
    world.notices.tell(HERE, one, List.of(news("a")));
    world.notices.tell(HERE, other, List.of(news("b")));

    assertThat(world.mails()).containsExactly("a", "b");
  }

  @Test
  void whoHasNoAddressIsToldNothingAndNothingIsKept() {
    world.address = Optional.empty();
    world.notices.tell(HERE, STAFF, List.of(news("a")));

    assertThat(world.mails()).isEmpty();
    assertThat(world.all(HERE)).isEmpty();
  }

  @Test
  void whatHappenedLongAgoIsNoNews() {
    var old = new News("a", Kind.REPORT, "2026-ABCDEF", START.minus(Duration.ofDays(3)));
    world.notices.tell(HERE, STAFF, List.of(old));

    assertThat(world.mails()).isEmpty();
  }

  @Test
  void aMailThatCannotBeSentWaitsAndIsGivenUpOnlyAfterHours() {
    world.isMailDown = true;
    world.notices.tell(HERE, STAFF, List.of(news("a")));
    assertThat(world.mails()).isEmpty();
    world.isMailDown = false;
    world.pass(Duration.ofMinutes(3));
    assertThat(world.notices.sendWaiting(HERE)).isZero();
    assertThat(world.mails()).containsExactly("a");

    world.isMailDown = true;
    world.pass(Duration.ofMinutes(10));
    world.notices.tell(HERE, STAFF, List.of(news("b")));
    int givenUp = 0;
    Instant begun = world.now;
    while (givenUp == 0 && world.now.isBefore(begun.plus(Duration.ofDays(1)))) {
      world.pass(Duration.ofMinutes(1));
      givenUp = world.notices.sendWaiting(HERE);
    }
    assertThat(givenUp).isEqualTo(1);
    assertThat(Duration.between(begun, world.now)).isGreaterThan(Duration.ofHours(6));
  }

  @Test
  void aStormIsOneMailThatNamesSomeAndCountsTheRest() {
    world.notices.tell(HERE, STAFF, List.of(news("first")));
    for (int i = 0; i < 20; i++) {
      int batch = i;
      world.notices.tell(
          HERE, STAFF, IntStream.range(0, 100).mapToObj(n -> news(batch + "-" + n)).toList());
    }
    world.pass(NoticeLimits.QUIET);
    world.notices.sendWaiting(HERE);

    assertThat(world.mails()).hasSize(2);
    assertThat(world.sent.getLast().subject()).isEqualTo("2000");
  }

  /** Killed at any call, before it or after, and told again: each is read in one mail. */
  @Test
  void whereverAProcessEndsEachIsInOneMailAsItsReaderSeesIt() {
    for (int fault = 0; fault < 60; fault++) {
      var broken = new Post();
      broken.faultAt = fault;
      broken.tellUntilDone(List.of(news("a"), news("b")));
      broken.pass(Duration.ofMinutes(1));
      broken.tellUntilDone(List.of(news("c")));
      broken.pass(NoticeLimits.QUIET);
      broken.roundUntilDone();
      broken.pass(NoticeLimits.QUIET);
      broken.roundUntilDone();

      broken.requireEachOnce(List.of("a", "b", "c"), "fault at call " + fault);
    }
  }

  @Test
  void whateverHappensInWhateverOrderEachIsInOneMail() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var broken = new Post();
      broken.random = Optional.of(random);
      var told = new ArrayList<String>();
      for (int i = 0; i < 12; i++) {
        String id = "n" + i;
        told.add(id);
        broken.tellUntilDone(
            random.nextBoolean() || i == 0
                ? List.of(news(id))
                : List.of(news(told.get(random.nextInt(i))), news(id)));
        broken.pass(Duration.ofSeconds(random.nextInt(300)));
        if (random.nextBoolean()) {
          broken.roundUntilDone();
        }
      }
      for (int i = 0; i < 100; i++) {
        broken.pass(NoticeLimits.QUIET);
        broken.roundUntilDone();
      }

      broken.requireEachOnce(told, "seed " + seed);
    }
  }

  private static News news(String id) {
    return new News(id, Kind.REPORT, "2026-ABCDEF", START);
  }
}
