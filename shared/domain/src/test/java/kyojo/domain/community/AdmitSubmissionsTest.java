package kyojo.domain.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.identity.CommunityId;
import org.junit.jupiter.api.Test;

class AdmitSubmissionsTest {
  private static final CommunityId ONE = new CommunityId("00000000000000000000000001");
  private static final CommunityId TWO = new CommunityId("00000000000000000000000002");

  private static final Sender SOMEBODY = Sender.at("192.0.2.1", false);

  private final Map<CommunityId, Community> known = new HashMap<>();
  private Instant now = Instant.parse("2026-11-24T00:00:00Z");
  private final AdmitSubmissions admissions =
      new AdmitSubmissions(
          new Communities() {
            @Override
            public Optional<CommunitySettings> settings(CommunityId id) {
              return Optional.ofNullable(known.get(id))
                  .map(community ->
                      new CommunitySettings(
                          community, CommunitySettings.State.OPEN, Instant.EPOCH, 1));
            }

            @Override
            public List<Community> all() {
              return new ArrayList<>(known.values());
            }
          },
          () -> now);

  @Test
  void oneTooManyInAMinuteWaitsUntilThereIsRoom() {
    put(ONE, new Quota(60, 100_000));

    assertThat(admitted(ONE, 61)).isEqualTo(60);
    assertThat(admissions.secondsToWait(ONE, SOMEBODY)).isEqualTo(OptionalLong.of(1));
    now = now.plusSeconds(1);
    assertThat(admitted(ONE, 2)).isEqualTo(1);
    now = now.plus(Duration.ofMinutes(10));
    assertThat(admitted(ONE, 100)).isEqualTo(60);
  }

  @Test
  void aDayHasItsOwnEnd() {
    put(ONE, new Quota(1000, 1440));

    assertThat(admitted(ONE, 1500)).isEqualTo(1000);
    now = now.plusSeconds(60);
    assertThat(admitted(ONE, 1500)).isEqualTo(441);
    assertThat(admissions.secondsToWait(ONE, SOMEBODY)).isEqualTo(OptionalLong.of(60));
  }

  @Test
  void aTenantsStormTakesNothingFromAnother() {
    put(ONE, new Quota(10, 1000));
    put(TWO, new Quota(10, 1000));

    assertThat(admitted(ONE, 10_000)).isEqualTo(10);
    assertThat(admitted(TWO, 10)).isEqualTo(10);
  }

  @Test
  void aRaisedQuotaHoldsAtOnce() {
    put(ONE, new Quota(1, 1000));
    assertThat(admitted(ONE, 5)).isEqualTo(1);

    put(ONE, new Quota(20, 1000));
    assertThat(admitted(ONE, 50)).isEqualTo(20);
  }

  @Test
  void aClockThatJumpsBackNeitherGivesNorTakes() {
    put(ONE, new Quota(60, 100_000));
    admitted(ONE, 30);

    now = now.minus(Duration.ofDays(400));
    assertThat(admitted(ONE, 100)).isEqualTo(30);
    now = now.plusSeconds(30);
    assertThat(admitted(ONE, 100)).isEqualTo(30);
  }

  @Test
  void lookingTakesNothing() {
    put(ONE, new Quota(1, 1));
    for (int i = 0; i < 100; i++) {
      assertThat(admissions.secondsToWait(ONE, SOMEBODY)).isEmpty();
    }
    assertThat(admitted(ONE, SOMEBODY, 2)).isEqualTo(1);
  }

  @Test
  void whatSeveralStoredAtOnceIsWaitedForAfterwards() {
    put(ONE, new Quota(60, 100_000));
    for (int i = 0; i < 90; i++) {
      admissions.count(ONE, SOMEBODY);
    }
    assertThat(admissions.secondsToWait(ONE, SOMEBODY)).isEqualTo(OptionalLong.of(31));
    now = now.plusSeconds(31);
    assertThat(admitted(ONE, 5)).isEqualTo(1);
  }

  @Test
  void oneAddressTakesAFifthOfTheDay() {
    put(ONE, new Quota(1000, 500));

    assertThat(admitted(ONE, SOMEBODY, 1000)).isEqualTo(100);
    assertThat(admissions.secondsToWait(ONE, SOMEBODY)).isEqualTo(OptionalLong.of(864));
    assertThat(admitted(ONE, 1000)).isEqualTo(400);
    now = now.plus(Duration.ofDays(1));
    assertThat(admitted(ONE, SOMEBODY, 1000)).isEqualTo(100);
  }

  @Test
  void aCodeRaisesItToAHalfAndBothAreCountedApart() {
    Sender hall = Sender.at("192.0.2.1", true);
    put(ONE, new Quota(10_000, 10_000));

    assertThat(admitted(ONE, hall, 10_000)).isEqualTo(5000);
    assertThat(admitted(ONE, SOMEBODY, 10_000)).isEqualTo(2000);
  }

  @Test
  void aHallWithACodeIsLetInWhereTheQuotaIsSmall() {
    put(ONE, new Quota(600, 400));

    assertThat(admitted(ONE, Sender.at("192.0.2.1", true), 1000)).isEqualTo(300);
  }

  @Test
  void aNetworkOfIpv6IsOneSender() {
    put(ONE, new Quota(1000, 50));
    int admitted = 0;
    for (int i = 0; i < 1000; i++) {
      admitted += admitted(ONE, Sender.at("2001:db8::" + Integer.toHexString(i), false), 1);
    }
    assertThat(admitted).isEqualTo(10);
    assertThat(admitted(ONE, Sender.at("2001:db8:0:1::1", false), 1)).isEqualTo(1);
    assertThat(admitted(ONE, Sender.at("", false), 1)).isEqualTo(1);
  }

  @Test
  void whatDoesNotExistHasNoQuota() {
    assertThat(admitted(ONE, 1000)).isEqualTo(1000);
  }

  private int admitted(CommunityId id, int submissions) {
    // Each from an address of its own.
    int admitted = 0;
    for (int i = 0; i < submissions; i++) {
      admitted += admitted(id, Sender.at("10.1." + i / 256 + "." + i % 256, false), 1);
    }
    return admitted;
  }

  private int admitted(CommunityId id, Sender sender, int submissions) {
    int admitted = 0;
    for (int i = 0; i < submissions; i++) {
      if (admissions.secondsToWait(id, sender).isEmpty()) {
        admissions.count(id, sender);
        admitted++;
      }
    }
    return admitted;
  }

  private void put(CommunityId id, Quota quota) {
    known.put(
        id,
        new Community(
            id,
            "なにわ",
            "大阪",
            List.of(new Prefecture("27")),
            true,
            "紹介",
            Colour.DEFAULT,
            new Community.Contact("事務局", Optional.empty(), Optional.empty(), "平日"),
            List.of(),
            List.of(),
            "standard-2026-11",
            quota));
  }
}
