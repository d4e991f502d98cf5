package org.dateline.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The longest text in the data that a page's scripts are given: a field with the whole article, or
 * the fields of one name in a list of its paragraphs.
 */
final class ScriptData {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final Pattern END = Pattern.compile("[.!?…。][\"”’»)]*\\s*(?:</\\w+>\\s*)*$");
  private static final int LONGEST_END = 200;
  private static final int BLANKS = 3;

  private static final Pattern NOT_TEXT =
      Pattern.compile(
          "(?i).*(?:script|style|css|copyright|terms|cookie|consent|alt|caption|description|summary|error|message).*");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?i)p|li|blockquote|paragraph|block|text-?block|heading.*|quote|h[2-6]");

  /** Fields that name an element's kind, hold its parts, or the words of its leaves. */
  private static final List<String> KINDS = List.of("type", "nodeType", "_type", "tag", "tagName");

  private static final List<String> PARTS = List.of("content", "children");
  private static final Set<String> WORDS = Set.of("text", "value", "data");

  private static final int SHORTEST = 30;

  /** Words that code shows, such as hints in forms, are shorter. */
  private static final int SHORTEST_LITERAL = 200;

  private static final int LONGEST_SCRIPT = 5_000_000;
  private static final int DEEPEST = 60;

  private final Map<String, LinkedHashSet<String>> byPath = new LinkedHashMap<>();
  private final FlightRows flight = new FlightRows(this::value, this::literal);

  private ScriptData() {}

  static List<String> text(Document page) {
    ScriptData data = new ScriptData();
    for (Element script : page.select("script:not([src])")) {
      if (script.data().length() <= LONGEST_SCRIPT && !script.attr("type").contains("ld+json")) {
        new ScriptSource(script.data()).forEach(data::value, data::literal);
      }
    }
    data.flight.read();
    return data.longest();
  }

  private void value(JsonNode node) {
    if (!flight.take(node)) {
      collect(node, "", 0);
    }
  }

  // Each text in code stands for itself.
  private void literal(String text) {
    if (text.length() >= SHORTEST_LITERAL && isSentence(text)) {
      byPath.computeIfAbsent("#" + byPath.size(), p -> new LinkedHashSet<>()).add(text);
    }
  }

  private void collect(JsonNode node, String path, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (isParagraph(node)) {
      StringBuilder words = new StringBuilder();
      words(node, words, depth);
      add(path + "¶", words.toString());
    } else if (node.isArray()) {
      node.forEach(child -> collect(child, path + "/", depth + 1));
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field -> collect(field.getValue(), path + "." + name(field.getKey()), depth + 1));
    } else if (node.isTextual()) {
      add(path, node.asText());
    }
  }

  private void add(String path, String text) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (!text.isBlank() && !NOT_TEXT.matcher(name).matches()) {
      byPath.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(text);
    }
  }

  // In a cache of objects "Paragraph:17" and "Paragraph:18" are of one kind.
  private static String name(String key) {
    String kind = key.split("[:({]", 2)[0];
    return kind.matches(".*\\d.*") ? "#" : kind;
  }

  // An element as React writes it, or a node of an editor's document.
  private static boolean isParagraph(JsonNode node) {
    if (node.isArray()) {
      return node.size() > 3
          && node.path(0).asText().equals("$")
          && PARAGRAPH.matcher(node.path(1).asText()).matches();
    }
    return PARTS.stream().anyMatch(part -> node.path(part).isArray())
        && KINDS.stream().anyMatch(kind -> PARAGRAPH.matcher(node.path(kind).asText()).matches());
  }

  private static void words(JsonNode node, StringBuilder to, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isTextual()) {
      to.append(node.asText());
    } else if (node.isArray() && node.path(0).asText().equals("$")) {
      words(node.path(3).path("children"), to, depth + 1);
    } else if (node.isArray()) {
      node.forEach(child -> words(child, to, depth + 1));
    } else {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        boolean leaf = WORDS.contains(field.getKey()) && field.getValue().isTextual();
        if (leaf || PARTS.contains(field.getKey())) {
          words(field.getValue(), to, depth + 1);
        }
      }
    }
  }

  private List<String> longest() {
    List<String> longest = List.of();
    int most = 0;
    for (LinkedHashSet<String> texts : byPath.values()) {
      List<String> sentences =
          texts.stream().filter(text -> text.length() >= SHORTEST && isSentence(text)).toList();
      int prose = ScriptText.prose(paragraphs(sentences));
      if (prose > most) {
        most = prose;
        // beside its sentences an article has headings and short speech, but not more of them
        longest = paragraphs(2 * sentences.size() >= texts.size() ? List.copyOf(texts) : sentences);
      }
    }
    return longest;
  }

  // Step by step: one pattern for all would try the places of each part against all others.
  private static boolean isSentence(String text) {
    Matcher word = WORD.matcher(text);
    Matcher end = END.matcher(text).region(Math.max(0, text.length() - LONGEST_END), text.length());
    return word.find()
        && end.find()
        && word.end() < end.start()
        && text.substring(word.end(), end.start())
            .chars()
            .filter(Character::isWhitespace)
            .skip(BLANKS - 1)
            .findFirst()
            .isPresent();
  }

  private static List<String> paragraphs(List<String> texts) {
    List<String> paragraphs = new ArrayList<>();
    texts.forEach(text -> paragraphs.addAll(ScriptText.paragraphs(text)));
    return paragraphs;
  }
}
