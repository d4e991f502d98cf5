package org.dateline.server;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests whose header Host names another site, and sets the headers by which browsers
 * keep other sites' pages out. Where requests that write come from is checked by {@link Gate}.
 */
final class HostGuard {
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
              + " 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors"
              + " 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private final boolean onLoopback;

  /**
   * Guards a server that listens on this address.
   *
   * @param host address the server listens on
   */
  HostGuard(String host) {
    this.onLoopback = isLoopback(host);
  }

  /**
   * A page of another site can have its own name resolve to 127.0.0.1 and then read what listens
   * there (DNS rebinding); the header Host tells.
   */
  void check(Context http) {
    HEADERS.forEach(http::header);
    http.header("Vary", "Accept-Encoding");
    if (onLoopback && !isLoopback(nameOf(http.header("Host")))) {
      throw new HttpResponseException(
          421, "This archive answers on this machine only. Ask for http://localhost.", Map.of());
    }
  }

  /** The name in a header Host, without the port. */
  static String nameOf(@Nullable String host) {
    if (host == null) {
      return "";
    }
    int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.lastIndexOf(':');
    return end > 0 ? host.substring(0, end) : host;
  }

  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("[::1]")
        || name.equals("::1")
        || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}
