package org.dateline.reading.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads TEI editions of newspapers: a division that is an article, else the whole text. */
public final class TeiReader implements ArticleReader {
  private static final Set<String> ARTICLES = Set.of("article", "item", "bill", "letter", "news");
  private static final Set<String> NO_TEXT =
      Set.of(
          "note",
          "fw",
          "figDesc",
          "figure",
          "abbr",
          "orig",
          "sic",
          "del",
          "head",
          "byline",
          "dateline");
  private static final Set<String> BLOCKS = Set.of("p", "ab", "lg", "quote", "div");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("TEI", "teiCorpus", "TEI.2");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Element document = Xml.parse(in);
    for (Element tei : Xml.descendants(document, "TEI")) {
      readEdition(in, tei, to);
    }
    if (Xml.descendants(document, "TEI").isEmpty()) {
      readEdition(in, document, to);
    }
  }

  private static void readEdition(Input in, Element tei, Consumer<ReadResult> to) {
    List<Element> articles =
        tei.getAllElements().stream()
            .filter(e -> Xml.name(e).startsWith("div") && ARTICLES.contains(e.attr("type")))
            .filter(
                e ->
                    Xml.descendants(e, "div").stream()
                        .noneMatch(d -> ARTICLES.contains(d.attr("type"))))
            .toList();
    if (articles.isEmpty()) {
      Xml.firstDescendant(tei, "body").ifPresent(body -> to.accept(article(tei, body).finish(in)));
      return;
    }
    int number = 0;
    for (Element article : articles) {
      to.accept(article(tei, article).finish(in.where() + "#" + ++number, in));
    }
  }

  private static ArticleDraft article(Element tei, Element article) {
    Element source = Xml.firstDescendant(tei, "sourceDesc").orElse(null);
    ArticleDraft draft =
        new ArticleDraft()
            .id(Xml.attribute(article, "id"))
            .title(Xml.childText(article, "head"))
            .author(name(Xml.firstDescendant(article, "byline").orElse(null)))
            .datelineLine(Xml.descendantText(article, "dateline"))
            .language(Xml.attribute(article, "lang"))
            .language(Xml.attribute(tei, "lang"))
            .source(title(source))
            .section(section(article))
            .page(page(tei, article));
    for (Element date : Xml.descendants(source, "date")) {
      draft.publishedAt(WrittenMoment.of(date.attr("when")));
      draft.publishedAt(WrittenMoment.of(date.attr("when-iso")));
    }
    if (!draft.hasTitle()) {
      draft.title(
          Xml.descendants(source, "title").stream()
              .filter(t -> t.attr("level").equals("a"))
              .findFirst()
              .map(Xml::text)
              .orElse(null));
    }
    List<String> text = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    article.childNodes().forEach(node -> add(node, current, text));
    end(current, text);
    return draft.paragraphs(text);
  }

  private static @Nullable String name(@Nullable Element byline) {
    return Xml.firstDescendant(byline, "persName")
        .map(Xml::text)
        .or(() -> Optional.ofNullable(byline).map(Xml::text))
        .map(org.dateline.reading.Bylines::names)
        .orElse(null);
  }

  private static @Nullable String title(@Nullable Element source) {
    List<Element> titles = Xml.descendants(source, "title");
    return titles.stream()
        .filter(t -> t.attr("level").equals("j"))
        .findFirst()
        .or(() -> titles.stream().filter(t -> !t.attr("level").equals("a")).findFirst())
        .map(Xml::text)
        .orElse(null);
  }

  private static @Nullable String section(Element article) {
    Element parent = article.parent();
    return parent != null && Xml.name(parent).startsWith("div")
        ? Xml.childText(parent, "head")
        : null;
  }

  /** The page it begins on, and the one it ends on. */
  private static @Nullable String page(Element tei, Element article) {
    String first = null;
    for (Element element : tei.getAllElements()) {
      if (element.equals(article)) {
        break;
      }
      if (Xml.name(element).equals("pb")) {
        first = element.attr("n");
      }
    }
    List<Element> inside = Xml.descendants(article, "pb");
    if (inside.isEmpty()) {
      return first;
    }
    String last = inside.get(inside.size() - 1).attr("n");
    return first == null ? last : first + "-" + last;
  }

  private static void add(Node node, StringBuilder current, List<String> text) {
    if (node instanceof TextNode words) {
      String plain = words.getWholeText().replaceAll("\\s+", " ");
      boolean joined = current.length() > 0 && current.charAt(current.length() - 1) == '\u2060';
      current.append(joined ? plain.stripLeading() : plain);
    } else if (node instanceof Element element) {
      add(element, current, text);
    }
  }

  private static void add(Element element, StringBuilder current, List<String> text) {
    String name = Xml.name(element);
    if (NO_TEXT.contains(name)) {
      return;
    }
    if (name.equals("lb") || name.equals("pb") || name.equals("cb")) {
      if (element.attr("break").equals("no")) {
        int end = current.length();
        while (end > 0 && " -\u00ad¬".indexOf(current.charAt(end - 1)) >= 0) {
          end--;
        }
        current.setLength(end);
        current.append('\u2060'); // holds the parts together, and goes at the end
      } else if (name.equals("lb")) {
        current.append(' ');
      }
      return;
    }
    if (BLOCKS.contains(name)) {
      end(current, text);
    }
    element.childNodes().forEach(child -> add(child, current, text));
    if (BLOCKS.contains(name)) {
      end(current, text);
    }
  }

  private static void end(StringBuilder current, List<String> text) {
    String flat = Xml.flat(current.toString().replace("\u2060", ""));
    if (!flat.isEmpty()) {
      text.add(flat);
    }
    current.setLength(0);
  }
}
