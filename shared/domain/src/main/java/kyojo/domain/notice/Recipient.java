package kyojo.domain.notice;

import kyojo.domain.identity.IncidentId;

/** Whose mailbox it is, within a community. */
public sealed interface Recipient {
  /** The community's own: its contact address. */
  record Staff() implements Recipient {}

  /** Of who reported an incident. */
  record Reporter(IncidentId incident) implements Recipient {}
}
