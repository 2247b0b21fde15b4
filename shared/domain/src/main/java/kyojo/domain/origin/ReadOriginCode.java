package kyojo.domain.origin;

import java.time.InstantSource;
import java.util.Optional;
import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.OriginCode;

/** Tells a firm what the code is for that it was given. Thread-safe. */
public final class ReadOriginCode {
  private final OriginCodeStore codes;
  private final InstantSource clock;

  public ReadOriginCode(OriginCodeStore codes, InstantSource clock) {
    this.codes = codes;
    this.clock = clock;
  }

  /** The code, as long as it is open. */
  public Optional<IssuedCode> read(CommunityId community, OriginCode code) {
    return codes.find(community, code).filter(issued -> issued.isOpen(clock.instant()));
  }
}
