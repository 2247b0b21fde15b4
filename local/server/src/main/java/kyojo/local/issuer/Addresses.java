package kyojo.local.issuer;

import java.net.URI;
import java.util.List;

/**
 * Under which addresses a browser on this machine may come, and where it is sent back to: the pages
 * themselves, and those that Vite serves to a developer. Immutable.
 */
final class Addresses {
  static final String PATH = "/issuer";

  private static final String SIGNED_IN = "/staff/signed-in";
  private static final String SIGNED_OUT = "/staff/signed-out";
  private static final String VITE = "localhost:5173";

  private final List<String> hosts;

  Addresses(int port) {
    hosts = List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port, VITE);
  }

  /** Where the issuer is for whoever asked under that host. */
  URI endpoint(String host, String path) {
    return URI.create("http://" + (hosts.contains(host) ? host : hosts.getFirst()) + PATH + path);
  }

  /** Whether an authorization may be answered there: compared to the character. */
  boolean isSignedIn(URI redirection) {
    return isRegistered(redirection, SIGNED_IN);
  }

  /** Whether somebody who signed out may be sent there. */
  boolean isSignedOut(URI redirection) {
    return isRegistered(redirection, SIGNED_OUT);
  }

  private boolean isRegistered(URI redirection, String path) {
    return hosts.stream().anyMatch(host -> redirection.toString().equals("http://" + host + path));
  }
}
