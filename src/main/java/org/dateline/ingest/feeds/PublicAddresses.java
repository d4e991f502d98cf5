package org.dateline.ingest.feeds;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.http.conn.DnsResolver;

/**
 * Looks names up and gives public addresses alone. What it gives is what is connected to, so that a
 * name that leads elsewhere at the next question (DNS rebinding) leads nowhere.
 */
final class PublicAddresses implements DnsResolver {
  private final DnsResolver names;

  /**
   * Looks up names, and gives their public addresses alone.
   *
   * @param names looks a name up
   */
  PublicAddresses(DnsResolver names) {
    this.names = names;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.resolve(host);
    InetAddress[] open =
        Arrays.stream(found).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
    if (open.length < found.length || open.length == 0) {
      throw new UnknownHostException(
          host
              + " is on this machine or in a private network; such a feed is followed only with"
              + " --allow-private");
    }
    return open;
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  // RFC 6890: shared, protocol assignments, documentation, benchmarks, reserved
  private static boolean isPublic4(byte[] all, int from) {
    int one = all[from] & 0xFF;
    int two = all[from + 1] & 0xFF;
    int three = all[from + 2] & 0xFF;
    boolean special =
        one == 0
            || one == 10
            || one == 127
            || one >= 224
            || (one == 100 && two >= 64 && two < 128)
            || (one == 169 && two == 254)
            || (one == 172 && two >= 16 && two < 32)
            || (one == 192 && two == 168)
            || (one == 192 && two == 0 && (three == 0 || three == 2))
            || (one == 198 && (two == 18 || two == 19))
            || (one == 198 && two == 51 && three == 100)
            || (one == 203 && two == 0 && three == 113);
    return !special;
  }

  // Only 2000::/3 is handed out; of it, what carries an address of the fourth version goes by that.
  private static boolean isPublic6(byte[] all) {
    int first = ((all[0] & 0xFF) << 8) | (all[1] & 0xFF);
    int second = ((all[2] & 0xFF) << 8) | (all[3] & 0xFF);
    if (first == 0x64 && second == 0xFF9B) { // translated by the network
      return isPublic4(all, 12);
    }
    if (first == 0x2002) {
      return isPublic4(all, 2);
    }
    boolean documentation = first == 0x2001 && second == 0x0DB8;
    boolean tunnel = first == 0x2001 && second == 0;
    return (first & 0xE000) == 0x2000 && !documentation && !tunnel;
  }
}
