package kyojo.domain.origin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Limits;
import kyojo.domain.audit.AuditAction;
import kyojo.domain.desk.Desk;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.IdempotencyKey;
import kyojo.domain.identity.OriginCode;

/** Lets staff make the codes by which firms are known to come. Thread-safe. */
public final class IssueOriginCodes {
  private static final String ROUTE = "POST origin-codes";

  private final Desk desk;
  private final OriginCodeStore codes;
  private final InstantSource clock;

  public IssueOriginCodes(Desk desk, OriginCodeStore codes, InstantSource clock) {
    this.desk = desk;
    this.codes = codes;
    this.clock = clock;
  }

  /** What became of it. */
  public sealed interface Result {
    /** All codes, the newest first, with the moment that says which are open. */
    record Listed(List<IssuedCode> codes, Instant now) implements Result {}

    /** It is there, now or by the first of several equal requests. */
    record Issued(IssuedCode code, Instant now) implements Result {}

    /** It opens nothing any more. */
    record Ended() implements Result {}

    /** The caller does not work at this desk. */
    record Denied() implements Result {}

    /** The tenant has no such code. */
    record Unknown() implements Result {}

    /** The tenant has as many codes as it may have. */
    record TooMany() implements Result {}

    /** The key was used for another code. */
    record KeyReused() implements Result {}
  }

  public Result list(Desk.Caller caller) {
    return desk.clerk(caller)
        .<Result>map(clerk -> new Result.Listed(newestFirst(clerk), clock.instant()))
        .orElseGet(Result.Denied::new);
  }

  private List<IssuedCode> newestFirst(Desk.Clerk clerk) {
    return codes.all(clerk.community()).stream()
        .sorted(
            Comparator.comparing(IssuedCode::createdAt)
                .thenComparing(code -> code.code().value())
                .reversed())
        .toList();
  }

  /** Makes a code. */
  public Result issue(Desk.Caller caller, IdempotencyKey key, IssuedCode.Terms terms) {
    return desk.clerk(caller).map(clerk -> issue(clerk, key, terms)).orElseGet(Result.Denied::new);
  }

  private Result issue(Desk.Clerk clerk, IdempotencyKey key, IssuedCode.Terms terms) {
    OriginCode code = new Derivation(clerk.community(), ROUTE, key).originCode();
    Instant now = clock.instant();
    List<IssuedCode> there = codes.all(clerk.community());
    if (there.size() >= Limits.ORIGIN_CODES_MAX
        && there.stream().noneMatch(old -> old.code().equals(code))) {
      return new Result.TooMany();
    }
    clerk.record(AuditAction.ORIGIN_CODE_ISSUED, code.value());
    Instant createdAt = now.truncatedTo(ChronoUnit.SECONDS);
    var issued = new IssuedCode(clerk.community(), code, terms, createdAt, Optional.empty());
    IssuedCode stored = codes.add(issued).orElse(issued);
    return stored.terms().equals(terms) ? new Result.Issued(stored, now) : new Result.KeyReused();
  }

  /** Ends a code before its time; one that has ended stays so. */
  public Result end(Desk.Caller caller, OriginCode code) {
    return desk.clerk(caller).map(clerk -> end(clerk, code)).orElseGet(Result.Denied::new);
  }

  private Result end(Desk.Clerk clerk, OriginCode code) {
    Optional<IssuedCode> there = codes.find(clerk.community(), code);
    there.ifPresent(issued -> {
      clerk.record(AuditAction.ORIGIN_CODE_ENDED, code.value());
      codes.put(issued.ended(clock.instant()));
    });
    return there.isPresent() ? new Result.Ended() : new Result.Unknown();
  }
}
