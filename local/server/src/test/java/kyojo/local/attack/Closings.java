package kyojo.local.attack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kyojo.domain.closing.Archive;
import kyojo.domain.closing.Closing;
import kyojo.domain.closing.ClosingStore.SealedPart;
import kyojo.domain.closing.Erasure;
import kyojo.domain.closing.Office;
import kyojo.domain.closing.Phase;
import kyojo.domain.closing.Recipient;
import kyojo.domain.closing.TenantItems;
import kyojo.domain.closing.Witness;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.community.CommunitySettings.State;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.identity.Secret;
import kyojo.domain.membership.MemberName;
import kyojo.local.demo.DemoPeople;
import kyojo.persistence.Keys;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.closing.DynamoClosingStore;
import kyojo.persistence.community.DynamoCommunities;
import kyojo.persistence.names.MemberNames;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A closing in every community, as far as it has to be for a route to move it: waiting for its
 * second person, or with an archive that waits for its proof.
 */
final class Closings {
  private static final Recipient RECIPIENT =
      new Recipient("age1avdav0qyzys9v9y03wwclvyejd9nxefvs0d2e7ddktpzj5q29u8q5kjwyv");
  private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000000");
  private static final int DIGEST_CHARS = 64;
  private static final Erasure NOTHING_ERASED = new Erasure(TenantItems.START, 0, 0, false);

  private final Instant now = Instant.now();
  private final DynamoDbClient client;
  private final RecordsTable records;
  private final MemberNames names;
  private final DynamoCommunities communities;

  Closings(
      DynamoDbClient client,
      RecordsTable records,
      MemberNames names,
      DynamoCommunities communities) {
    this.client = client;
    this.records = records;
    this.names = names;
    this.communities = communities;
  }

  /** The name of a part of the archive. */
  static String digest(Home home) {
    String id = home.id().value().toLowerCase(Locale.ROOT);
    return id.replaceAll("[^0-9a-f]", "").repeat(DIGEST_CHARS).substring(0, DIGEST_CHARS);
  }

  /** What is in the archive's contents. */
  static Secret proof(Home home) {
    return new Derivation(home.id(), "attack", new IdempotencyKey(KEY)).archiveProof();
  }

  /** The name of the one who asked, which IPA may see too. */
  static String witness(Home home) {
    return "たちあい" + home.id().value();
  }

  /** How an answer shows the part. */
  static String shownPart(Home home) {
    return Base64.getEncoder().withoutPadding().encodeToString(part(home));
  }

  /** Puts it in the place of what is there, and lets the community take submissions in. */
  void plant(Home home, String route) {
    var key =
        Map.of(
            Keys.PK, AttributeValue.fromS(Keys.closing(home.id())),
            Keys.SK, AttributeValue.fromS(Keys.CLOSING));
    client.deleteItem(delete -> delete.tableName(records.name()).key(key));
    var store = new DynamoClosingStore(records, names);
    store.putPart(
        home.id(), digest(home), new SealedPart(part(home)), now.plus(Duration.ofDays(1)));
    if (!store.replace(closing(home, route))) {
      throw new AssertionError("somebody else was closing " + home);
    }
    communities
        .settings(home.id())
        .filter(settings -> settings.state() != State.OPEN)
        .map(CommunitySettings::community)
        .ifPresent(communities::put);
  }

  private Closing closing(Home home, String route) {
    var ipa = witness(Office.IPA, home, Home.IPA);
    var owner = witness(Office.COMMUNITY, home, home.owner());
    return switch (route) {
      case "POST /v1/communities/{community}/closing/confirmation",
          "POST /v1/communities/{community}/closing-request" ->
          asked(home, ipa);
      case "POST /v1/communities/{community}/closing-request/confirmation" -> asked(home, owner);
      default -> exported(home, owner, ipa);
    };
  }

  private Closing asked(Home home, Witness by) {
    return new Closing(
        home.id(),
        1,
        Phase.ASKED,
        now,
        by,
        Optional.empty(),
        false,
        Optional.empty(),
        0,
        NOTHING_ERASED,
        List.of());
  }

  private Closing exported(Home home, Witness first, Witness second) {
    var part = new Archive.Part(digest(home), 9, 1, digest(home), TenantItems.START);
    var archive =
        new Archive(
            RECIPIENT,
            now,
            List.of(),
            Optional.empty(),
            Optional.of(part),
            Optional.of(proof(home).hash()));
    return new Closing(
        home.id(),
        1,
        Phase.EXPORTED,
        now,
        first,
        Optional.of(second),
        false,
        Optional.of(archive),
        0,
        NOTHING_ERASED,
        List.of());
  }

  private Witness witness(Office office, Home home, String person) {
    var member = new MemberId(home.id().value());
    return new Witness(
        office,
        member,
        MemberName.of(witness(home)),
        new Person(DemoPeople.ISSUER, person),
        now.minus(Duration.ofDays(8)));
  }

  private static byte[] part(Home home) {
    return ("part of " + home.id().value()).getBytes(StandardCharsets.UTF_8);
  }
}
