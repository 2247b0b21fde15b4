package kyojo.edge;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kyojo.domain.identity.Person;

/**
 * An HTTP request as the gateway passes it on.
 *
 * @param route method and path pattern, as in template.yaml
 * @param headers by lower-case name
 * @param address the internet address that it came from
 * @param person whose token the gateway has checked; nobody where the route asks for none
 */
public record HttpRequest(
    String route,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    String address,
    Optional<Person> person,
    Body body) {

  /** The bytes that the client sent. Not to be changed. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Body(byte[] bytes) {}

  /** A header by its name in any case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
