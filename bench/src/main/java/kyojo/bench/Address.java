package kyojo.bench;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a client's connection comes from: limits count by address, and on one machine every address
 * of 127.0.0.0/8 is one's own.
 */
interface Address {
  /** All clients come from the machine's ordinary one. */
  Address ONE = client -> InetAddress.getLoopbackAddress();

  /** Of the client by its number. */
  InetAddress of(int client);

  /** Each client comes from an address of its own, in a block with this number. */
  static Address each(int block) {
    return client -> {
      try {
        byte[] address = {127, (byte) block, (byte) (client / 200), (byte) (client % 200 + 1)};
        return InetAddress.getByAddress(address);
      } catch (UnknownHostException e) {
        throw new IllegalStateException("four bytes are an address", e);
      }
    };
  }
}
