package kyojo.domain.diagnosis;

import java.util.Optional;
import kyojo.domain.identity.MemberId;
import kyojo.domain.identity.OriginCode;

/** How the sheet comes. */
public sealed interface Channel {
  /** From anybody. */
  record Open() implements Channel {}

  /** With a code of the community. */
  record Code(OriginCode code) implements Channel {}

  /** On paper, typed in by the member. */
  record Staff(MemberId member) implements Channel {}

  /** The code, where it comes with one. */
  default Optional<OriginCode> originCode() {
    return this instanceof Code(OriginCode code) ? Optional.of(code) : Optional.empty();
  }
}
