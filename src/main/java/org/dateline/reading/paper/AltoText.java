package org.dateline.reading.paper;

import java.util.List;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;

/**
 * Lines of ALTO as running text: a word broken over lines is written once, with the content that
 * its first part gives; its second part, perhaps in the next block or on the next page, is skipped.
 */
final class AltoText {
  private final LineJoiner lines = new LineJoiner();
  private String broken = "";

  /** A paragraph. */
  void add(List<Element> textLines) {
    textLines.forEach(this::line);
    if (broken.isEmpty()) {
      lines.end();
    }
  }

  private void line(Element line) {
    StringBuilder words = new StringBuilder();
    boolean hyphen = false;
    for (Element child : line.children()) {
      switch (Xml.name(child)) {
        case "String" -> word(child, words);
        case "SP" -> words.append(' ');
        case "HYP" -> hyphen = broken.isEmpty();
        default -> {}
      }
    }
    String text = words.toString().replaceAll("\\s+", " ").strip();
    boolean written = text.endsWith("-") || text.endsWith("¬") || text.endsWith("\u00ad");
    lines.line(hyphen && !written ? text + "-" : text);
  }

  private void word(Element word, StringBuilder words) {
    String whole = word.attr("SUBS_CONTENT");
    String part = word.attr("SUBS_TYPE");
    if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' '); // some files leave the blanks out
    }
    if (part.equals("HypPart1") && !whole.isEmpty()) {
      words.append(whole);
      broken = whole;
    } else if (part.equals("HypPart2") && !whole.isEmpty() && whole.equals(broken)) {
      broken = "";
    } else {
      broken = "";
      words.append(word.attr("CONTENT"));
    }
  }

  List<String> paragraphs() {
    return lines.paragraphs();
  }
}
