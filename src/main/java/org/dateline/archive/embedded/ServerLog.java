package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's log, searched for the reason of a failure. */
final class ServerLog {
  private static final int TAIL = 20_000;
  private static final Pattern ERROR =
      Pattern.compile("(?m)^(?:.*(?:ERROR|fatal exception|Exception in thread|Error:).*)$");

  private ServerLog() {}

  /** The last line that names an error, with a space after it; empty if none does. */
  static String lastError(Path logs) throws IOException {
    Path console = logs.resolve("console.log");
    if (!Files.isReadable(console)) {
      return "";
    }
    byte[] all = Files.readAllBytes(console);
    int from = Math.max(0, all.length - TAIL);
    Matcher errors =
        ERROR.matcher(new String(all, from, all.length - from, Charset.defaultCharset()));
    String last = "";
    while (errors.find()) {
      last = errors.group().strip() + " ";
    }
    return last;
  }
}
