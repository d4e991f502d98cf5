package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.archive.account.Role;
import org.dateline.archive.decision.DecisionKind;

/**
 * Grammar of requests to all routes of the contract, right ones and every sort of wrong ones, down
 * to the single byte. The same seed makes the same requests.
 */
final class RequestGrammar {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "get");
  private static final List<String> PAGES =
      List.of("/", "/quotes", "/names", "/desk", "/articles/a1", "/css/none.css", "/bundle/x.js");
  private static final List<String> VERSIONS =
      List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP", "");
  private static final List<String> IDS =
      List.of(
          "a1", "2022/7", "dbp:Ann_Lee", "Q1741", "Q1", "person", "2022-01-14-1", "none", "new");
  private static final List<String> TYPES =
      List.of("application/jsonl", "text/plain", "application/x-www-form-urlencoded", "", "a/b;c=");
  private static final List<String> FIELDS =
      Stream.of(
              "kind entity into name type article articles part start end bounds field value"
                  + " decision why decisions dryRun published title source author password role"
                  + " note present")
          .flatMap(names -> Arrays.stream(names.split(" ")))
          .toList();
  private static final String PASSWORD = "harbour lights at night";
  private static final List<String> WORDS =
      List.of("Ann Lee", "PERSON", "PLACE", "text", "title", "published", "2022-01", "reader");

  private final Random random;
  private final HostileAddresses hostile;
  private final List<KnownPath> routes = new ArrayList<>();

  /** A path of the contract, the methods it takes, and its parameters. */
  private record KnownPath(String path, List<String> methods, List<String> parameters) {}

  /** Headers by which somebody says who they are. */
  record Asker(List<String> headers) {}

  RequestGrammar(long seed) {
    random = new Random(seed);
    hostile = new HostileAddresses(seed);
    try (InputStream file = RequestGrammar.class.getResourceAsStream("/web/openapi.yaml")) {
      JsonNode contract = new YAMLMapper().readTree(file);
      contract.get("paths").properties().forEach(p -> routes.add(route(p.getKey(), p.getValue())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PAGES.forEach(page -> routes.add(new KnownPath(page, List.of("GET"), List.of())));
  }

  private static KnownPath route(String path, JsonNode operations) {
    List<String> methods = new ArrayList<>();
    List<String> parameters = new ArrayList<>();
    for (var operation : operations.properties()) {
      methods.add(operation.getKey().toUpperCase(Locale.ROOT));
      for (JsonNode parameter : operation.getValue().path("parameters")) {
        String ref = parameter.path("$ref").asText();
        parameters.add(ref.substring(ref.lastIndexOf('/') + 1));
      }
    }
    return new KnownPath(path, methods, parameters.stream().filter(p -> !p.isEmpty()).toList());
  }

  /** A request of one of those, who ask to have the connection closed. */
  byte[] next(List<Asker> askers) {
    KnownPath route = pick(routes);
    byte[] body = random.nextInt(3) == 0 ? new byte[0] : body(route.path());
    StringBuilder head = new StringBuilder();
    head.append(rarely(6) ? pick(METHODS) : pick(route.methods())).append(' ');
    head.append(path(route)).append(hostile.query(random.nextInt(4), route.parameters()));
    head.append(' ').append(rarely(40) ? pick(VERSIONS) : "HTTP/1.1").append("\r\n");
    for (String header : headers(askers, body.length)) {
      head.append(header).append("\r\n");
    }
    byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    return rarely(25) ? damaged(all, start.length) : all;
  }

  private String path(KnownPath route) {
    StringBuilder path = new StringBuilder();
    for (String part : route.path().substring(1).split("/", -1)) {
      path.append('/').append(part.startsWith("{") ? id() : part);
    }
    if (rarely(20)) {
      path.insert(random.nextInt(path.length()), pick(List.of("//", "/../", "%2e", "%", ";a=b")));
    }
    return path.toString();
  }

  private String id() {
    return HostileAddresses.escaped(rarely(3) ? hostile.value() : pick(IDS));
  }

  private List<String> headers(List<Asker> askers, int length) {
    List<String> headers = new ArrayList<>();
    headers.add("Host: " + (rarely(30) ? pick(List.of("evil.example", "", "a b")) : "localhost"));
    headers.add("Connection: close");
    headers.addAll(pick(askers).headers());
    headers.add("Content-Type: " + (rarely(5) ? pick(TYPES) : "application/json"));
    if (!rarely(6)) {
      headers.add("If-Match: " + (rarely(4) ? pick(List.of("\"0\"", "\"x", "", "W/1")) : "*"));
    }
    if (rarely(5)) {
      headers.add("Idempotency-Key: " + pick(List.of("k" + random.nextInt(9), "", "é", "a\tb")));
    }
    if (rarely(4)) {
      headers.add(
          pick(
              List.of(
                  "Accept: text/html",
                  "Accept-Encoding: gzip, br;q=2, *;q=x",
                  "Range: bytes=9-1",
                  "If-None-Match: \"",
                  "Expect: 100-continue",
                  "Origin: http://evil.example",
                  "Sec-Fetch-Site: cross-site",
                  "Upgrade: h2c",
                  "X-Forwarded-For: ::1",
                  "Cookie: dateline_session",
                  "Long: " + "x".repeat(40_000))));
    }
    if (length > 0 || rarely(9)) {
      headers.add(length(length));
    }
    return headers;
  }

  private String length(int length) {
    return switch (random.nextInt(40)) {
      case 0 -> "Content-Length: " + (length + 9);
      case 1 -> "Content-Length: " + length / 2;
      case 2 -> "Content-Length: -1";
      case 3 -> "Content-Length: many";
      case 4 -> "Content-Length: 99999999999999999999";
      case 5 -> "Transfer-Encoding: chunked";
      case 6 -> "Transfer-Encoding: other";
      default -> "Content-Length: " + length;
    };
  }

  private byte[] body(String path) {
    return switch (random.nextInt(16)) {
      case 0 -> "x".repeat(random.nextInt(100_000)).getBytes(StandardCharsets.UTF_8);
      case 1 -> "[".repeat(random.nextInt(2_000)).getBytes(StandardCharsets.UTF_8);
      case 2 -> value(0).toString().getBytes(StandardCharsets.UTF_8);
      case 3 -> damaged(object(3).toString().getBytes(StandardCharsets.UTF_8), 0);
      case 4, 5, 6, 7, 8 -> object(3).toString().getBytes(StandardCharsets.UTF_8);
      default -> right(path).toString().getBytes(StandardCharsets.UTF_8);
    };
  }

  /** A body with the fields that a route takes. */
  private JsonNode right(String path) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    String role = pick(List.of(Role.values())).label();
    return switch (path) {
      case "/api/session" -> object.put("name", pick(WORDS)).put("password", pick(WORDS));
      case "/api/session/password" -> object.put("present", "none").put("password", pick(WORDS));
      case "/api/users" ->
          object.put("name", "u" + random.nextInt(9)).put("password", PASSWORD).put("role", role);
      case "/api/users/{name}" -> object.put("role", role);
      case "/api/tokens" -> object.put("role", role);
      case "/api/articles/{id}" ->
          object
              .put(pick(List.of("title", "source", "published")), "2022-01")
              .put("why", "a trial");
      default -> decision(object);
    };
  }

  private ObjectNode decision(ObjectNode object) {
    DecisionKind kind = pick(List.of(DecisionKind.values()));
    object.put("kind", kind.label()).put("why", "a trial").put("dryRun", rarely(3));
    object.put("entity", pick(List.of("dbp:Ann_Lee", "Q1741"))).put("into", "Q1");
    object.put("name", pick(WORDS)).put("type", "PERSON").put("article", "a1");
    object.put("start", rarely(2) ? 0 : 16).put("end", rarely(2) ? 10 : 23);
    return object.put("field", "title").put("value", "Talks").put("decision", "2022-01-14-1");
  }

  private JsonNode object(int depth) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    int fields = random.nextInt(8);
    for (int i = 0; i < fields; i++) {
      object.set(pick(FIELDS), value(depth - 1));
    }
    return object;
  }

  private JsonNode value(int depth) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (random.nextInt(depth > 0 ? 10 : 8)) {
      case 0 -> json.numberNode(random.nextInt(60) - 5);
      case 1 -> json.numberNode(random.nextLong());
      case 2 -> json.booleanNode(random.nextBoolean());
      case 3 -> json.nullNode();
      case 4 -> json.textNode(hostile.value());
      case 5 -> json.textNode(pick(IDS));
      case 6, 7 -> json.textNode(pick(WORDS));
      case 8 -> json.arrayNode().add(value(depth - 1)).add(value(depth - 1));
      default -> object(depth - 1);
    };
  }

  /** With some bytes of its first ones changed; of all if none are said. */
  private byte[] damaged(byte[] bytes, int first) {
    byte[] damaged = bytes.clone();
    int among = first == 0 ? damaged.length : first;
    for (int i = random.nextInt(4); i >= 0 && among > 0; i--) {
      damaged[random.nextInt(among)] = (byte) random.nextInt(256);
    }
    return damaged;
  }

  private boolean rarely(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
