package kyojo.domain.incident.report;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where files lie that came with reports: nobody opens them there, and they are given to staff as
 * downloads only. Implementations are thread-safe.
 */
public interface Quarantine {
  /**
   * Where and how a file is sent, by whoever knows the address.
   *
   * @param method of the request
   * @param headers that the request has to have beside what every client sends by itself
   */
  record Address(URI url, String method, Map<String, String> headers, Instant expiresAt) {
    public Address {
      headers = Map.copyOf(headers);
    }
  }

  /** An address that takes exactly the declared file, for {@link ReportLimits#UPLOAD_WITHIN}. */
  Address address(Attachment attachment, Instant now);

  /** What was sent, and no more than a byte beyond what was declared; nothing where nothing was. */
  Optional<byte[]> read(Attachment attachment);

  /** Erases what was sent, where something was. */
  void erase(Attachment attachment);
}
