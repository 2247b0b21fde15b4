package kyojo.persistence.notice;

import java.util.List;
import kyojo.persistence.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox as it is stored. It tells ids and numbers of reports, and nothing that they say.
 *
 * @param waiting what waits, a text each: {@link NewsText}
 * @param sending what goes out; empty where nothing does, and then {@code since} is absent
 */
record MailboxItem(
    ItemHead head,
    long version,
    List<String> waiting,
    int uncounted,
    List<String> sending,
    int sendingUncounted,
    int attempts,
    @Nullable String since,
    String quietUntil,
    List<String> told) {
  static final String MAILBOX = "mailbox";
  static final int SCHEMA_VERSION = 1;
  static final String VERSION = "version";
}
