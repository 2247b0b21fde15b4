package kyojo.domain.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.catalogue.CatalogueImport.DeclaredFile;
import kyojo.domain.catalogue.CatalogueImport.Source;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.Person;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;

/** Begins an import: gives IPA's staff an address to send the file to. Thread-safe. */
public final class StartImport {
  private static final String ROUTE = "POST catalogue-imports";

  private final Access access;
  private final ImportStore imports;
  private final Uploads uploads;
  private final AuditTrail trail;
  private final InstantSource clock;

  public StartImport(
      Access access, ImportStore imports, Uploads uploads, AuditTrail trail, InstantSource clock) {
    this.access = access;
    this.imports = imports;
    this.uploads = uploads;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What is to be imported.
   *
   * @param address where the request came from
   */
  public record Command(
      Person caller,
      String address,
      IdempotencyKey key,
      Catalogue catalogue,
      DeclaredFile file,
      Source source) {}

  /** What became of it. */
  public sealed interface Result {
    /** Begun now or before; the address is a fresh one. */
    record Begun(CatalogueImport begun, Uploads.Address upload) implements Result {}

    /** The caller is nobody of IPA's. */
    record Denied() implements Result {}

    /** The key was used for something else. */
    record KeyReused() implements Result {}

    /** There are as many imports as are kept. */
    record TooMany() implements Result {}

    /** The list was taken at a time that has not come. */
    record TakenAhead() implements Result {}
  }

  public Result start(Command command) {
    Optional<Member> member = access.of(CommunityId.IPA, command.caller(), Set.of(Role.IPA));
    if (member.isEmpty()) {
      return new Result.Denied();
    }
    Instant now = clock.instant();
    if (command.source().takenAt().isAfter(now.plus(CatalogueLimits.CLOCK_SKEW))) {
      return new Result.TakenAhead();
    }
    var id = new Derivation(CommunityId.IPA, ROUTE, command.key()).catalogueImport();
    Optional<CatalogueImport> there = imports.find(id);
    if (there.isEmpty() && imports.all(command.catalogue()).size() >= CatalogueLimits.IMPORTS_MAX) {
      return new Result.TooMany();
    }
    var begun =
        new CatalogueImport(
            id,
            command.catalogue(),
            command.file(),
            command.source(),
            Act.of(member.get(), now),
            Optional.empty());
    return there.isPresent() ? again(begun, there.get(), now) : add(begun, member.get(), command);
  }

  private Result add(CatalogueImport begun, Member member, Command command) {
    Instant now = begun.started().at();
    trail.add(
        CommunityId.IPA,
        AuditEntry.of(
            now,
            member,
            AuditAction.CATALOGUE_IMPORT_BEGUN,
            begun.id().value(),
            command.address()));
    return imports
        .add(begun)
        .map(there -> again(begun, there, now))
        .orElseGet(() -> new Result.Begun(begun, uploads.address(begun, now)));
  }

  private Result again(CatalogueImport wanted, CatalogueImport there, Instant now) {
    return there.isSame(wanted)
        ? new Result.Begun(there, uploads.address(there, now))
        : new Result.KeyReused();
  }
}
