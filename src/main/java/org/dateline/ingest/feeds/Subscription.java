package org.dateline.ingest.feeds;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;

/**
 * A feed that is followed.
 *
 * @param privateAllowed whether it may be on this machine or in its own network
 */
public record Subscription(URI url, boolean privateAllowed) {

  /**
   * The subscription to a feed at this address.
   *
   * @throws IllegalArgumentException if that is no address of a feed
   */
  public static Subscription of(String address, boolean privateAllowed) {
    try {
      URI url = new URI(address.strip());
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https"))
          && url.getHost() != null
          && url.getRawUserInfo() == null) {
        return new Subscription(url, privateAllowed);
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "“"
            + address.strip().replaceFirst("//[^/]*@", "//...@") // no password in a log
            + "” is not a feed address. Use one that begins with https:// or http:// and contains"
            + " no user name or password.");
  }

  /**
   * The subscription that somebody asks for: an address that is plainly on this machine or in its
   * network is refused at once unless allowed. A name is looked up only when the feed is asked.
   *
   * @throws IllegalArgumentException if that is no address of a feed, or a private one
   */
  public static Subscription toFollow(String address, boolean privateAllowed) {
    Subscription feed = of(address, privateAllowed);
    String host = feed.url().getHost().toLowerCase(Locale.ROOT);
    boolean number = host.matches("[\\d.]+|\\[.*\\]");
    if (!privateAllowed && (number ? isPrivate(host) : host.matches("(?:.*\\.)?localhost\\.?"))) {
      throw new IllegalArgumentException(
          feed.url()
              + " is on this machine or in a private network. If that is meant, add"
              + " --allow-private.");
    }
    return feed;
  }

  private static boolean isPrivate(String number) {
    try {
      return !PublicAddresses.isPublic(InetAddress.getByName(number));
    } catch (UnknownHostException e) {
      return false; // it is said when it is asked
    }
  }

  /** A name for what it delivers. */
  public String name() {
    String path = url.getPath() == null ? "" : url.getPath();
    String last = path.replaceAll("/+$", "").replaceFirst("^.*/", "");
    return url.getHost() + (last.isEmpty() ? "" : " " + last);
  }
}
