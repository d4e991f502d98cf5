package org.dateline.reading.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The longest text in the data that a page's scripts are given: a field with the whole article, or
 * the fields of one name in a list of its paragraphs.
 */
final class ScriptData {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ASSIGNED =
      Pattern.compile("(?:=|\\()\\s*(?:JSON\\.parse\\(\\s*)?(?=[{\\[])");
  private static final Pattern SENTENCE =
      Pattern.compile("(?s).*\\p{L}{2}.*\\s.*\\s.*\\s.*[.!?…。][\"”’»)]*\\s*(?:</\\w+>\\s*)*");
  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?i).*(?:script|style|css|copyright|terms|cookie|consent|alt|caption|description|summary|error|message).*");
  private static final int SHORTEST = 30;
  private static final int LONGEST_SCRIPT = 5_000_000;
  private static final int DEEPEST = 40;

  private final Map<String, LinkedHashSet<String>> byPath = new LinkedHashMap<>();

  private ScriptData() {}

  static List<String> text(Document page) {
    ScriptData data = new ScriptData();
    for (Element script : page.select("script:not([src])")) {
      if (script.data().length() <= LONGEST_SCRIPT && !script.attr("type").contains("ld+json")) {
        data.script(script.data());
      }
    }
    return data.longest();
  }

  private void script(String source) {
    String stripped = source.strip();
    if (stripped.startsWith("{") || stripped.startsWith("[")) {
      value(stripped);
      return;
    }
    Matcher assigned = ASSIGNED.matcher(source);
    int at = 0;
    while (assigned.find(at)) {
      int length = value(source.substring(assigned.end()));
      at = assigned.end() + Math.max(1, length);
      if (at >= source.length()) {
        return;
      }
    }
  }

  // How many characters the value at the beginning of a text takes; 0 for what is no JSON.
  private int value(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      JsonNode node = JSON.readTree(parser);
      if (node == null) {
        return 0;
      }
      collect(node, "", 0);
      return (int) parser.currentLocation().getCharOffset();
    } catch (JsonProcessingException e) {
      return 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void collect(JsonNode node, String path, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, path + "/", depth + 1));
    } else if (node.isObject()) {
      node.properties()
          .forEach(field -> collect(field.getValue(), path + "." + field.getKey(), depth + 1));
    } else if (node.isTextual()) {
      String text = node.asText();
      String name = path.substring(path.lastIndexOf('.') + 1);
      if (text.length() >= SHORTEST
          && SENTENCE.matcher(text).matches()
          && !NOT_TEXT.matcher(name).matches()) {
        byPath.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(text);
      }
    }
  }

  private List<String> longest() {
    List<String> longest = List.of();
    for (LinkedHashSet<String> texts : byPath.values()) {
      List<String> paragraphs = new ArrayList<>();
      texts.forEach(text -> paragraphs.addAll(ScriptText.paragraphs(text)));
      if (ScriptText.prose(paragraphs) > ScriptText.prose(longest)) {
        longest = paragraphs;
      }
    }
    return longest;
  }
}
