package org.dateline.reading.feed;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Atom feeds and single entries; addresses are resolved by xml:base. */
public final class AtomReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("feed", "entry");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Element document = Xml.parse(in);
    int number = 0;
    for (Element entry : Xml.descendants(document, "entry")) {
      Element feed = Xml.firstDescendant(document, "feed").orElse(null);
      to.accept(read(feed, entry).finish(in.where() + "#" + ++number, in));
    }
    if (number == 0) {
      to.accept(new ReadResult.Skipped(in.where(), "A feed without entries. Nothing was added."));
    }
  }

  private static ArticleDraft read(@Nullable Element feed, Element entry) {
    Element own = Xml.child(entry, "source").orElse(feed);
    Optional<org.dateline.article.Moment> published =
        WrittenMoment.of(Xml.childText(entry, "published"));
    Optional<org.dateline.article.Moment> updated =
        WrittenMoment.of(Xml.childText(entry, "updated"));
    ArticleDraft draft =
        new ArticleDraft()
            .id(Xml.childText(entry, "id"))
            .title(construct(Xml.child(entry, "title").orElse(null)))
            .publishedAt(published.or(() -> updated))
            .updatedAt(updated)
            .url(link(entry))
            .author(author(entry))
            .author(author(own))
            .author(author(feed))
            .source(construct(Xml.child(own, "title").orElse(null)))
            .language(Xml.attribute(entry, "lang"))
            .language(Xml.attribute(feed, "lang"))
            .copyright(Xml.childText(entry, "rights"))
            .copyright(Xml.childText(own, "rights"))
            .copyright(Xml.childText(feed, "rights"));
    for (Element category : Xml.children(entry, "category")) {
      String label = category.attr("label");
      draft.tag(label.isBlank() ? category.attr("term") : label);
    }
    return draft.paragraphs(text(entry));
  }

  private static List<String> text(Element entry) {
    for (String name : List.of("content", "summary")) {
      Element content = Xml.child(entry, name).orElse(null);
      if (content == null || content.wholeText().isBlank()) {
        continue;
      }
      return switch (content.attr("type")) {
        case "", "text", "text/plain" -> MarkupParagraphs.ofText(content.wholeText());
        case "html", "text/html" -> MarkupParagraphs.ofHtml(content.wholeText());
        default -> MarkupParagraphs.of(content);
      };
    }
    return List.of();
  }

  private static String construct(@Nullable Element text) {
    if (text == null) {
      return "";
    }
    return text.attr("type").contains("html") && text.children().isEmpty()
        ? Xml.flat(Jsoup.parse(text.wholeText()).text())
        : Xml.text(text);
  }

  private static @Nullable String author(@Nullable Element parent) {
    List<String> names =
        Xml.children(parent, "author").stream()
            .map(a -> Xml.childText(a, "name"))
            .filter(n -> n != null && !n.isEmpty())
            .toList();
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable String link(Element entry) {
    for (Element link : Xml.children(entry, "link")) {
      String kind = link.attr("rel");
      if (kind.isEmpty() || kind.equals("alternate")) {
        return resolved(link, link.attr("href").strip());
      }
    }
    return null;
  }

  private static String resolved(Element at, String address) {
    try {
      URI uri = URI.create(address);
      for (Element e = at; e != null && !uri.isAbsolute(); e = e.parent()) {
        String base = e.attr("xml:base").strip();
        uri = base.isEmpty() ? uri : URI.create(base).resolve(uri);
      }
      return uri.toString();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
