package org.dateline.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Data that React's server components send in pieces, {@code __next_f.push([1,"..."])}: rows of a
 * number, a colon and JSON, or of a text with its length.
 */
final class FlightRows {
  private static final Pattern ROW =
      Pattern.compile("(?m)\\G\\s*[0-9a-f]+:(?:T([0-9a-f]{1,8}),|[A-Z]{0,2}(.*)$)");

  private final Consumer<JsonNode> toValue;
  private final Consumer<String> toLiteral;
  private final StringBuilder pieces = new StringBuilder();

  FlightRows(Consumer<JsonNode> toValue, Consumer<String> toLiteral) {
    this.toValue = toValue;
    this.toLiteral = toLiteral;
  }

  /** Takes a value if it is a piece of such data; true if it was one. */
  boolean take(JsonNode node) {
    boolean piece =
        node.isArray()
            && node.size() == 2
            && node.path(0).isInt()
            && node.path(0).asInt() == 1
            && node.path(1).isTextual();
    if (piece) {
      pieces.append(node.path(1).asText());
    }
    return piece;
  }

  void read() {
    Matcher row = ROW.matcher(pieces);
    int at = 0;
    while (row.find(at)) {
      at = row.end();
      if (row.group(1) == null) {
        new ScriptSource(row.group(2)).forEach(toValue, toLiteral);
      } else {
        int end = end(at, Long.parseLong(row.group(1), 16));
        toLiteral.accept(pieces.substring(at, end));
        at = end;
      }
    }
  }

  // The length of a text is that of its bytes.
  private int end(int from, long bytes) {
    int at = from;
    for (long left = bytes; left > 0 && at < pieces.length(); ) {
      int c = pieces.codePointAt(at);
      left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      at += Character.charCount(c);
    }
    return at;
  }
}
