package kyojo.domain.diagnosis;

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
}
