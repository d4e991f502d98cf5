package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.ingest.RunReport;

/**
 * The streams that a command reads and writes.
 *
 * @param out results, in UTF-8 whatever the terminal's encoding
 * @param progress what goes on and what went wrong: the error stream
 */
record Terminal(InputStream in, PrintStream out, PrintStream progress) {
  /** A terminal of this process's own streams. */
  static Terminal standard() {
    return new Terminal(
        System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        System.err);
  }

  /** True if a path given on the command line means the input stream: {@code -}. */
  static boolean isInput(Path given) {
    return RunReport.isInput(given);
  }

  static PrintWriter writer(PrintStream stream) {
    Charset charset = stream == System.err ? Charset.defaultCharset() : StandardCharsets.UTF_8;
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
