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
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** RSS of all versions: an item an article, its full text before its teaser. */
public final class FeedReader implements ArticleReader {
  private static final Pattern MAIL_NAME = Pattern.compile("^\\S+@\\S+\\s*\\(([^)]+)\\)$");
  private static final Pattern ENTITY = Pattern.compile("&(?:#?\\w{2,8});");

  @Override
  public boolean reads(FileHead head) {
    return head.isXml("rss") || (head.isXml("RDF") && head.text().contains("purl.org/rss/"));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Element document = Xml.parse(in);
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
    String guid = plain(item, "guid");
    ArticleDraft draft =
        new ArticleDraft()
            .id(guid == null ? Xml.attribute(item, "about") : guid)
            .title(unescaped(plain(item, "title")))
            .url(
                Optional.ofNullable(child(item, "feedburner:origLink"))
                    .or(() -> link(item, guid))
                    .orElse(null))
            .publishedAt(
                WrittenMoment.of(plain(item, "pubDate"))
                    .or(() -> WrittenMoment.of(child(item, "dc:date")))
                    .or(() -> WrittenMoment.of(plain(item, "published"))))
            .updatedAt(WrittenMoment.of(child(item, "atom:updated")))
            .author(unescaped(child(item, "dc:creator")))
            .author(author(plain(item, "author")))
            .source(unescaped(plain(item, "source")))
            .source(unescaped(plain(channel, "title")))
            .language(child(item, "dc:language"))
            .language(plain(channel, "language"))
            .language(child(channel, "dc:language"))
            .copyright(child(item, "dc:rights"))
            .copyright(plain(channel, "copyright"));
    for (Element child : item.children()) {
      if (child.tagName().equals("category") || child.tagName().equals("dc:subject")) {
        draft.tag(unescaped(Xml.text(child)));
      }
    }
    return draft.paragraphs(text(item));
  }

  private static List<String> text(Element item) {
    for (Element child : item.children()) {
      if (child.tagName().equals("xhtml:body") || child.tagName().equals("body")) {
        return MarkupParagraphs.of(child);
      }
    }
    for (String name : List.of("content:encoded", "encoded", "content", "description", "summary")) {
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
    return Optional.ofNullable(plain(item, "link"))
        .filter(l -> !l.isEmpty())
        .or(() -> Optional.ofNullable(guid).filter(g -> g.matches("https?://\\S+")));
  }

  // Elements of other vocabularies, as media:title, are about something else.
  private static @Nullable String plain(Element parent, String name) {
    return child(parent, name);
  }

  private static @Nullable String child(Element parent, String tag) {
    return parent.children().stream()
        .filter(c -> c.tagName().equals(tag))
        .findFirst()
        .map(Xml::text)
        .orElse(null);
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
