package kyojo.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.Stage;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.Roster;
import kyojo.domain.membership.RosterStore;

/** One of IPA's people, with files that have come, and a clock that the test moves. */
final class ImportDesk {
  private static final String ADDRESS = "192.0.2.1";
  private static final Person PERSON = new Person("https://id.example", "ipa");

  private final Imports imports = new Imports();
  private final KeptVersions versions = new KeptVersions();
  private final PublishImport publish;
  private final ReviewImports review;
  private Instant now = Instant.parse("2026-11-28T00:00:00Z");

  ImportDesk() {
    var member = new Member(new MemberId("0".repeat(25) + "M"), Role.IPA, "担当", now, PERSON);
    RosterStore rosters = new Roll(new Roster(CommunityId.IPA, 1, List.of(member), List.of()));
    var access = new Access(rosters);
    var lists = new ReadList(imports, ImportDesk::read, Stage.DEVELOPMENT, List.of());
    publish =
        new PublishImport(access, imports, catalogue -> versions, lists, new Unread(), () -> now);
    review = new ReviewImports(access, imports, catalogue -> versions, lists, rosters, () -> now);
  }

  Instant in(Duration time) {
    return now.plus(time);
  }

  void pass(Duration time) {
    now = in(time);
  }

  /** A list of one label, which has come. */
  ImportId sent(String last) throws Exception {
    byte[] file =
        """
        登録番号,型番,レベル,事業者名,製品名,製品分類,発行日,有効期限,状態
        見本-%s,ZZ-1,★1,架空電機,架空の箱,通信機器,2025-05-21,2027-05-20,
        """
            .formatted(last)
            .getBytes(StandardCharsets.UTF_8);
    var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    var begun =
        new CatalogueImport(
            new ImportId("0".repeat(25) + last),
            Catalogue.JCSTAR_LABELS,
            new CatalogueImport.DeclaredFile("一覧.csv", file.length, digest),
            new CatalogueImport.Source(URI.create("https://labels.example/list"), now),
            new Act(new MemberId("0".repeat(25) + "M"), now),
            Optional.empty());
    assertThat(imports.add(begun)).isEmpty();
    imports.files.put(begun.id(), file);
    return begun.id();
  }

  ReviewImports.Result.Shown show(ImportId id) {
    return (ReviewImports.Result.Shown) review.show(PERSON, id);
  }

  String tag(ImportId id) {
    return show(id).preview().orElseThrow().tag();
  }

  PublishImport.Result publish(ImportId id, String tag, Optional<Instant> validFrom) {
    return publish.publish(caller(id), tag, validFrom);
  }

  PublishImport.Result takeBack(ImportId id) {
    return publish.takeBack(caller(id));
  }

  PublishImport.Result rollback(ImportId id) {
    return publish.rollback(caller(id), show(id).inForce().orElse(0));
  }

  private static PublishImport.Caller caller(ImportId id) {
    return new PublishImport.Caller(PERSON, ADDRESS, id);
  }

  private static TableFiles.Reading read(byte[] file, TableFiles.Rows rows) {
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    lines.forEach(line -> assertThat(rows.take(List.of(line.split(",", -1)))).isTrue());
    return new TableFiles.Reading.Complete(TextEncoding.UTF_8, lines.size());
  }

  private record Roll(Roster roster) implements RosterStore {
    @Override
    public Optional<Roster> find(CommunityId community) {
      return Optional.of(roster);
    }

    @Override
    public boolean replace(Roster next) {
      throw new UnsupportedOperationException("nobody joins here");
    }
  }

  private static final class Unread implements AuditTrail {
    @Override
    public void add(CommunityId community, AuditEntry entry) {
      assertThat(community).isEqualTo(CommunityId.IPA);
    }

    @Override
    public List<Placed> page(
        CommunityId community, YearMonth month, Optional<String> before, int limit) {
      throw new UnsupportedOperationException("nobody reads it here");
    }
  }

  private static final class Imports implements ImportStore, Uploads {
    private final Map<ImportId, CatalogueImport> kept = new HashMap<>();
    private final Map<ImportId, byte[]> files = new HashMap<>();

    @Override
    public Optional<CatalogueImport> find(Catalogue catalogue, ImportId id) {
      return Optional.ofNullable(kept.get(id)).filter(one -> one.catalogue() == catalogue);
    }

    @Override
    public List<CatalogueImport> all(Catalogue catalogue) {
      return List.copyOf(kept.values());
    }

    @Override
    public Optional<CatalogueImport> add(CatalogueImport begun) {
      return Optional.ofNullable(kept.putIfAbsent(begun.id(), begun));
    }

    @Override
    public void keep(CatalogueImport published) {
      kept.put(published.id(), published);
    }

    @Override
    public Address address(CatalogueImport begun, Instant now) {
      throw new UnsupportedOperationException("files have come");
    }

    @Override
    public Optional<byte[]> read(CatalogueImport begun) {
      return Optional.ofNullable(files.get(begun.id()));
    }
  }
}
