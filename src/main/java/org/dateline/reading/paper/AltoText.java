package org.dateline.reading.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lines of ALTO as running text: a word broken over lines is written once, with the content that
 * its first part gives; its second part, perhaps in the next block or on the next page, is skipped.
 */
final class AltoText {
  private static final Pattern POSITION = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?");

  private final LineJoiner lines = new LineJoiner();
  private String broken = "";
  private @Nullable Element last;

  /** Adds the lines of one paragraph. */
  void add(List<Element> textLines) {
    if (last != null && !textLines.isEmpty() && turns(last, textLines.get(0))) {
      lines.turn();
    }
    textLines.forEach(this::line);
    if (broken.isEmpty()) {
      lines.end();
    }
  }

  /** True if a line stands on another page than the one before, or not below it. */
  private static boolean turns(Element before, Element line) {
    String upper = before.attr("VPOS");
    String lower = line.attr("VPOS");
    return !line.root().equals(before.root())
        || (POSITION.matcher(upper).matches()
            && POSITION.matcher(lower).matches()
            && Double.parseDouble(lower) <= Double.parseDouble(upper));
  }

  private void line(Element line) {
    last = line;
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
    } else if (part.equals("HypPart2") && !whole.isEmpty() && goesOn(word, whole)) {
      broken = "";
    } else {
      broken = "";
      words.append(word.attr("CONTENT"));
    }
  }

  // Both parts should give one word, but a sign behind it, or the reading, may differ.
  private boolean goesOn(Element word, String whole) {
    String end = word.attr("CONTENT").replaceAll("[^\\p{L}\\p{N}]+$", "");
    return whole.equals(broken) || (!end.isEmpty() && broken.endsWith(end));
  }

  List<String> paragraphs() {
    return lines.paragraphs();
  }
}
