package org.dateline.reading.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The data in the source of a script: JSON, also within a string, and strings. */
final class ScriptSource {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Strings within strings within strings. */
  private static final int DEEPEST = 3;

  /** Code is full of brackets that begin no JSON, and some that begin much of it. */
  private static final int MOST_VALUES = 2_000;

  private final char[] source;
  private final int depth;
  private int valuesRead;

  ScriptSource(String source) {
    this(source, 0);
  }

  private ScriptSource(String source, int depth) {
    this.source = source.toCharArray();
    this.depth = depth;
  }

  void forEach(Consumer<JsonNode> toValue, Consumer<String> toLiteral) {
    char before = '=';
    for (int i = 0; i < source.length; ) {
      char c = source[i];
      int end = i;
      if ((c == '{' || c == '[') && (before == '=' || before == '(')) {
        end = readValue(i, toValue);
      } else if (c == '"' || c == '\'' || c == '`') {
        end = readLiteral(i, toValue, toLiteral);
      }
      before = Character.isWhitespace(c) ? before : c;
      i = Math.max(end, i + 1);
    }
  }

  // The offset behind the value, `from` if none begins there.
  private int readValue(int from, Consumer<JsonNode> to) {
    if (valuesRead++ >= MOST_VALUES) {
      return from;
    }
    try (JsonParser parser =
        JSON.createParser(new CharArrayReader(source, from, source.length - from))) {
      JsonNode node = JSON.readTree(parser);
      if (node == null) {
        return from;
      }
      to.accept(node);
      return from + (int) parser.currentLocation().getCharOffset();
    } catch (JsonProcessingException e) {
      return from;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // The offset behind the string, `from` if it does not end.
  private int readLiteral(int from, Consumer<JsonNode> toValue, Consumer<String> toLiteral) {
    StringBuilder text = new StringBuilder();
    int end = ScriptString.read(source, from, text);
    String words = end < 0 ? null : data(text.toString().strip());
    if (words != null && depth < DEEPEST && (words.startsWith("{") || words.startsWith("["))) {
      new ScriptSource(words, depth + 1).forEach(toValue, toLiteral);
    } else if (words != null) {
      toLiteral.accept(words);
    }
    return end < 0 ? from : end;
  }

  private static @Nullable String data(String literal) {
    if (!literal.startsWith("%7B") && !literal.startsWith("%5B")) {
      return literal;
    }
    try {
      return URLDecoder.decode(literal.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
