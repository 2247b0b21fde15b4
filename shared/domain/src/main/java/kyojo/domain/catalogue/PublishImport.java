package kyojo.domain.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.audit.AuditEntry;
import kyojo.domain.audit.AuditTrail;
import kyojo.domain.catalogue.CatalogueImport.Act;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.ImportId;
import kyojo.domain.identity.Person;
import kyojo.domain.jcstar.RegistryHead;
import kyojo.domain.jcstar.RegistryPointer;
import kyojo.domain.jcstar.RegistryVersions;
import kyojo.domain.jcstar.RegistryVersions.Published;
import kyojo.domain.membership.Access;
import kyojo.domain.membership.Member;
import kyojo.domain.membership.Role;

/**
 * Makes a list that was looked at the one in force, and brings an older one back. Whoever decides
 * on what somebody else has changed meanwhile is told, and changes nothing. Thread-safe.
 */
public final class PublishImport {
  private final Access access;
  private final ImportStore imports;
  private final CatalogueVersions versions;
  private final ReadList lists;
  private final AuditTrail trail;
  private final InstantSource clock;
  private final PreviewList previews;

  public PublishImport(
      Access access,
      ImportStore imports,
      CatalogueVersions versions,
      ReadList lists,
      AuditTrail trail,
      InstantSource clock) {
    this.access = access;
    this.imports = imports;
    this.versions = versions;
    this.lists = lists;
    this.trail = trail;
    this.clock = clock;
    this.previews = new PreviewList(versions);
  }

  /**
   * Who asks for which import.
   *
   * @param address where the request came from
   */
  public record Caller(Person person, String address, ImportId id) {}

  /** What became of it. */
  public sealed interface Result {
    /** In force or waiting to be, by this request or by the same one before. */
    record Done(RegistryHead head) implements Result {}

    /** Nothing waits to be in force any more. */
    record TakenBack() implements Result {}

    /** The caller is nobody of IPA's. */
    record Denied() implements Result {}

    record Unknown() implements Result {}

    /** Another list was published meanwhile, or the file is another. */
    record Stale() implements Result {}

    /** No list without faults, or one that never was in force; or nothing is to be taken back. */
    record NotReady() implements Result {}

    /** The day lies behind, or further ahead than anybody plans. */
    record NotAhead() implements Result {}
  }

  /**
   * Publishes what was looked at.
   *
   * @param tag of the preview that the caller has seen
   * @param validFrom from when on; at once where there is none
   */
  public Result publish(Caller caller, String tag, Optional<Instant> validFrom) {
    Instant now = clock.instant();
    if (validFrom
        .filter(
            from -> from.isBefore(now) || from.isAfter(now.plus(CatalogueLimits.VALID_FROM_WITHIN)))
        .isPresent()) {
      return new Result.NotAhead();
    }
    return asIpa(
        caller,
        (member, begun) ->
            PublishedLists.repeated(versions.of(begun.catalogue()), begun.id(), validFrom, now)
                .<Result>map(Result.Done::new)
                .orElseGet(() -> publish(caller, member, begun, tag, validFrom, now)));
  }

  private Result publish(
      Caller caller,
      Member member,
      CatalogueImport begun,
      String tag,
      Optional<Instant> validFrom,
      Instant now) {
    if (!(lists.of(begun) instanceof ListFile.Whole list)) {
      return new Result.NotReady();
    }
    Preview preview = previews.of(begun, list, now);
    if (!preview.tag().equals(tag)) {
      return new Result.Stale();
    }
    imports.keep(begun.publishedBy(Act.of(member, now)));
    note(caller, member, AuditAction.CATALOGUE_PUBLISHED, now);
    RegistryVersions all = versions.of(begun.catalogue());
    var origin = begun.origin(list.sample(), now, validFrom);
    return result(all.publish(preview.seen(), preview.change().labels(), origin));
  }

  /**
   * Brings the list of an import back into force, as a new version. It must have been in force.
   *
   * @param inForce the version that the caller knows to be in force
   */
  public Result rollback(Caller caller, long inForce) {
    return asIpa(
        caller,
        (member, begun) -> {
          Instant now = clock.instant();
          RegistryVersions all = versions.of(begun.catalogue());
          Optional<RegistryHead> wanted = PublishedLists.of(all).lastInForce(begun.id(), now);
          if (wanted.isEmpty()) {
            return new Result.NotReady();
          }
          RegistryPointer seen = all.pointer();
          if (seen.inForceAt(now).orElse(0) != inForce) {
            return new Result.Stale();
          }
          imports.keep(begun.publishedBy(Act.of(member, now)));
          note(caller, member, AuditAction.CATALOGUE_RESTORED, now);
          return result(all.restore(seen, wanted.get().version(), now));
        });
  }

  /** Takes back that an import is to be in force. */
  public Result takeBack(Caller caller) {
    return asIpa(
        caller,
        (member, begun) -> {
          Instant now = clock.instant();
          RegistryVersions all = versions.of(begun.catalogue());
          RegistryPointer seen = all.pointer();
          boolean isWaiting =
              seen.next()
                  .filter(next -> next.from().isAfter(now))
                  .flatMap(next -> all.head(next.version()))
                  .filter(head -> head.origin().importId().equals(Optional.of(begun.id().value())))
                  .isPresent();
          if (!isWaiting) {
            return new Result.NotReady();
          }
          note(caller, member, AuditAction.CATALOGUE_SCHEDULE_TAKEN_BACK, now);
          return all.unschedule(seen, now) ? new Result.TakenBack() : new Result.Stale();
        });
  }

  private static Result result(Published published) {
    return switch (published) {
      case Published.Done(RegistryHead head) -> new Result.Done(head);
      case Published.Stale() -> new Result.Stale();
    };
  }

  private Result asIpa(Caller caller, BiFunction<Member, CatalogueImport, Result> act) {
    Optional<Member> member = access.of(CommunityId.IPA, caller.person(), Set.of(Role.IPA));
    if (member.isEmpty()) {
      return new Result.Denied();
    }
    return imports
        .find(caller.id())
        .map(begun -> act.apply(member.get(), begun))
        .orElseGet(Result.Unknown::new);
  }

  /** Before the act, so that nothing is done that the trail does not tell of. */
  private void note(Caller caller, Member member, AuditAction action, Instant now) {
    trail.add(
        CommunityId.IPA, AuditEntry.of(now, member, action, caller.id().value(), caller.address()));
  }
}
