package org.dateline.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import org.dateline.account.Accounts;
import org.dateline.account.SignIns.SignedIn;
import org.dateline.archive.account.Role;
import org.jspecify.annotations.Nullable;

/** Access control: lets a request through if its session cookie or its token allows it. */
final class Gate {
  static final String COOKIE = "dateline_session";
  static final String CSRF = "X-CSRF-Token";
  private static final String BEARER = "Bearer ";
  private static final String CALLER = "caller";

  private final Accounts accounts;
  private final boolean closed;

  /**
   * Checks the accounts of requests.
   *
   * @param closed whether searching needs an account, too
   */
  Gate(Accounts accounts, boolean closed) {
    this.accounts = accounts;
    this.closed = closed;
  }

  boolean isClosed() {
    return closed;
  }

  /** A handler for what may be read by all, or by members of a closed archive. */
  Handler toRead(Handler handler) {
    return http -> {
      if (closed && caller(http).isEmpty()) {
        throw unknown("This archive is open to its members. Sign in to read.");
      }
      handler.handle(http);
      if (closed) { // what members read is kept by no cache that others share
        http.header("Cache-Control", "private, no-cache").header("Vary", "Cookie, Authorization");
      }
    };
  }

  /**
   * A handler for metrics: for callers with a session or token, and in an open archive for this
   * machine.
   */
  Handler toReadMetrics(Handler handler) {
    return toRead(
        http -> {
          boolean here =
              InetAddress.getByName(http.ip())
                  .isLoopbackAddress(); // an address: nothing is looked up
          if (!here && caller(http).isEmpty()) {
            throw unknown("Metrics are for this machine, or for programs with a token.");
          }
          handler.handle(http);
        });
  }

  /** True if the caller may read the archive. */
  boolean mayRead(Context http) {
    return !closed || caller(http).isPresent();
  }

  /** A handler for what is read by those of a role. */
  Handler toRead(Role role, Handler handler) {
    return http -> {
      require(http, role);
      http.header("Cache-Control", "no-store");
      handler.handle(http);
    };
  }

  /** A handler for what those of a role write. */
  Handler toWrite(Role role, Handler handler) {
    return http -> {
      Caller caller = known(http);
      if (caller.session() != null) {
        notFromAnotherSite(http);
        checkCsrf(http, caller.session());
      }
      require(http, role);
      http.header("Cache-Control", "no-store");
      handler.handle(http);
    };
  }

  /** The caller, who must have a role. */
  Caller require(Context http, Role role) {
    Caller caller = known(http);
    if (!caller.who().role().includes(role)) {
      throw new Refusal(
          403,
          "This is for "
              + (role == Role.ADMIN ? "admins" : role.label() + "s")
              + ". The role of this account or token is "
              + caller.who().role().label()
              + ". Ask an admin of this archive.");
    }
    return caller;
  }

  Caller known(Context http) {
    return caller(http).orElseThrow(() -> unknown("Sign in, or send a token, for that."));
  }

  private static Refusal unknown(String message) {
    return new Refusal(401, message, Map.of("WWW-Authenticate", "Bearer realm=\"dateline\""), null);
  }

  /**
   * The caller; empty for an anonymous request.
   *
   * @throws Refusal if a token is sent that is none, whatever cookie comes with it
   */
  Optional<Caller> caller(Context http) {
    Caller before = http.attribute(CALLER);
    if (before != null) {
      return Optional.of(before);
    }
    Optional<Caller> caller = recognized(http);
    caller.ifPresent(known -> http.attribute(CALLER, known));
    return caller;
  }

  private Optional<Caller> recognized(Context http) {
    String authorization = http.header("Authorization");
    if (authorization == null) {
      String secret = secret(http);
      return secret == null
          ? Optional.empty()
          : accounts
              .signIns()
              .session(secret)
              .map(signedIn -> new Caller(signedIn.who(), signedIn));
    }
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw unknown("Send a token as Authorization: Bearer TOKEN.");
    }
    return Optional.of(
        accounts
            .tokens()
            .principal(authorization.substring(BEARER.length()).strip())
            .map(who -> new Caller(who, null))
            .orElseThrow(
                () ->
                    unknown(
                        "This token is not known, or was revoked. Make one with dateline tokens add.")));
  }

  /** The secret of a session that the browser sends, whether it is known or not. */
  static @Nullable String secret(Context http) {
    String cookie = http.cookie(COOKIE);
    return cookie == null || cookie.isEmpty() || cookie.length() > 200 ? null : cookie;
  }

  /**
   * Refuses a request that another site has made a browser send. Current browsers say where a
   * request comes from; the other checks are for those that do not.
   */
  static void notFromAnotherSite(Context http) {
    String from = http.header("Sec-Fetch-Site");
    String origin = http.header("Origin");
    boolean same = from == null || from.equals("same-origin");
    boolean own = origin == null || origin.equals("http://" + host(http)) || isHttps(origin, http);
    if (!same || !own) {
      throw new Refusal(
          403,
          "This request comes from a page of another site, which may not change this archive.");
    }
  }

  // A proxy in front may speak TLS, and the server behind it not know.
  private static boolean isHttps(String origin, Context http) {
    return origin.equals("https://" + host(http));
  }

  private static String host(Context http) {
    String host = http.header("Host");
    return host == null ? "" : host;
  }

  private static void checkCsrf(Context http, SignedIn session) {
    String shown = http.header(CSRF);
    if (shown == null || !same(shown, session.csrf())) {
      throw new Refusal(
          403,
          "With a session cookie, a request that changes something needs the header "
              + CSRF
              + " with the value csrf of GET /api/session.");
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
