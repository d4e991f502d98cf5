package org.dateline.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * Admission of requests that ask the archive: so many at once, clients in turn, and no more of one
 * client than it may make. The page's files, health and metrics do not wait.
 */
final class Admission implements Filter {
  private static final int AT_ONCE = 32;
  // Behind a proxy all come from one address: most of the room is theirs.
  private static final int AT_ONCE_OF_ONE = 24;
  private static final int MOST_WAITING = 120;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Beginnings of paths that are asked of the archive; the pages among them ask if it is there. */
  private static final List<String> OF_THE_ARCHIVE = List.of("/api/", "/articles/", "/entities/");

  private static final int IPV6_BYTES = 16;
  private static final int IPV6_NETWORK_BYTES = 8;

  private final FairQueue queue = new FairQueue(AT_ONCE, AT_ONCE_OF_ONE, MOST_WAITING);
  private final RateLimit limit;
  private final Metrics metrics;

  /**
   * Limits how many requests are answered.
   *
   * @param aMinute requests of one address, unless it is this machine; 0 for any number
   */
  Admission(int aMinute, Metrics metrics) {
    this.limit = new RateLimit(aMinute, System::nanoTime);
    this.metrics = metrics;
    metrics.watch(queue);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (OF_THE_ARCHIVE.stream().noneMatch(http.getRequestURI()::startsWith)) {
      chain.doFilter(request, response);
      return;
    }
    InetAddress address =
        InetAddress.getByName(http.getRemoteAddr()); // an address: nothing is looked up
    String client = network(address);
    if (!address.isLoopbackAddress() && !limit.allows(client)) {
      refuse(response, 429, "Too many requests from your address. Try again in a minute.", "60");
      return;
    }
    if (!isAdmitted(client)) {
      refuse(response, 503, "Too many are asking at once. Try again in a moment.", "8");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      queue.leave(client);
    }
  }

  private boolean isAdmitted(String client) {
    try {
      return queue.enter(client, LONGEST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The client at an address. A machine may take any address of its IPv6 network. */
  static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == IPV6_BYTES
        ? HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES)
        : address.getHostAddress();
  }

  private void refuse(ServletResponse response, int status, String detail, String seconds)
      throws IOException {
    metrics.refused(status);
    HttpServletResponse http = (HttpServletResponse) response;
    http.setStatus(status);
    HostGuard.HEADERS.forEach(http::setHeader);
    http.setHeader("Retry-After", seconds);
    http.setHeader("Cache-Control", "no-store");
    http.setContentType(Problem.CONTENT_TYPE);
    byte[] body =
        Problem.of(status, detail, Problem.newRequestId())
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    http.setContentLength(body.length);
    http.getOutputStream().write(body);
  }
}
