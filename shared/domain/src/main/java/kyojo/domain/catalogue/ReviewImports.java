package kyojo.domain.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.Person;
import kyojo.domain.jcstar.Registry;
import kyojo.domain.jcstar.RegistryChange;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryVersions;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;
import kyojo.domain.membership.RosterStore;

/** Shows IPA's staff imports: what they would change, and what they have changed. Thread-safe. */
public final class ReviewImports {
  private final Access access;
  private final ImportStore imports;
  private final CatalogueVersions versions;
  private final ReadList lists;
  private final RosterStore rosters;
  private final InstantSource clock;
  private final PreviewList previews;

  public ReviewImports(
      Access access,
      ImportStore imports,
      CatalogueVersions versions,
      ReadList lists,
      RosterStore rosters,
      InstantSource clock) {
    this.access = access;
    this.imports = imports;
    this.versions = versions;
    this.lists = lists;
    this.rosters = rosters;
    this.clock = clock;
    this.previews = new PreviewList(versions);
  }

  /** What is shown. */
  public sealed interface Result {
    /**
     * One import.
     *
     * @param inForce the version in force
     * @param file nothing where its list waits, is in force or was: it is in the versions
     */
    record Shown(
        ReviewedImport line,
        OptionalInt inForce,
        Optional<ListFile> file,
        Optional<Preview> preview)
        implements Result {}

    /**
     * Some imports, the last begun first.
     *
     * @param inForce the version in force
     */
    record Listed(List<ReviewedImport> lines, OptionalInt inForce, Optional<ImportId> next)
        implements Result {}

    /** What the second of two published lists has otherwise than the first. */
    record Compared(RegistryHead before, RegistryHead after, RegistryChange change)
        implements Result {}

    /** The caller is nobody of IPA's. */
    record Denied() implements Result {}

    record Unknown() implements Result {}
  }

  /** One import of a catalogue. */
  public Result show(Person caller, ImportId id) {
    if (isNobody(caller)) {
      return new Result.Denied();
    }
    Optional<CatalogueImport> begun = imports.find(id);
    if (begun.isEmpty()) {
      return new Result.Unknown();
    }
    Instant now = clock.instant();
    RegistryVersions all = versions.of(begun.get().catalogue());
    RegistryPointer pointer = all.pointer();
    OptionalInt inForce = pointer.inForceAt(now);
    ReviewedImport line =
        ReviewedImport.of(begun.get(), PublishedLists.of(all), pointer, names(), now);
    if (line.state() != ReviewedImport.State.OPEN) {
      return new Result.Shown(line, inForce, Optional.empty(), Optional.empty());
    }
    ListFile file = lists.of(begun.get());
    Optional<Preview> preview =
        file instanceof ListFile.Whole whole
            ? Optional.of(previews.of(begun.get(), whole, now))
            : Optional.empty();
    return new Result.Shown(line, inForce, Optional.of(file), preview);
  }

  /**
   * A page of all imports.
   *
   * @param after the last one seen; one that is not there any more begins again
   */
  public Result list(Person caller, Catalogue catalogue, Optional<ImportId> after, int limit) {
    if (isNobody(caller)) {
      return new Result.Denied();
    }
    List<CatalogueImport> all = imports.all(catalogue);
    int from =
        after.map(id -> all.stream().map(CatalogueImport::id).toList().indexOf(id) + 1).orElse(0);
    PublishedLists published = PublishedLists.of(versions.of(catalogue));
    RegistryPointer pointer = versions.of(catalogue).pointer();
    Map<MemberId, String> names = names();
    Instant now = clock.instant();
    List<ReviewedImport> page =
        all.stream()
            .skip(from)
            .limit(limit)
            .map(begun -> ReviewedImport.of(begun, published, pointer, names, now))
            .toList();
    boolean isLast = from + page.size() >= all.size();
    return new Result.Listed(
        page,
        pointer.inForceAt(now),
        isLast ? Optional.empty() : Optional.of(page.getLast().begun().id()));
  }

  /** What the last list of one import has otherwise than the last of another. */
  public Result compare(Person caller, ImportId before, ImportId after) {
    if (isNobody(caller)) {
      return new Result.Denied();
    }
    return imports
        .find(after)
        .flatMap(begun -> compare(versions.of(begun.catalogue()), before, begun))
        .orElseGet(Result.Unknown::new);
  }

  private static Optional<Result> compare(
      RegistryVersions all, ImportId before, CatalogueImport after) {
    PublishedLists published = PublishedLists.of(all);
    Optional<RegistryHead> other = published.latest(after.id());
    return published
        .latest(before)
        .flatMap(one -> other.map(next -> compare(all, one, next, PreviewList.day(after))));
  }

  private static Result compare(
      RegistryVersions all, RegistryHead before, RegistryHead after, LocalDate day) {
    Registry then = PreviewList.read(all, after.version());
    return new Result.Compared(
        before,
        after,
        RegistryChange.of(PreviewList.read(all, before.version()), then.listed(), day));
  }

  private Map<MemberId, String> names() {
    return rosters
        .find(CommunityId.IPA)
        .map(roster ->
            roster.members().stream()
                .collect(Collectors.toMap(Member::id, member -> member.name().text())))
        .orElse(Map.of());
  }

  private boolean isNobody(Person caller) {
    return access.of(CommunityId.IPA, caller, Set.of(Role.IPA)).isEmpty();
  }
}
