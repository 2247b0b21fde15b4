package kyojo.persistence.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Stage;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Colour;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.Helpline;
import kyojo.domain.community.Quota;
import kyojo.domain.community.Telephone;
import kyojo.domain.identity.CommunityId;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
  private static final CommunityId ONE = new CommunityId("00000000000000000000000001");
  private static final CommunityId TWO = new CommunityId("00000000000000000000000002");

  private final LocalTables tables = LocalTables.fresh();
  private final DynamoCommunities communities = communities(Stage.DEVELOPMENT);
  private Instant now = Instant.parse("2026-11-23T00:00:00Z");

  @BeforeEach
  void putTwo() {
    communities.put(community(ONE, "B", true));
    communities.put(community(TWO, "A", false));
  }

  @Test
  void givesBackWhatWasPut() {
    assertThat(communities.find(ONE)).contains(community(ONE, "B", true));
    assertThat(communities.find(new CommunityId("00000000000000000000000003"))).isEmpty();
  }

  @Test
  void listsThemByName() {
    assertThat(communities.all()).extracting(Community::name).containsExactly("A", "B");
  }

  @Test
  void showsNoSampleInProduction() {
    DynamoCommunities production = communities(Stage.PRODUCTION);

    assertThat(production.find(ONE)).isEmpty();
    assertThat(production.all()).extracting(Community::id).containsExactly(TWO);
  }

  @Test
  void remembersForAMinuteAndNotLonger() {
    var cached = new CachedCommunities(communities, () -> now);
    assertThat(cached.find(ONE)).map(Community::name).contains("B");
    assertThat(cached.all()).hasSize(2);

    communities.put(community(ONE, "renamed", true));
    now = now.plusSeconds(59);
    assertThat(cached.find(ONE)).map(Community::name).contains("B");
    assertThat(cached.all()).extracting(Community::name).contains("B");

    now = now.plusSeconds(1);
    assertThat(cached.find(ONE)).map(Community::name).contains("renamed");
    assertThat(cached.all()).extracting(Community::name).contains("renamed");
  }

  @Test
  void doesNotRememberForLongerWhenTheClockJumpsBack() {
    var cached = new CachedCommunities(communities, () -> now);
    cached.find(ONE);
    cached.all();

    communities.put(community(ONE, "renamed", true));
    now = now.minus(Duration.ofDays(400));
    assertThat(cached.find(ONE)).map(Community::name).contains("renamed");
    assertThat(cached.all()).extracting(Community::name).contains("renamed");
  }

  @Test
  void doesNotRememberWhatDoesNotExist() {
    var asked = new ArrayList<CommunityId>();
    var cached =
        new CachedCommunities(
            new Communities() {
              @Override
              public Optional<CommunitySettings> settings(CommunityId id) {
                asked.add(id);
                return Optional.empty();
              }

              @Override
              public List<Community> all() {
                return List.of();
              }
            },
            () -> now);

    cached.find(ONE);
    cached.find(ONE);

    assertThat(asked).hasSize(2);
  }

  private DynamoCommunities communities(Stage stage) {
    return new DynamoCommunities(tables.client(), tables.name("ReferenceTable"), stage);
  }

  private static Community community(CommunityId id, String name, boolean sample) {
    return new Community(
        id,
        name,
        "近畿",
        List.of(new Prefecture("27"), new Prefecture("28")),
        sample,
        "紹介",
        new Colour("#0b6e4f"),
        new Community.Contact(
            "事務局", Optional.of(new Telephone("06-0000-0000")), Optional.empty(), "平日9時〜17時"),
        List.of(
            new Helpline(Helpline.Kind.POLICE, "警察相談", new Telephone("#9110")),
            new Helpline(Helpline.Kind.CONSULTATION, "相談窓口", new Telephone("06-0000-0009"))),
        List.of("セミナー"),
        "standard-2026-11-28",
        new Quota(100, 1000));
  }
}
