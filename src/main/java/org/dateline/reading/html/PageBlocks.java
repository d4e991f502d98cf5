package org.dateline.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into the blocks that a browser shows, whatever elements they are made of. */
final class PageBlocks implements NodeFilter {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "button",
          "audio",
          "video",
          "map",
          "rp",
          "rt",
          "meter",
          "progress");
  private static final Set<String> DELETED = Set.of("del", "s", "strike");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS_TOO = Set.of("summary", "dialog", "center", "template");

  /** A line break; two part paragraphs. */
  private static final char BREAK = '\u2028';

  private static final String CLOSERS = "\"”’»)";
  private static final String SENTENCE_ENDS = ".!?…。！？";
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");
  private static final Pattern BREAKS = Pattern.compile("\\s*\u2028[\\s\u2028]*");
  private static final int SHORTEST_PARAGRAPH = 40;
  private static final int LONGEST_UNSEEN = 100;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder struck = new StringBuilder();
  private final List<Element> owners = new ArrayList<>();
  private int linked;
  private int inLink;
  private int inDeleted;
  private int inLines;
  private int quotes;

  private PageBlocks(Element root) {
    owners.add(root);
  }

  /** The blocks below an element, in the order of the page. */
  static List<Block> of(Element root) {
    PageBlocks walk = new PageBlocks(root);
    root.filter(walk);
    walk.flush();
    return walk.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (NEVER_TEXT.contains(name) || isUnseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "br" -> text.append(BREAK);
      case "a" -> inLink++;
      case "q" -> text.append(InlineMarks.opening(element, quotes++));
      case "sup", "sub" -> {
        text.append(InlineMarks.raised(element, text));
        return FilterResult.SKIP_ENTIRELY;
      }
      default -> enter(element, name);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element, String name) {
    if (DELETED.contains(name)) {
      inDeleted++;
    } else if (isBlock(element)) {
      if (!isCellAfterAnother(element)) {
        flush();
      }
      owners.add(element);
      inLines += keepsLines(element) ? 1 : 0;
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (NEVER_TEXT.contains(name) || name.equals("br")) {
      return FilterResult.CONTINUE;
    }
    switch (name) {
      case "a" -> inLink--;
      case "q" -> text.append(InlineMarks.closing(element, --quotes));
      case "sup", "sub" -> {}
      default -> leave(element, name);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element, String name) {
    if (DELETED.contains(name)) {
      inDeleted--;
    } else if (isCellBeforeAnother(element)) {
      owners.remove(owners.size() - 1);
      text.append(" | ");
    } else if (isBlock(element)) {
      flush();
      owners.remove(owners.size() - 1);
      inLines -= keepsLines(element) ? 1 : 0;
    }
  }

  // Words within a line that a page hides, such as "opens in a new window".
  private static boolean isUnseen(Element element) {
    return !isBlock(element)
        && (element.hasAttr("hidden")
            || hasStyle(element, "display:none")
            || ClassWords.isReadOut(element))
        && element.text().length() <= LONGEST_UNSEEN;
  }

  private void append(String words) {
    if (inDeleted > 0) {
      struck.append(words);
      if (words.length() > 1) {
        separate();
      }
      return;
    }
    text.append(inLines > 0 ? words.replace('\n', BREAK) : words);
    linked += inLink > 0 ? words.strip().length() : 0;
  }

  // Inserted words must not run into the deleted words before them.
  private void separate() {
    int last = text.length() - 1;
    if (last >= 0 && Character.isLetterOrDigit(text.charAt(last))) {
      text.append(InlineMarks.JOINT);
    }
  }

  private static boolean isBlock(Element element) {
    return (element.isBlock() && !element.normalName().equals("ins"))
        || BLOCKS_TOO.contains(element.normalName())
        || hasStyle(element, "display:block")
        || isBlockOfItsOwnName(element);
  }

  // Of an element that no standard knows only what stands beside it tells.
  private static boolean isBlockOfItsOwnName(Element element) {
    Element parent = element.parent();
    return element.normalName().contains("-")
        && parent != null
        && parent.textNodes().stream().allMatch(TextNode::isBlank)
        && element.closest("p, li, h1, h2, h3, h4, h5, h6, a, span") == null;
  }

  // True if a browser shows the lines as they are written.
  private static boolean keepsLines(Element element) {
    return element.normalName().equals("pre") || hasStyle(element, "white-space:pre");
  }

  private static boolean hasStyle(Element element, String style) {
    return element.hasAttr("style") && element.attr("style").replace(" ", "").contains(style);
  }

  // A table's row is one line where its cells hold no paragraphs of their own.
  private boolean isCellBeforeAnother(Element element) {
    return isCell(element)
        && element.nextElementSibling() != null
        && isCell(element.nextElementSibling())
        && element.select("p, div, table, br, ul, h1, h2, h3").isEmpty()
        && element.nextElementSibling().select("p, div, table, br, ul, h1, h2, h3").isEmpty()
        && !text.toString().isBlank();
  }

  private boolean isCellAfterAnother(Element element) {
    Element before = element.previousElementSibling();
    return isCell(element) && before != null && isCellBeforeAnother(before);
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private void flush() {
    Element owner = owners.get(owners.size() - 1);
    String gone = BLANKS.matcher(struck).replaceAll(" ").strip();
    List<String> paragraphs = paragraphs(InlineMarks.joined(text.toString()));
    int total = Math.max(1, paragraphs.stream().mapToInt(String::length).sum());
    for (String paragraph : paragraphs) {
      int share = (int) Math.min(paragraph.length(), (long) linked * paragraph.length() / total);
      blocks.add(new Block(paragraph, owner, share, kind(owner), gone));
      gone = "";
    }
    text.setLength(0);
    struck.setLength(0);
    linked = 0;
  }

  // One line break parts paragraphs too where a sentence ends at it; within one it is a blank.
  private static List<String> paragraphs(String raw) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int from = 0;
    var breaks = BREAKS.matcher(raw);
    while (breaks.find()) {
      current.append(raw, from, breaks.start());
      from = breaks.end();
      boolean several = breaks.group().chars().filter(c -> c == BREAK).count() > 1;
      if (several || endsParagraph(current)) {
        add(current, paragraphs);
      } else {
        current.append(' ');
      }
    }
    add(current.append(raw.substring(from)), paragraphs);
    return paragraphs;
  }

  // Looks from the end, since a page may have a hundred thousand breaks and no full stop.
  private static boolean endsParagraph(CharSequence line) {
    int end = line.length();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    int last = end;
    while (last > 0 && CLOSERS.indexOf(line.charAt(last - 1)) >= 0) {
      last--;
    }
    int start = 0;
    while (start < end && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    return end - start >= SHORTEST_PARAGRAPH
        && last > start
        && SENTENCE_ENDS.indexOf(line.charAt(last - 1)) >= 0;
  }

  private static void add(StringBuilder current, List<String> to) {
    String text = BLANKS.matcher(current).replaceAll(" ").strip();
    current.setLength(0);
    if (!text.isEmpty()) {
      to.add(text);
    }
  }

  private static Block.BlockRole kind(Element owner) {
    for (Element e = owner; e != null; e = e.parent()) {
      if (HEADINGS.contains(e.normalName())) {
        return Block.BlockRole.HEADING;
      }
      if (e.normalName().equals("figcaption") || e.normalName().equals("caption")) {
        return Block.BlockRole.CAPTION;
      }
      if (e.normalName().equals("figure") && e.select("blockquote, table, p").isEmpty()) {
        return Block.BlockRole.CAPTION;
      }
    }
    return Block.BlockRole.TEXT;
  }
}
