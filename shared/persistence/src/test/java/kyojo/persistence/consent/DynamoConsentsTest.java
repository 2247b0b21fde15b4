package kyojo.persistence.consent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kyojo.domain.consent.Consents;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.persistence.RecordsTable;
import kyojo.testkit.LocalTables;
import org.junit.jupiter.api.Test;

class DynamoConsentsTest {
  private static final CommunityId COMMUNITY = new CommunityId("00000000000000000000000001");
  private static final CommunityId OTHER = new CommunityId("00000000000000000000000002");
  private static final Instant TIME = Instant.parse("2026-11-24T01:00:00Z");
  private static final Instant END = Instant.parse("2029-11-24T01:00:00Z");
  private static final LocalTables TABLES = LocalTables.fresh();
  private static final Consents CONSENTS =
      new DynamoConsents(new RecordsTable(TABLES.client(), TABLES.name("RecordsTable")));

  private final FirmId firm = firm();

  @Test
  void givesBackWhatWasSet() {
    IdentityConsent given = consent(true, 0);
    CONSENTS.set(COMMUNITY, firm, given, END);

    assertThat(CONSENTS.find(COMMUNITY, firm)).contains(given);
    assertThat(CONSENTS.find(OTHER, firm)).isEmpty();
    assertThat(CONSENTS.find(COMMUNITY, firm())).isEmpty();
  }

  @Test
  void keepsTheLatestInWhateverOrderTheyCome() {
    // 0.1 s and 0.100 s sort as times, not as texts of different lengths.
    for (int millis : List.of(1000, 100, 5, 2000, 1999)) {
      CONSENTS.set(COMMUNITY, firm, consent(millis == 2000, millis), END);
    }

    assertThat(CONSENTS.find(COMMUNITY, firm)).contains(consent(true, 2000));
  }

  @Test
  void findsThoseOfManyFirms() {
    Map<FirmId, IdentityConsent> expected = new HashMap<>();
    IntStream.range(0, 130)
        .forEach(i -> {
          FirmId one = firm();
          CONSENTS.set(COMMUNITY, one, consent(i % 2 == 0, i), END);
          expected.put(one, consent(i % 2 == 0, i));
        });
    CONSENTS.set(COMMUNITY, firm, consent(true, 0), END);
    CONSENTS.erase(COMMUNITY, firm, TIME.plusSeconds(60));
    List<FirmId> asked =
        Stream.of(expected.keySet().stream(), Stream.of(firm, firm()), expected.keySet().stream())
            .flatMap(firms -> firms)
            .collect(Collectors.toList());

    Map<FirmId, IdentityConsent> found = new HashMap<>(CONSENTS.find(COMMUNITY, asked));
    IdentityConsent erased = requireNonNull(found.remove(firm));
    assertThat(found).isEqualTo(expected);
    // Whatever a diagnosis of the firm says, it is not seen.
    assertThat(IdentityConsent.latest(Stream.of(erased, consent(true, 999)))).contains(erased);
    assertThat(erased.given()).isFalse();
    assertThat(CONSENTS.find(OTHER, asked)).isEmpty();
    assertThat(CONSENTS.find(COMMUNITY, List.of())).isEmpty();
  }

  @Test
  void forgetsWhatWasErased() {
    CONSENTS.set(COMMUNITY, firm, consent(true, 0), END);
    CONSENTS.erase(COMMUNITY, firm, TIME.plusSeconds(60));

    assertThat(CONSENTS.find(COMMUNITY, firm)).contains(IdentityConsent.ERASED);
  }

  private static IdentityConsent consent(boolean given, int millis) {
    return new IdentityConsent(given, "identity-2026-11", TIME.plusMillis(millis));
  }

  private static FirmId firm() {
    return new Derivation(COMMUNITY, "test", IdempotencyKey.random()).receipt().firm();
  }
}
