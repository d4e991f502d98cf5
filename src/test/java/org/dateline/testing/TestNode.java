package org.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.dateline.archive.embedded.EmbeddedNode;
import org.dateline.files.Folders;

/**
 * The Elasticsearch that all integration tests of one process share: the embedded node, or a
 * container if the system property {@code dateline.test.server} says so. It starts when the first
 * test asks and ends with the process. Tests keep apart by index names of their own ({@link
 * #prefix}).
 */
public final class TestNode {
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ROOM_FOR_ARCHIVES = 2L << 30;

  private TestNode() {}

  /** For example {@code http://127.0.0.1:40961}. */
  public static URI url() {
    return NodeHolder.URL;
  }

  /** The node's credentials; a container asks for none. */
  public static Credentials credentials() {
    return new Credentials(NodeHolder.NODE == null ? null : NodeHolder.NODE.authorization());
  }

  /** True if this run is on a container. */
  static boolean inContainer() {
    return "container".equals(System.getProperty("dateline.test.server"));
  }

  /** A name that no other test of this run uses, fit for the beginning of an index name. */
  public static String prefix() {
    return "test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
  }

  private static final class NodeHolder {
    static final EmbeddedNode NODE = inContainer() ? null : startEmbedded();
    static final URI URL =
        NODE == null ? Objects.requireNonNull(TestContainer.instance().url()) : NODE.address();

    /** In memory where there is room: tests wait for the disk more than for anything else. */
    private static Path folder() throws IOException {
      Path target = BuildFolder.target();
      String fork = System.getProperty("dateline.fork", "1");
      boolean room =
          Files.isWritable(MEMORY)
              && Files.getFileStore(MEMORY).getUsableSpace() > ROOM_FOR_ARCHIVES;
      return room
          ? MEMORY.resolve("dateline-test-" + Integer.toHexString(target.hashCode()) + "-" + fork)
          : target.resolve("test-archive-" + fork);
    }

    private static EmbeddedNode startEmbedded() {
      try {
        Path data = Files.createDirectories(folder());
        EmbeddedNode node =
            new EmbeddedElasticsearch(
                    data,
                    BuildFolder.distribution(),
                    BuildFolder.target(),
                    message -> System.err.println("[node] " + message))
                .open();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(node, data), "end test node"));
        return node;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end(EmbeddedNode node, Path data) {
      node.close();
      try {
        Folders.delete(data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
