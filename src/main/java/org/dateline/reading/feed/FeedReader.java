package org.dateline.reading.feed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads RSS of all versions: an item an article, its full text before its teaser. */
public final class FeedReader implements ArticleReader {
  private static final Pattern MAIL_NAME = Pattern.compile("^\\S+@\\S+\\s*\\(([^)]+)\\)$");

  /**
   * Elements that hold a text, the fullest first; those of other vocabularies where no other is.
   */
  private static final List<String> TEXTS =
      List.of(
          "content:encoded",
          "encoded",
          "content",
          "atom:content",
          "description",
          "summary",
          "dc:description",
          "atom:summary",
          "media:description",
          "itunes:summary");

  private static final List<String> UPDATED = List.of("atom:updated", "dcterms:modified");

  /** Elements that hold the day of publication, the surest first. */
  private static final List<String> PUBLISHED =
      List.of(
          "pubDate",
          "dc:date",
          "dcterms:issued",
          "dcterms:created",
          "atom:published",
          "published",
          "atom:updated");

  private static final Pattern OF_RDF =
      Pattern.compile("purl\\.org/rss/|netscape\\.com/rdf/simple/0\\.9");
  private static final Pattern ENTITY = Pattern.compile("&(?:#?\\w{2,8});");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("rss") || (head.isXml("RDF") && OF_RDF.matcher(head.text()).find());
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Document document = Xml.parse(in);
    FeedNames.ofRss(document);
    Element channel = Xml.firstDescendant(document, "channel").orElse(document);
    int number = 0;
    for (Element item : Xml.descendants(document, "item")) { // beside the channel in version 1
      to.accept(read(channel, item).finish(in.where() + "#" + ++number, in));
    }
    if (number == 0) {
      to.accept(new ReadResult.Skipped(in.where(), "A feed without items. Nothing was added."));
    }
  }

  private static ArticleDraft read(Element channel, Element item) {
    String guid = FeedNames.text(item, "guid");
    ArticleDraft draft =
        new ArticleDraft()
            .id(guid == null ? Xml.attribute(item, "about") : guid)
            .title(unescaped(FeedNames.text(item, "title")))
            .url(
                Optional.ofNullable(FeedNames.text(item, "feedburner:origLink"))
                    .or(() -> link(item, guid))
                    .orElse(null))
            .author(unescaped(FeedNames.text(item, "dc:creator")))
            .author(author(FeedNames.text(item, "author")))
            .author(
                FeedNames.child(item, "atom:author")
                    .map(a -> Xml.childText(a, "name"))
                    .orElse(null))
            .author(unescaped(FeedNames.text(item, "itunes:author")))
            .source(unescaped(FeedNames.text(item, "source")))
            .source(unescaped(FeedNames.text(channel, "title")))
            .language(FeedNames.text(item, "dc:language"))
            .language(FeedNames.text(channel, "language"))
            .language(FeedNames.text(channel, "dc:language"))
            .copyright(FeedNames.text(item, "dc:rights"))
            .copyright(FeedNames.text(channel, "copyright"))
            .copyright(FeedNames.text(channel, "dc:rights"));
    dates(draft, item);
    if (!draft.hasTitle()) {
      draft.title(unescaped(FeedNames.text(item, "dc:title")));
    }
    for (Element child : item.children()) {
      if (child.tagName().equals("category") || child.tagName().equals("dc:subject")) {
        draft.tag(unescaped(Xml.text(child)));
      }
    }
    return draft.paragraphs(text(item));
  }

  private static void dates(ArticleDraft draft, Element item) {
    for (String name : PUBLISHED) {
      draft.publishedAt(WrittenMoment.of(FeedNames.text(item, name)));
    }
    for (String name : UPDATED) {
      draft.updatedAt(WrittenMoment.of(FeedNames.text(item, name)));
    }
  }

  private static List<String> text(Element item) {
    for (Element child : item.children()) {
      if (child.tagName().equals("xhtml:body") || child.tagName().equals("body")) {
        return MarkupParagraphs.of(child);
      }
    }
    for (String name : TEXTS) {
      for (Element child : item.children()) {
        if (child.tagName().equals(name) && !child.wholeText().isBlank()) {
          return child.children().isEmpty()
              ? MarkupParagraphs.ofHtml(child.wholeText())
              : MarkupParagraphs.of(child);
        }
      }
    }
    return List.of();
  }

  private static Optional<String> link(Element item, @Nullable String guid) {
    return Optional.ofNullable(FeedNames.text(item, "link"))
        .filter(l -> !l.isEmpty())
        .or(() -> Optional.ofNullable(guid).filter(g -> g.matches("https?://\\S+")));
  }

  private static @Nullable String author(@Nullable String written) {
    Matcher named = MAIL_NAME.matcher(written == null ? "" : written);
    return named.matches() ? named.group(1) : unescaped(written);
  }

  static @Nullable String unescaped(@Nullable String text) {
    if (text == null || !ENTITY.matcher(text).find()) {
      return text;
    }
    return Xml.flat(Parser.unescapeEntities(text, false));
  }
}
