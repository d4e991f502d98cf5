package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Credentials;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.BuildFolder;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node whose processes are killed while it is used. */
final class LastingNodeIT {
  @TempDir Path folder;

  @Test
  void isStartedAgainWhicheverOfItsProcessesIsKilled() throws Exception {
    Path data = folder.resolve("archive");
    EmbeddedElasticsearch elasticsearch =
        new EmbeddedElasticsearch(
            data, BuildFolder.distribution(), BuildFolder.target(), message -> {});
    BlockingQueue<URI> moves = new LinkedBlockingQueue<>();
    try (LastingNode node = new LastingNode(elasticsearch, message -> {});
        TestArchive archive =
            TestArchive.on(
                node.address(),
                new Credentials(node.authorization()),
                List.of(),
                EntityDirectory.EMPTY)) {
      assertThat(found(archive)).isZero();
      Thread watch = new Thread(() -> node.watch(moves::add), "watch");
      watch.start();
      try {
        keeper(data).descendants().toList().forEach(ProcessHandle::destroyForcibly);
        answersAt(moves.poll(12, TimeUnit.MINUTES), node, data);
        archive.get().moveTo(node.address());
        // what Elasticsearch held for searches is gone, and what they see is the same as before
        assertThat(found(archive)).isZero();

        ProcessHandle keeper = keeper(data);
        keeper.destroyForcibly(); // its server runs on, and holds the data
        answersAt(moves.poll(12, TimeUnit.MINUTES), node, data);
        archive.get().moveTo(node.address());
        assertThat(found(archive)).isZero();
      } finally {
        watch.interrupt();
        watch.join();
      }
    }
    assertThat(NodeFolder.of(data).keeper()).as("ends with its last user").isEmpty();
  }

  /** Hits of a search by relevance, whose pages are taken from a snapshot. */
  private static long found(TestArchive archive) {
    return archive.get().articleSearch().search(ArticleQueries.of("ferry").build()).total();
  }

  private static ProcessHandle keeper(Path data) throws Exception {
    return NodeFolder.of(data).keeper().orElseThrow();
  }

  private static void answersAt(URI moved, LastingNode node, Path data) throws Exception {
    assertThat(moved).isNotNull().isEqualTo(node.address());
    assertThat(new NodeProbe(moved.getPort(), NodeFolder.of(data).key()).ready()).isTrue();
  }
}
