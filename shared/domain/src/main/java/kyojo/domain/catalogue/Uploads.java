package kyojo.domain.catalogue;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Takes files that are too large for a request. Implementations are thread-safe. */
public interface Uploads {
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

  /** An address that takes exactly the declared file, for {@link CatalogueLimits#UPLOAD_WITHIN}. */
  Address address(CatalogueImport begun, Instant now);

  /** What was sent; nothing where nothing was, or where it is gone after some days. */
  Optional<byte[]> read(CatalogueImport begun);
}
