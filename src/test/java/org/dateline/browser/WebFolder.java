package org.dateline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the page's files under the strict policy of the real server, the tests' own modules under
 * {@code /test/}, and answers that a test lays down for the API: states the real server is seldom
 * in.
 */
final class WebFolder implements AutoCloseable {
  private static final Path WEB = Path.of("web");
  private static final Path TESTS = Path.of("src", "test", "web");
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private static final CompletableFuture<Served> NOTHING =
      CompletableFuture.completedFuture(new Served(404, "{\"status\": 404, \"detail\": \"none\"}"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, CompletableFuture<Served>> answers = new ConcurrentHashMap<>();

  /** An answer of the API at a path. */
  record Served(int status, String body) {}

  WebFolder() throws IOException {
    answer(
        "/api/session",
        200,
        "{\"name\": null, \"role\": null, \"csrf\": null, \"access\": \"open\"}");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** Lays down what the API answers at a path, whatever the query. */
  void answer(String path, int status, String json) {
    answers.put(path, CompletableFuture.completedFuture(new Served(status, json)));
  }

  /** Lays down a file of src/test/web/answers as the answer at a path. */
  void answer(String path, String file) throws IOException {
    answer(path, 200, Files.readString(TESTS.resolve("answers").resolve(file)));
  }

  /** The whole archive of the fixed answers. */
  void answerAll() throws IOException {
    answer("/api/search", "search.json");
    answer("/api/quotes", "quotes.json");
    answer("/api/names", "names.json");
    answer("/api/overview", "overview.json");
    answer("/api/archive", "archive.json");
    answer("/api/suggest", "suggest.json");
    answer("/api/articles/stub/3", "article.json");
    answer("/api/articles/stub/3/related", "related.json");
    answer("/api/articles/stub/3/revisions", "revisions.json");
    answer("/api/entities/P0", "entity.json");
  }

  /** Lets the API take its time at a path: the answer is what the future is completed with. */
  CompletableFuture<Served> hold(String path) {
    CompletableFuture<Served> held = new CompletableFuture<>();
    answers.put(path, held);
    return held;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.startsWith("/api/")) {
        Served answer = answers.getOrDefault(path, NOTHING).join();
        send(
            exchange,
            answer.status(),
            "application/json",
            answer.body().getBytes(StandardCharsets.UTF_8));
      } else {
        Path file = file(path);
        String name = file.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        send(exchange, 200, type, Files.readAllBytes(file));
      }
    }
  }

  /** A file of the page or of the tests; any other path is one of the page's views. */
  private static Path file(String path) {
    Path file =
        path.startsWith("/test/")
            ? TESTS.resolve(path.substring("/test/".length()))
            : WEB.resolve(path.substring(1));
    return Files.isRegularFile(file) ? file : WEB.resolve("index.html");
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
