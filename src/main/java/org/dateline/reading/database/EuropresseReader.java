package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads Europresse and Eureka deliveries as HTML, of their several generations. */
public final class EuropresseReader implements ArticleReader {
  private static final Pattern ISSUE = Pattern.compile(",\\s*(?:no|n°|nº|num)\\.?\\s*\\S+\\s*$");
  private static final Pattern PAGE =
      PageNumbers.labelled(
          ",?\\s*",
          "(?:(?=[\\w-]*\\d)[\\w-]+|[IVXLC]+(?!\\p{L})|[A-Z](?!\\p{L}))(?:\\s*,\\s*\\d+)*");
  private static final Pattern WORDS =
      Pattern.compile("\\s*\\b\\d{1,3}(?:[\\u00a0 ,.]\\d{3})* (?:mots|words|palabras)\\b");
  private static final Pattern NUMBER = Pattern.compile("(?:news|web|pub|bio)·[^\\s<\"]+");
  private static final Pattern FIRST_PUBLISHED =
      Pattern.compile(
          "(?i)^(?:cet article (?:est|a été) (?:paru|publié)|this article (?:was|appeared)|este artículo).{0,200}$");
  private static final int AUTHOR_WORDS = 10;
  private static final String TITLE = ".titreArticleVisu, .TitreArticleVisu, .rdp__articletitle";

  @Override
  public boolean reads(FileHead head) {
    return head.pageText().contains("DocPublicationName");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Document page = Jsoup.parse(in.text());
    List<Element> articles = page.select("article:has(.DocPublicationName)");
    if (articles.isEmpty()) {
      articles =
          page.select("table:has(.DocPublicationName)").stream()
              .filter(t -> t.select("table:has(.DocPublicationName)").size() == 1)
              .toList();
    }
    int number = 0;
    for (Element article : articles) {
      to.accept(article(article).finish(in.where() + "#" + ++number, in));
    }
  }

  private static ArticleDraft article(Element article) {
    ArticleDraft draft = new ArticleDraft();
    article.select("aside").forEach(notes -> drop(draft, "notes", notes));
    String source = text(article.selectFirst(".DocPublicationName"));
    Element title = article.selectFirst(TITLE);
    draft.source(ISSUE.matcher(source).replaceFirst("")).title(text(title));
    header(draft, article);
    author(draft, article, title);
    linesAround(draft, title);
    article.select(".rdp__subtitle, .sm-margin-bottomNews, .sm-margin-bottom").stream()
        .filter(kicker -> !kicker.text().isBlank())
        .forEach(kicker -> draft.dropped("kicker", Xml.text(kicker)));
    published(draft, article);
    draft.paragraphs(body(article));
    Element notice = article.selectFirst("small, b > i");
    draft.copyright(text(notice));
    Matcher number = NUMBER.matcher(article.outerHtml());
    draft.id(number.find() ? number.group() : null);
    article.select("footer a[href^=http]").stream()
        .filter(a -> !a.attr("href").contains("europresse") && !a.attr("href").contains("eureka"))
        .findFirst()
        .ifPresent(a -> draft.url(a.attr("href")));
    return draft;
  }

  // "Communication, mardi 14 mars 2006, p. 16", in one element or in pieces
  private static void header(ArticleDraft draft, Element article) {
    List<Element> pieces = article.select(".DocHeader, .DocTitreSousSection");
    Element own = article.selectFirst(".DocTitreSousSection");
    StringBuilder all = new StringBuilder();
    pieces.forEach(piece -> all.append(piece.wholeText()));
    if (own != null && own.parent() != null) {
      all.setLength(0);
      all.append(own.parent().wholeText().replace(own.wholeText(), ""));
      draft.section(text(own));
    }
    String line = Xml.flat(all.toString());
    Matcher page = PAGE.matcher(line);
    if (page.find()) {
      draft.page(page.group(1));
      line = line.substring(0, page.start());
    }
    line = WORDS.matcher(line).replaceFirst("").replaceAll("[,\\s]+$", "");
    List<String> parts = new ArrayList<>(List.of(line.split(",\\s*", -1)));
    Optional<Moment> whole = WrittenMoment.of(line);
    draft.publishedAt(whole);
    List<String> section = new ArrayList<>();
    for (String part : parts) {
      boolean weekdayOrDate = part.matches(".*\\d.*") || isWeekday(part);
      if (weekdayOrDate) {
        break;
      }
      section.add(part);
    }
    draft.section(String.join(", ", section));
  }

  private static boolean isWeekday(String word) {
    return word.strip()
        .matches(
            "(?i)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo).*");
  }

  private static void author(ArticleDraft draft, Element article, @Nullable Element title) {
    Element named = article.selectFirst(".docAuthors");
    if (named != null) {
      draft.author(Bylines.names(text(named)));
      return;
    }
    Element block = title == null ? null : title.closest("div.titreArticle");
    Element next = block == null ? null : block.nextElementSibling();
    if (next != null && next.normalName().equals("div") && next.selectFirst("p, section") == null) {
      draft.author(Bylines.names(text(next)));
    }
    if (title != null && block != null) {
      Stream.concat(siblingsAfter(title), siblingsAfter(block))
          .filter(sibling -> sibling.hasClass("sm-margin-bottomNews"))
          .findFirst()
          .ifPresent(sibling -> draft.author(Bylines.names(text(sibling))));
    }
  }

  private static Stream<Element> siblingsAfter(Element element) {
    return element.nextElementSiblings().stream();
  }

  /** Takes the address of the page that the text was first published on, from a line below it. */
  private static void published(ArticleDraft draft, Element article) {
    for (Element line : article.select("p:has(a[href^=http])")) {
      if (FIRST_PUBLISHED.matcher(Xml.text(line)).find()) {
        draft.url(line.select("a[href^=http]").attr("href"));
        line.remove();
      }
    }
  }

  // The first generation has the kicker as a line before the title, the author as one after it.
  private static void linesAround(ArticleDraft draft, @Nullable Element title) {
    if (title == null || title.closest("article") != null) {
      return;
    }
    List<Node> before = new ArrayList<>();
    for (Node node = title.previousSibling();
        node != null && !(node instanceof Element e && e.hasClass("DocHeader"));
        node = node.previousSibling()) {
      before.add(0, node);
    }
    String kicker = Xml.flat(words(before));
    if (!kicker.isEmpty()) {
      draft.dropped("kicker", kicker);
    }
    List<Node> following = new ArrayList<>();
    Node end = title.nextSibling();
    for (;
        end != null && !(end instanceof Element e && e.normalName().equals("p"));
        end = end.nextSibling()) {
      following.add(end);
    }
    String author = Xml.flat(words(following));
    boolean line =
        end != null
            && !following.isEmpty()
            && following.get(following.size() - 1) instanceof Element last
            && last.normalName().equals("br");
    boolean named = author.split(" ", -1).length <= AUTHOR_WORDS && !author.matches(".*[.!?:]$");
    if (line && named && !author.isEmpty()) {
      draft.author(Bylines.names(author));
      before.addAll(following);
    }
    before.forEach(Node::remove);
  }

  private static String words(List<Node> nodes) {
    StringBuilder words = new StringBuilder();
    for (Node node : nodes) {
      words.append(
          node instanceof TextNode text
              ? text.getWholeText()
              : node instanceof Element element ? element.wholeText() + " " : "");
    }
    return words.toString();
  }

  private static List<String> body(Element article) {
    for (String where : List.of(".docOcurrContainer", ".DocText", "section")) {
      List<String> text = new ArrayList<>();
      article.select(where).forEach(part -> text.addAll(MarkupParagraphs.of(part)));
      if (!text.isEmpty()) {
        return text;
      }
    }
    // the first generation has its text bare in a cell, below its heads
    Element copy = article.clone();
    copy.select("[class^=Doc], " + TITLE + ", b:has(i), footer, header, small, img, table")
        .remove();
    return MarkupParagraphs.of(copy).stream()
        .filter(
            p ->
                !NUMBER.matcher(p).find()
                    && !p.matches("(?i)(?:num[ée]ro de document|note\\(s\\)).*"))
        .toList();
  }

  private static void drop(ArticleDraft draft, String reason, Element element) {
    String text = Xml.text(element);
    if (!text.matches("(?i)(?:note\\(s\\) ?:)?\\s*")) {
      draft.dropped(reason, text);
    }
    element.remove();
  }

  private static String text(@Nullable Element element) {
    return element == null ? "" : Xml.text(element);
  }
}
