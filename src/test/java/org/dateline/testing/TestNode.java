package org.dateline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.dateline.archive.embedded.EmbeddedNode;

/**
 * The embedded node that all integration tests of a run share. It starts when the first test asks
 * and ends with the run. Tests keep apart by index names of their own ({@link #prefix}).
 */
public final class TestNode {
  private TestNode() {}

  /** For example {@code http://127.0.0.1:40961}. */
  public static URI url() {
    return Holder.NODE.address();
  }

  /** A name that no other test of this run uses, fit for the beginning of an index name. */
  public static String prefix() {
    return "test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
  }

  private static final class Holder {
    static final EmbeddedNode NODE = start();

    private static EmbeddedNode start() {
      try {
        Path data = Files.createDirectories(Build.target().resolve("test-archive"));
        EmbeddedNode node =
            new EmbeddedElasticsearch(
                    data,
                    Build.distribution(),
                    Build.target(),
                    message -> System.err.println("[node] " + message))
                .open();
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "close test node"));
        return node;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
