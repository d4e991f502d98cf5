package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.account.Accounts;
import org.dateline.account.SignIns.SignedIn;
import org.dateline.archive.account.Role;
import org.dateline.server.RequestGrammar.Asker;

/**
 * Fuzz test of a server by requests from a grammar, those that write included: all are answered,
 * none is a fault of the server, and every answer carries the security headers. How many can be
 * set, for example {@code -Ddateline.fuzz=50000}, and which: {@code -Ddateline.seed=7}.
 */
final class RequestFuzz {
  private static final long SEED = Long.getLong("dateline.seed", 20261129);
  private static final int ACCOUNTS_ANEW = 500;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String PASSWORD = "harbour lights at night";

  private final int requests;
  private final int port;
  private final Accounts accounts;
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private long slowest;

  /**
   * Prepares random requests to a server.
   *
   * @param accounts of the archive, apart from the server's own, whose limit of failed attempts is
   *     not ours
   * @param requests how many, unless that is set
   */
  RequestFuzz(Server server, Accounts accounts, int requests) {
    this.requests = Integer.getInteger("dateline.fuzz", requests);
    this.port = URI.create(server.url()).getPort();
    this.accounts = accounts;
  }

  /** Number of answers by status; 0 where the connection was closed without one. */
  Map<Integer, Integer> run() throws IOException {
    RequestGrammar grammar = new RequestGrammar(SEED);
    List<Asker> askers = List.of();
    for (int number = 0; number < requests; number++) {
      if (number % ACCOUNTS_ANEW == 0) {
        askers = askers();
      }
      check(number, grammar.next(askers));
    }
    System.out.printf(
        "%d requests, seed %d: answers by status %s, slowest %d ms%n",
        requests, SEED, answers, slowest / 1_000_000);
    return answers;
  }

  private List<Asker> askers() {
    List<Asker> askers = new ArrayList<>();
    askers.add(new Asker(List.of()));
    askers.add(new Asker(List.of("Authorization: Bearer dateline_none.none")));
    askers.add(new Asker(List.of("Authorization: Basic")));
    for (Role role : Role.values()) {
      String name = "fuzz-" + role.label();
      if (accounts.people().find(name).isEmpty()) {
        accounts.people().add(name, PASSWORD, role);
      }
      String token = accounts.tokens().add(name, role, "").shown();
      askers.add(new Asker(List.of("Authorization: Bearer " + token)));
      SignedIn session = accounts.signIns().signIn(name, PASSWORD, "fuzz", null).orElseThrow();
      String cookie = "Cookie: " + Gate.COOKIE + "=" + session.secret();
      askers.add(new Asker(List.of(cookie)));
      askers.add(new Asker(List.of(cookie, Gate.CSRF + ": " + session.csrf())));
    }
    return askers;
  }

  private void check(int number, byte[] request) throws IOException {
    String what = "request " + number + ":\n" + shown(request) + "\nwas answered:\n";
    long began = System.nanoTime();
    String answer = answer(request, what);
    slowest = Math.max(slowest, System.nanoTime() - began);
    if (answer.isEmpty()) { // what we sent beyond its answer made it reset the connection
      answers.merge(0, 1, Integer::sum);
      return;
    }
    assertThat(answer).as(what).startsWith("HTTP/1.1 ");
    int status = Integer.parseInt(answer.substring(9, 12));
    answers.merge(status, 1, Integer::sum);
    assertThat(status < 500 || status == 501 || status == 505 || isBusy(request, status))
        .as(what + answer)
        .isTrue();
    String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    HostGuard.HEADERS.forEach(
        (name, value) ->
            assertThat(head).as(what).contains((name + ": " + value).toLowerCase(Locale.ROOT)));
  }

  /** On a machine without a moment to spare, health may say that the archive does not answer. */
  private static boolean isBusy(byte[] request, int status) {
    return status == 503 && shown(request).contains(" /health");
  }

  private String answer(byte[] request, String what) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) LONGEST.toMillis());
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
      } catch (SocketException e) {
        // refused before it was all said: the answer is there all the same
      }
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
          .replaceFirst("^HTTP/1.1 100 .*\\r\\n\\r\\n", "");
    } catch (SocketTimeoutException e) {
      throw new AssertionError(what + "nothing within " + LONGEST, e);
    } catch (SocketException e) {
      return "";
    }
  }

  private static String shown(byte[] request) {
    String text = new String(request, StandardCharsets.ISO_8859_1);
    return text.length() > 3_000 ? text.substring(0, 3_000) + " ..." : text;
  }
}
