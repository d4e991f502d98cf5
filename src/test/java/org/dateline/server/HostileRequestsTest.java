package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests nobody would make by hand: all are answered, none is a fault of ours. */
final class HostileRequestsTest {
  private static final List<String> PATHS =
      List.of(
          "/api/search",
          "/api/quotes",
          "/api/names",
          "/api/entities",
          "/api/facets/person",
          "/api/facets/kind",
          "/api/overview",
          "/api/suggest",
          "/api/export",
          "/api/articles/a1",
          "/api/articles/a1/cite",
          "/api/entities/dbp:Ann_Lee",
          "/api/archive");
  private static final List<String> NAMES =
      List.of(
          "q",
          "person",
          "person.all",
          "place.not",
          "speaker",
          "source",
          "published.from",
          "published.to",
          "mentioned.to",
          "speech",
          "sort",
          "size",
          "after",
          "prefix",
          "order",
          "of",
          "type",
          "about",
          "kind",
          "article",
          "what",
          "format",
          "",
          "__proto__",
          "persn");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "-",
          "Q1",
          "0",
          "20",
          "-1",
          "99999999999999999999",
          "1e3",
          "2022-01-12",
          "2022-02-30",
          "+2022-01-12",
          "-999999999-01-01",
          "+999999999-12-31",
          "0000-00-00",
          "newest",
          "NAME",
          "csv",
          "jsonl",
          "quotes",
          "all",
          "\"unbalanced",
          "((((((((((",
          "a* OR *",
          "\\",
          "title:",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "'; DROP TABLE articles; --",
          "{\"match_all\":{}}",
          "\u0000",
          "\ud83d\ude00",
          "\u202egnihtemos",
          "\r\nSet-Cookie: a=b",
          "İıſK",
          "a".repeat(600),
          "é".repeat(1500));

  private final HttpClient client = HttpClient.newHttpClient();

  private static String query(Random random) {
    StringBuilder query = new StringBuilder();
    int parameters = random.nextInt(6);
    for (int i = 0; i < parameters; i++) {
      query.append(i == 0 ? '?' : '&').append(escaped(pick(NAMES, random)));
      query.append('=').append(escaped(pick(VALUES, random)));
    }
    return query.toString();
  }

  private static <T> T pick(List<T> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void everyRequestIsAnsweredOrRefusedByName() throws Exception {
    Random random = new Random(20220112);
    ContractCheck contract = new ContractCheck();
    try (Server server = server()) {
      for (int i = 0; i < 500; i++) {
        String path = pick(PATHS, random);
        String query = query(random);
        HttpResponse<String> answer = get(server.url() + path + query);
        assertThat(answer.statusCode()).as(path + query + ": " + answer.body()).isIn(200, 400, 404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        if (answer.statusCode() == 400) {
          contract.check(
              path, 400, answer.headers().firstValue("Content-Type").orElse(""), answer.body());
          assertThat(answer.body()).contains("\"parameter\":");
        }
      }
    }
  }

  @Test
  void eightReadersAtOnceEachGetTheirOwnAnswer() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(8);
    try (Server server = server()) {
      List<Callable<String>> requests =
          IntStream.range(300, 500)
              .mapToObj(size -> server.url() + "/api/search?size=" + size)
              .map(url -> (Callable<String>) () -> get(url).body())
              .toList();
      List<Future<String>> answers = readers.invokeAll(requests);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).contains("“" + (300 + i) + "” is no size");
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static Server server() {
    Settings settings = new Settings(Settings.LOOPBACK, 0, null, "0.1", List.of());
    return new Server(new FakeArchive().backend(), settings).start();
  }
}
