package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.Sharding;
import org.dateline.archive.embedded.ThreeNodes;
import org.dateline.article.AnnotatedArticle;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster of three nodes under load, of which one is killed and brought back, then another. It
 * takes minutes, so it is asked for by {@code -Ddateline.nodes=true}.
 */
final class KilledNodesIT extends OverHttp {
  private static final int AT_FIRST = 200;
  private static final int CLIENTS = 4;
  private static final int ASKED_WITHOUT_IT = 200;

  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger stored = new AtomicInteger(AT_FIRST);
  private final AtomicBoolean over = new AtomicBoolean();
  private Server server;

  @Override
  String url() {
    return server.url();
  }

  @Test
  void noSearchFailsAndNoArticleIsLostWhenANodeIsKilledAndBroughtBack(@TempDir Path folder)
      throws Exception {
    assumeTrue(Boolean.getBoolean("dateline.nodes"), "wants -Ddateline.nodes=true");
    try (ThreeNodes nodes = ThreeNodes.in(folder);
        TestArchive archive =
            TestArchive.on(
                new Cluster(nodes.urls(), Credentials.NONE, null),
                new Sharding(2, 1),
                IntStream.range(0, AT_FIRST).mapToObj(KilledNodesIT::article).toList(),
                EntityDirectory.EMPTY)) {
      nodes.awaitGreen();
      server = new Server(archive.backend(), ServerFixture.settings(0), 0).start();
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS + 1);
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        work.add(clients.submit(this::search));
      }
      work.add(clients.submit(() -> store(archive.get().articles())));
      for (int node : List.of(0, 1)) {
        awaitAsked(CLIENTS);
        nodes.kill(node);
        awaitAsked(ASKED_WITHOUT_IT);
        nodes.start(node);
        nodes.awaitGreen();
      }
      over.set(true);
      for (Future<?> one : work) {
        one.get(2, TimeUnit.MINUTES);
      }
      clients.shutdown();
      server.stop();

      assertThat(failures).as("of %d searches", asked.get()).isEmpty();
      archive.get().articles().refresh();
      assertThat(IntStream.range(0, stored.get()).filter(n -> isLost(archive, n)))
          .as("lost of %d articles", stored.get())
          .isEmpty();
    }
  }

  private static AnnotatedArticle article(int n) {
    return FakeContent.article("article-" + n);
  }

  private static boolean isLost(TestArchive archive, int n) {
    return archive.get().articles().find("article-" + n).isEmpty();
  }

  private void search() {
    ObjectMapper json = new ObjectMapper();
    while (!over.get()) {
      try {
        HttpResponse<String> answer = send("GET", "/api/search?q=talk");
        int status = answer.statusCode();
        if (status != 200 || json.readTree(answer.body()).path("total").asInt() < AT_FIRST) {
          failures.add(status + " " + answer.body());
        }
      } catch (Exception e) {
        failures.add(e.toString());
      }
      asked.incrementAndGet();
    }
  }

  private void store(ArticleStore store) {
    while (!over.get()) {
      int next = stored.get();
      ArticleStore.Stored outcome = store.put(List.of(article(next))).get(0);
      if (outcome.outcome() == ArticleStore.Outcome.FAILED) {
        failures.add(outcome.reason());
      }
      stored.incrementAndGet();
    }
  }

  /** Waits until so many searches more are answered. */
  private void awaitAsked(int more) throws InterruptedException {
    int until = asked.get() + more;
    CountDownLatch never = new CountDownLatch(1);
    while (asked.get() < until) {
      assertThat(never.await(20, TimeUnit.MILLISECONDS)).isFalse();
    }
  }
}
