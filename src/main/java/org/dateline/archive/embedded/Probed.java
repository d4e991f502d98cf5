package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks a node whether it is ready, at the port that its file names at that moment.
 *
 * @param bound the file that Elasticsearch writes its address to; the first line is 127.0.0.1:PORT
 */
record Probed(Path bound, NodeKey key) {
  private static final int NOBODY = 0;

  NodeProbe now() {
    return new NodeProbe(port(), key);
  }

  /** Port 0, where nobody answers, while there is no such line. */
  private int port() {
    try {
      List<String> lines = Files.readAllLines(bound);
      String line = lines.isEmpty() ? "" : lines.get(0);
      return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1).strip());
    } catch (IOException | NumberFormatException e) {
      return NOBODY;
    }
  }
}
