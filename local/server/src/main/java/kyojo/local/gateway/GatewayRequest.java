package kyojo.local.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A request as the gateway took it.
 *
 * @param path as sent, percent-encoded, without the query
 * @param query as sent, without the question mark; empty where there is none
 * @param headers values by lower-cased name, in the order they came
 * @param protocol such as {@code HTTP/1.1}
 * @param sourceAddress the caller's IP address
 * @param body empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record GatewayRequest(
    String method,
    String path,
    String query,
    Map<String, List<String>> headers,
    String protocol,
    String sourceAddress,
    int port,
    Instant receivedAt,
    byte[] body) {
  String header(String name) {
    return String.join(",", headers.getOrDefault(name, List.of()));
  }
}
