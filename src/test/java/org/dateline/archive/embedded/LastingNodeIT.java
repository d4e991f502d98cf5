package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.testing.BuildFolder;
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
    try (LastingNode node = new LastingNode(elasticsearch, message -> {})) {
      Thread watch = new Thread(() -> node.watch(moves::add), "watch");
      watch.start();
      try {
        keeper(data).descendants().toList().forEach(ProcessHandle::destroyForcibly);
        answersAt(moves.poll(12, TimeUnit.MINUTES), node, data);

        ProcessHandle keeper = keeper(data);
        keeper.destroyForcibly(); // its server runs on, and holds the data
        answersAt(moves.poll(12, TimeUnit.MINUTES), node, data);
      } finally {
        watch.interrupt();
        watch.join();
      }
    }
    assertThat(NodeFolder.of(data).keeper()).as("ends with its last user").isEmpty();
  }

  private static ProcessHandle keeper(Path data) throws Exception {
    return NodeFolder.of(data).keeper().orElseThrow();
  }

  private static void answersAt(URI moved, LastingNode node, Path data) throws Exception {
    assertThat(moved).isNotNull().isEqualTo(node.address());
    assertThat(new NodeProbe(moved.getPort(), NodeFolder.of(data).key()).ready()).isTrue();
  }
}
