package kyojo.domain.incident.desk;

import java.net.URI;
import java.time.Instant;
import kyojo.domain.incident.report.Attachment;

/** Knows from where a file can be saved. Implementations are thread-safe. */
@FunctionalInterface
public interface Downloads {
  /** An address for a quarter of an hour, whose answer browsers save and never show. */
  Download download(Attachment attachment);

  /** Where to save it from, and until when. */
  record Download(URI url, Instant expiresAt) {}
}
