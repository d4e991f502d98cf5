package org.dateline.reading.agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Bylines;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The body of an agency's item, in NITF, in HTML of some kind, or as plain text. */
final class AgencyBody {
  private static final Pattern ESCAPED =
      Pattern.compile("&(?:#\\d{2,5}|#x[0-9a-fA-F]{2,4}|[a-zA-Z]{2,8});");
  private static final Pattern WRAPPED = Pattern.compile("^\\s*\\n? {3,}\\S(?s:.*\\n {3,}\\S.*)?");
  private static final Pattern INDENT = Pattern.compile("\\n {3,}(?=\\S)");
  private static final int LEAST_INDENTED = 2;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:][\"'”’»)]*\\s*$");
  private static final Pattern TAGS_ALONE =
      Pattern.compile("(?s)<[a-zA-Z][^<>]*>.*</[a-zA-Z]\\w*>");
  private static final Pattern TRAILER =
      Pattern.compile("(?i)^(?:_{3,}|-{2,}|\\*{2,}|ends?|\\(?ends\\)?|more|\\(more\\)|-30-)$");
  private static final Pattern COPYRIGHT = Pattern.compile("(?:©|\\([cC]\\)|Copyright\\b).{2,400}");

  private static final Set<String> NOT_PUBLIC = Set.of("notepad", "np-nonpublic", "noprint");

  private AgencyBody() {}

  /** Takes the text below an element, and the dateline that stands in its first paragraph. */
  static void writeTo(ArticleDraft draft, Element content) {
    Element body = content(content).or(() -> Xml.firstDescendant(content, "body")).orElse(content);
    dropped(draft, body);
    for (Element span : body.getAllElements()) {
      if (span.hasClass("dateline") && !span.equals(body)) {
        draft.datelineLine(Xml.text(span));
        span.remove();
        break;
      }
    }
    write(draft, paragraphs(body));
  }

  /** The content of an NITF document; notes to editors have one of their own. */
  static Optional<Element> content(Element document) {
    return Xml.descendants(document, "body.content").stream()
        .filter(content -> content.parent() == null || !Xml.name(content.parent()).equals("note"))
        .findFirst();
  }

  /** Takes a text that may be markup all the same. */
  static void writeTo(ArticleDraft draft, String data) {
    if (MarkupParagraphs.isHtml(data)) {
      writeTo(draft, org.jsoup.Jsoup.parse(data).body());
    } else {
      write(draft, MarkupParagraphs.ofText(INDENT.matcher("\n" + data).replaceAll("\n\n")));
    }
  }

  private static void write(ArticleDraft draft, List<String> paragraphs) {
    List<String> text =
        paragraphs.stream()
            .map(AgencyBody::unescaped)
            .filter(p -> !p.isBlank())
            .filter(p -> !TRAILER.matcher(p).matches())
            .toList();
    draft.paragraphs(withoutCopyright(draft, withoutHeads(draft, text)));
  }

  /** Without the title that stands in the text once more, and without the line of the byline. */
  private static List<String> withoutHeads(ArticleDraft draft, List<String> text) {
    List<String> rest =
        text.size() > 1 && draft.isTitle(text.get(0)) ? text.subList(1, text.size()) : text;
    if (rest.size() < 2 || !Bylines.isLine(rest.get(0))) {
      return rest;
    }
    String names = Bylines.names(rest.get(0));
    if (draft.hasAuthor() && !draft.isAuthor(names)) {
      return rest;
    }
    draft.author(names).dropped("head", rest.get(0));
    return rest.subList(1, rest.size());
  }

  /** Without the notice of whose the text is. */
  private static List<String> withoutCopyright(ArticleDraft draft, List<String> text) {
    int last = text.size() - 1;
    if (last < 1 || !COPYRIGHT.matcher(text.get(last)).matches()) {
      return text;
    }
    draft.copyright(text.get(last)).dropped("copyright", text.get(last));
    return text.subList(0, last);
  }

  private static void dropped(ArticleDraft draft, Element body) {
    for (Element element : List.copyOf(body.getAllElements())) {
      if (element.equals(body)) {
        continue;
      }
      Optional<String> reason = reason(element);
      if (reason.isPresent()) {
        String text = Xml.text(element);
        if (!text.isEmpty()) {
          draft.dropped(reason.get(), text);
        }
        element.remove();
      }
    }
  }

  private static Optional<String> reason(Element element) {
    String name = Xml.name(element).toLowerCase(Locale.ROOT);
    if (element.classNames().stream().anyMatch(NOT_PUBLIC::contains)) {
      return Optional.of("not for publication");
    }
    return switch (name) {
      case "media", "figure", "figcaption", "media-caption", "caption" -> Optional.of("caption");
      case "note" -> Optional.of("not for publication");
      case "header", "footer", "aside" -> Optional.of("beside the text");
      default -> Optional.empty();
    };
  }

  // One agency sends its whole text as one paragraph of wrapped lines, where an indented line
  // begins another.
  private static List<String> paragraphs(Element body) {
    List<Element> all =
        Stream.concat(Xml.descendants(body, "p").stream(), Xml.descendants(body, "pre").stream())
            .toList();
    if (all.size() == 1 && all.get(0).children().isEmpty()) {
      String whole = all.get(0).wholeText().replace("\r\n", "\n");
      if (hasIndentedBeginnings(whole)
          || (WRAPPED.matcher(whole).find() && !isIndentedWithin(whole))) {
        return MarkupParagraphs.ofText(INDENT.matcher("\n" + whole).replaceAll("\n\n"));
      }
    }
    return MarkupParagraphs.of(body);
  }

  // Where all lines are indented, an XML writer did it.
  private static boolean hasIndentedBeginnings(String whole) {
    List<String> behindFirst = whole.strip().lines().skip(1).filter(l -> !l.isBlank()).toList();
    long indented = behindFirst.stream().filter(line -> line.startsWith("   ")).count();
    return indented >= LEAST_INDENTED && indented < behindFirst.size();
  }

  // The lines of one paragraph that an XML writer indented end within sentences.
  private static boolean isIndentedWithin(String whole) {
    List<String> lines = whole.lines().filter(l -> !l.isBlank()).toList();
    return lines.size() > 1
        && lines.stream().allMatch(line -> line.startsWith("   "))
        && lines.subList(0, lines.size() - 1).stream()
            .noneMatch(line -> SENTENCE_END.matcher(line).find());
  }

  /** The text without entities that were escaped twice, and without tags that were. */
  static String unescaped(String text) {
    String plain =
        ESCAPED.matcher(text).find() ? Xml.flat(Parser.unescapeEntities(text, false)) : text;
    return TAGS_ALONE.matcher(plain).matches() ? org.jsoup.Jsoup.parse(plain).text() : plain;
  }
}
