package kyojo.keepdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kyojo.content.ShippedContent;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.community.Communities;
import kyojo.domain.community.Community;
import kyojo.domain.community.CommunitySettings;
import kyojo.domain.consent.IdentityConsent;
import kyojo.domain.desk.ConfirmFirm;
import kyojo.domain.desk.Desk;
import kyojo.domain.diagnosis.Channel;
import kyojo.domain.diagnosis.Consent;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.FirmFact;
import kyojo.domain.diagnosis.FirmFacts;
import kyojo.domain.diagnosis.KeepConsent;
import kyojo.domain.diagnosis.Profile;
import kyojo.domain.diagnosis.Submission;
import kyojo.domain.diagnosis.SubmitDiagnosis;
import kyojo.domain.diagnosis.Whose;
import kyojo.domain.erasure.EraseDiagnosis;
import kyojo.domain.erasure.EraseFirm;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Role;
import kyojo.persistence.RecordsTable;
import kyojo.persistence.audit.DynamoAuditTrail;
import kyojo.persistence.consent.DynamoConsents;
import kyojo.persistence.desk.DynamoConfirmations;
import kyojo.persistence.diagnosis.DynamoDiagnosisStore;
import kyojo.persistence.inventory.DynamoInventoryStore;
import kyojo.persistence.keys.KeysSettings;
import kyojo.persistence.keys.KeysetStore;
import kyojo.persistence.keys.TenantCipher;
import kyojo.persistence.membership.DynamoRosterStore;
import kyojo.persistence.names.MemberNames;
import kyojo.persistence.origin.DynamoOriginCodeStore;
import kyojo.persistence.sharing.DynamoViewLinkStore;
import kyojo.testkit.LocalTables;
import kyojo.testkit.Samples;
import kyojo.testkit.Staff;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A firm that agreed to be seen with its first diagnosis and took it back later, and all that it
 * and the staff can do to it. Not thread-safe.
 */
final class FirmAtWork {
  static final int OLDER_DAYS = 100;
  private static final String WORDING = "identity-2026-11";
  private static final ShippedContent CONTENT = ShippedContent.load();

  private final LocalTables tables;
  private final Samples.Stored first;
  private final Diagnosis newer;
  private final DynamoDiagnosisStore store;
  private final DynamoConsents consents;
  private final DynamoConfirmations confirmations;
  private final RecordsTable records;
  private final MemberNames names;
  private final FirmFacts facts;
  private Duration passed = Duration.ZERO;

  private FirmAtWork(
      LocalTables tables, DynamoDbClient client, Samples.Stored first, Diagnosis newer) {
    this.tables = tables;
    this.first = first;
    this.newer = newer;
    this.records = new RecordsTable(client, tables.name("RecordsTable"));
    this.store = new DynamoDiagnosisStore(records);
    this.consents = new DynamoConsents(records);
    this.names = names(tables);
    this.confirmations = new DynamoConfirmations(records, names);
    this.facts = new FirmFacts(store, List.of(consents, confirmations), this::now);
  }

  static FirmAtWork withTwoDiagnoses(LocalTables tables, DynamoDbClient client) {
    var records = new RecordsTable(client, tables.name("RecordsTable"));
    keys(tables).create(Samples.COMMUNITY);
    new DynamoRosterStore(records, names(tables)).replace(Staff.roster(Samples.COMMUNITY));
    var store = new DynamoDiagnosisStore(records);
    var first = Samples.store(store, agreeing(Optional.of(true)), Duration.ofDays(OLDER_DAYS));
    var newer =
        Samples.another(
            store, first, agreeing(Optional.empty()), Instant.now().plus(1, ChronoUnit.SECONDS));
    var firm = new FirmAtWork(tables, client, first, newer);
    firm.choose(false);
    return firm;
  }

  private static KeysetStore keys(LocalTables tables) {
    return KeysetStore.open(
        new RecordsTable(tables.client(), tables.name("RecordsTable")),
        KeysSettings.local(tables.variables("KeepDesk")),
        InstantSource.system());
  }

  private static MemberNames names(LocalTables tables) {
    return MemberNames.with(new TenantCipher(keys(tables)));
  }

  /** The same, by another client. */
  FirmAtWork through(DynamoDbClient client) {
    return new FirmAtWork(tables, client, first, newer);
  }

  void pass(Duration time) {
    passed = passed.plus(time);
  }

  Diagnosis older() {
    return first.diagnosis();
  }

  Diagnosis newer() {
    return newer;
  }

  void erase(Diagnosis diagnosis) {
    new EraseDiagnosis(store, new DynamoViewLinkStore(records), facts, this::now)
        .erase(new EraseDiagnosis.Command(Samples.COMMUNITY, first.receipt(), diagnosis.id()));
  }

  void eraseAll() {
    var links = new DynamoViewLinkStore(records);
    new EraseFirm(store, links, new DynamoInventoryStore(records), facts, this::now)
        .erase(new EraseFirm.Command(Samples.COMMUNITY, first.receipt()));
  }

  /** Its list of devices, under the same receipt. */
  ListAtWork list() {
    var inventories = new DynamoInventoryStore(records, new TenantCipher(keys(tables)));
    return new ListAtWork(
        new One(),
        store,
        inventories,
        facts,
        new DynamoOriginCodeStore(records),
        right(),
        this::now);
  }

  void confirm() {
    confirmFirm().confirm(clerk(), older().firm());
  }

  void withdrawConfirmation() {
    confirmFirm().withdraw(clerk(), older().firm());
  }

  private ConfirmFirm confirmFirm() {
    var desk =
        new Desk(
            new Access(new DynamoRosterStore(records, names)),
            new DynamoAuditTrail(records, names),
            this::now);
    return new ConfirmFirm(desk, store, confirmations, facts, this::now);
  }

  private static Desk.Caller clerk() {
    return new Desk.Caller(
        Samples.COMMUNITY, Staff.member("staff-1", Role.STAFF).person(), "192.0.2.1");
  }

  void choose(boolean seen) {
    keepConsent().change(right(), seen, WORDING);
  }

  private KeepConsent keepConsent() {
    return new KeepConsent(new One(), CONTENT, store, consents, facts, this::now);
  }

  private KeepConsent.Right right() {
    return new KeepConsent.Right(Samples.COMMUNITY, first.receipt());
  }

  /** Another sheet, without a word of being seen. */
  Optional<Diagnosis> comeBack() {
    var submit =
        new SubmitDiagnosis(
            new One(),
            CONTENT,
            CONTENT,
            store,
            consents,
            facts,
            new DynamoOriginCodeStore(records),
            this::now);
    var result =
        submit.submit(
            new SubmitDiagnosis.Command(
                Samples.COMMUNITY,
                IdempotencyKey.random(),
                new Whose.Holder(first.receipt()),
                new Channel.Open(),
                agreeing(Optional.empty())));
    return result instanceof SubmitDiagnosis.Result.Stored stored
        ? Optional.of(stored.diagnosis())
        : Optional.empty();
  }

  void eraseChoice() {
    consents.erase(Samples.COMMUNITY, older().firm(), now().plus(Duration.ofDays(90)));
  }

  Optional<IdentityConsent> choice() {
    return consents.find(Samples.COMMUNITY, older().firm());
  }

  /** What the firm is told of its choice; nothing where it is not known any more. */
  Optional<Optional<Boolean>> choiceShown() {
    return keepConsent().read(right()) instanceof KeepConsent.Result.Kept(var consent)
        ? Optional.of(consent.map(IdentityConsent::given))
        : Optional.empty();
  }

  /** How many of its diagnoses say who it is. */
  long seen() {
    Optional<IdentityConsent> kept = choice();
    return store.all(Samples.COMMUNITY, older().firm()).sealed().stream()
        .filter(item -> item.diagnosis().visibleIdentity(kept).isPresent())
        .count();
  }

  void requireNothingToBeSeen(String when) {
    assertThat(seen()).as(when).isZero();
  }

  /** What is kept beside its diagnoses ends when the last of them ends, and hides still. */
  void requireFactsToEndWithIt(String when) {
    Optional<Instant> end = store.all(Samples.COMMUNITY, older().firm()).end(now());
    assertThat(factEnds()).as(when).allMatch(fact -> end.equals(Optional.of(fact)));
    requireNothingToBeSeen(when);
  }

  List<Instant> factEnds() {
    return Stream.of(consents, confirmations)
        .flatMap(fact -> fact.seen(Samples.COMMUNITY, older().firm()).stream())
        .map(FirmFact.Seen::expiresAt)
        .toList();
  }

  Optional<Instant> confirmationEnd() {
    return confirmations.seen(Samples.COMMUNITY, older().firm()).map(FirmFact.Seen::expiresAt);
  }

  private Instant now() {
    return Instant.now().plus(passed);
  }

  private static Submission agreeing(Optional<Boolean> choice) {
    Submission sheet = Samples.submission(Profile.EMPTY);
    return new Submission(
        sheet.questionSet(),
        sheet.answers(),
        sheet.profile(),
        sheet.identity(),
        new Consent(sheet.consent().notice(), choice));
  }

  /** The community under test. */
  private static final class One implements Communities {
    @Override
    public Optional<CommunitySettings> settings(CommunityId id) {
      var community = Samples.community(id, "A", "27");
      return Optional.of(
          new CommunitySettings(community, CommunitySettings.State.OPEN, Instant.EPOCH, 1));
    }

    @Override
    public List<Community> all() {
      return List.of();
    }

    @Override
    public List<Community> serving(Prefecture prefecture) {
      return List.of();
    }
  }
}
