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
    assertThat(admissions.secondsToWait(ONE)).isEqualTo(OptionalLong.of(1));
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
    assertThat(admissions.secondsToWait(ONE)).isEqualTo(OptionalLong.of(60));
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
  void whatDoesNotExistHasNoQuota() {
    assertThat(admitted(ONE, 1000)).isEqualTo(1000);
  }

  private int admitted(CommunityId id, int submissions) {
    int admitted = 0;
    for (int i = 0; i < submissions; i++) {
      admitted += admissions.secondsToWait(id).isEmpty() ? 1 : 0;
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
