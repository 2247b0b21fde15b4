package kyojo.domain.community;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Who sends submissions, as far as a limit can tell.
 *
 * @param line the internet address, or of IPv6 its network: who has one address there has 2^64
 * @param hasCode whether it brings an origin code. A code that is none costs the sender the whole
 *     submission, so that it can be believed before it is looked up.
 */
public record Sender(String line, boolean hasCode) {
  private static final int NETWORK_BYTES = 8;

  /** Of an address as it is written; what is no address stands for itself. */
  public static Sender at(String address, boolean hasCode) {
    return new Sender(line(address), hasCode);
  }

  private static String line(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
          : address;
    } catch (IllegalArgumentException _) {
      return address;
    }
  }

  /** Names nobody: an address is personal. */
  @Override
  public String toString() {
    return "Sender";
  }
}
