package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The paragraphs of markup whose whole content is text: of a feed's item, an agency's body, a
 * database's article. A line break is a blank, two are the end of a paragraph.
 */
public final class MarkupParagraphs {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "tr",
          "table",
          "pre",
          "section",
          "article",
          "body",
          "html",
          "bq",
          "block",
          "media",
          "hl2",
          "header",
          "main",
          "address",
          "hr",
          "center",
          "figure",
          "summary",
          "q-block");
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "figure",
          "figcaption",
          "aside",
          "nav",
          "iframe",
          "svg",
          "button",
          "form",
          "media",
          "footer",
          "title",
          "select",
          "object",
          "audio",
          "video");
  private static final Pattern ENDS_OF_PARAGRAPHS = Pattern.compile("\n[ \\t\\u00a0]*\n\\s*");
  private static final Pattern TAG = Pattern.compile("(?s)<(?:[a-zA-Z][a-zA-Z0-9]*)\\b[^<]*>");

  private final Predicate<Element> dropped;
  private final List<String> done = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();

  private MarkupParagraphs(Predicate<Element> dropped) {
    this.dropped = dropped;
  }

  /** The paragraphs below an element. */
  public static List<String> of(Element root) {
    return of(root, element -> false);
  }

  /**
   * The paragraphs below an element.
   *
   * @param dropped elements that are no text
   */
  public static List<String> of(Element root, Predicate<Element> dropped) {
    MarkupParagraphs paragraphs = new MarkupParagraphs(dropped);
    root.childNodes().forEach(paragraphs::add);
    paragraphs.end();
    return List.copyOf(paragraphs.done);
  }

  public static List<String> ofHtml(String html) {
    return of(Jsoup.parse(html).body());
  }

  public static boolean isHtml(String content) {
    return TAG.matcher(content).find();
  }

  /** Blank lines end paragraphs; lines within are joined. */
  public static List<String> ofText(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph :
        ENDS_OF_PARAGRAPHS.split(text.replace("\r\n", "\n").replace('\r', '\n'), -1)) {
      add(paragraphs, paragraph);
    }
    return paragraphs;
  }

  public static List<String> ofLines(String text) {
    List<String> paragraphs = new ArrayList<>();
    text.lines().forEach(line -> add(paragraphs, line));
    return paragraphs;
  }

  private void add(Node node) {
    if (node instanceof TextNode text) {
      current.append(text.getWholeText().replace('\n', ' ').replace('\r', ' '));
    } else if (node instanceof Element element) {
      add(element);
    }
  }

  private void add(Element element) {
    String name = Xml.name(element).toLowerCase(Locale.ROOT);
    if (dropped.test(element) || NEVER_TEXT.contains(name)) {
      return;
    }
    if (name.equals("br")) {
      current.append('\n');
      return;
    }
    boolean block = BLOCKS.contains(name);
    boolean quotes = name.equals("q") && !element.wholeText().strip().matches("(?s)[“\"«„‘].*");
    if (block) {
      end();
    }
    current.append(quotes ? "“" : "");
    element.childNodes().forEach(this::add);
    current.append(quotes ? "”" : name.equals("td") || name.equals("th") ? " " : "");
    if (block) {
      end();
    }
  }

  private void end() {
    for (String paragraph : ENDS_OF_PARAGRAPHS.split(current, -1)) {
      add(done, paragraph);
    }
    current.setLength(0);
  }

  private static void add(List<String> to, String paragraph) {
    String flat = Xml.flat(paragraph);
    if (!flat.isEmpty()) {
      to.add(flat);
    }
  }
}
