package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dateline.archive.EntityDirectory;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.Selection;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests of how often a search asks Elasticsearch for the state of the archive. */
final class RequestsOfSearchIT {
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(":status", "connection", "content-length", "transfer-encoding");

  private final String prefix = TestNode.prefix();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer forwarding;
  private ElasticArchive archive;

  @BeforeEach
  void open() throws IOException {
    forwarding = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    forwarding.createContext("/", this::forward);
    forwarding.setExecutor(threads);
    forwarding.start();
    URI url = URI.create("http://127.0.0.1:" + forwarding.getAddress().getPort());
    archive =
        ElasticArchive.open(
            Cluster.of(url, TestNode.credentials()),
            prefix,
            Sharding.DEFAULT,
            EntityDirectory.EMPTY);
    put("first");
  }

  @AfterEach
  void close() {
    archive.delete();
    archive.close();
    forwarding.stop(0);
    threads.shutdown();
  }

  private void forward(HttpExchange exchange) throws IOException {
    requests.add(exchange.getRequestURI().getPath().replace(prefix, ""));
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(TestNode.url().resolve(exchange.getRequestURI().toString()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    for (String header : List.of("Authorization", "Content-Type", "Accept")) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      answer
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                  exchange.getResponseHeaders().put(name, values);
                }
              });
      boolean empty = answer.body().length == 0;
      exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  private void put(String id) {
    archive.articles().put(List.of(Samples.article(id).text("A ferry.").build()));
    archive.articles().refresh();
  }

  private List<String> search(ArticleQuery query) {
    requests.clear();
    archive.consistent().whole(() -> archive.articleSearch().search(query));
    return List.copyOf(requests);
  }

  private static long marks(List<String> asked) {
    return asked.stream().filter(path -> path.endsWith("-decisions-v*")).count();
  }

  /** As often as the state was asked for: once, or more where a search takes half a second. */
  private static long states(List<String> asked) {
    return asked.stream().filter(path -> path.contains("/_stats")).count();
  }

  @Test
  void marksAreAskedForWithTheStateAndOnceMoreWhenTheLogIsRead() {
    ArticleQuery words = ArticleQueries.of("ferry").build();
    ArticleQuery named =
        ArticleQueries.everything()
            .with(Facet.PERSON, new Selection(List.of("Q1"), List.of(), List.of()))
            .build();
    for (String article : List.of("second", "third")) {
      put(article);
      List<String> asked = search(words);
      assertThat(states(asked)).as("%s", asked).isPositive();
      assertThat(marks(asked)).as("%s", asked).isEqualTo(states(asked));
      put(article + " too");
      asked = search(named);
      assertThat(marks(asked)).as("%s", asked).isEqualTo(states(asked) + 1);
    }
  }
}
