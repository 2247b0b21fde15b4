package kyojo.domain.diagnosis;

import kyojo.domain.identity.OriginCode;

/** How the sheet comes. */
public sealed interface Channel {
  /** From anybody. */
  record Open() implements Channel {}

  /** With a code of the community. */
  record Code(OriginCode code) implements Channel {}

  /** Typed in by staff. */
  record Staff() implements Channel {}
}
