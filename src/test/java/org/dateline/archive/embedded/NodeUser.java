package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.testing.BuildFolder;

/** A process of its own that uses the node of a folder until its standard input ends. */
final class NodeUser {
  private NodeUser() {}

  public static void main(String[] arguments) throws IOException {
    EmbeddedElasticsearch elasticsearch =
        new EmbeddedElasticsearch(
            Path.of(arguments[0]),
            BuildFolder.distribution(),
            BuildFolder.target(),
            System.err::println);
    try (EmbeddedNode node = elasticsearch.open()) {
      System.out.println(node.address());
      while (System.in.read() >= 0) {
        // until whoever started us is done
      }
    }
  }
}
