package kyojo.persistence.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kyojo.domain.diagnosis.Origin;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;
import kyojo.domain.origin.IssuedCode;
import kyojo.persistence.RecordsTable;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;

class DynamoOriginCodeStoreTest {
  private static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final Instant TIME = Instant.parse("2026-11-24T00:00:00Z");

  private final LocalTables tables = LocalTables.fresh();
  private final DynamoOriginCodeStore store =
      new DynamoOriginCodeStore(new RecordsTable(tables.client(), tables.name("RecordsTable")));

  @Test
  void givesBackWhatWasAddedToItsTenantOnly() {
    IssuedCode code = code("K7M2Q9XD", "セミナー");

    assertThat(store.add(code)).isEmpty();

    assertThat(store.find(COMMUNITY, code.code())).contains(code);
    assertThat(store.all(COMMUNITY)).containsExactly(code);
    assertThat(store.find(OTHER, code.code())).isEmpty();
    assertThat(store.all(OTHER)).isEmpty();
  }

  @Test
  void leavesWhatIsThereAndShowsIt() {
    IssuedCode first = code("K7M2Q9XD", "一つめ");
    store.add(first);

    assertThat(store.add(code("K7M2Q9XD", "二つめ"))).contains(first);
    assertThat(store.find(COMMUNITY, first.code())).contains(first);
  }

  @Test
  void keepsItsEnd() {
    IssuedCode code = code("K7M2Q9XD", "セミナー");
    var ended =
        new IssuedCode(COMMUNITY, code.code(), code.terms(), code.createdAt(), Optional.of(TIME));
    store.add(code);
    store.put(ended);

    assertThat(store.find(COMMUNITY, code.code())).contains(ended);
  }

  @Test
  void isRememberedForHalfAMinute() {
    var now = new AtomicReference<>(TIME);
    InstantSource clock = now::get;
    var cached = new CachedOriginCodes(store, clock);
    IssuedCode code = code("K7M2Q9XD", "一つめ");
    IssuedCode changed = code("K7M2Q9XD", "二つめ");
    store.put(code);
    assertThat(cached.find(COMMUNITY, code.code())).contains(code);

    store.put(changed);

    assertThat(cached.find(COMMUNITY, code.code())).contains(code);
    now.set(TIME.plusSeconds(30));
    assertThat(cached.find(COMMUNITY, code.code())).contains(changed);
  }

  private static IssuedCode code(String code, String label) {
    var terms = new IssuedCode.Terms(Origin.SEMINAR, label, TIME, TIME.plus(Duration.ofDays(7)));
    return new IssuedCode(COMMUNITY, new OriginCode(code), terms, TIME, Optional.empty());
  }
}
