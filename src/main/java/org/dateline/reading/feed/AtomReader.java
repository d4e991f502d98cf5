package org.dateline.reading.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads Atom feeds and single entries; addresses are resolved by xml:base. */
public final class AtomReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("feed", "entry");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Document document = Xml.parse(in);
    FeedNames.ofAtom(document);
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
    Element own = FeedNames.child(entry, "source").orElse(feed);
    Optional<Moment> published =
        moment(entry, "published", "issued", "dc:date", "dcterms:issued", "created");
    Optional<Moment> updated = moment(entry, "updated", "modified", "dcterms:modified");
    ArticleDraft draft =
        new ArticleDraft()
            .id(FeedNames.text(entry, "id"))
            .title(construct(FeedNames.child(entry, "title").orElse(null)))
            .publishedAt(published.or(() -> updated))
            .updatedAt(updated)
            .url(link(entry))
            .author(author(entry))
            .author(FeedNames.text(entry, "dc:creator"))
            .author(author(own))
            .author(author(feed))
            .source(construct(FeedNames.child(own, "title").orElse(null)))
            .language(Xml.attribute(entry, "lang"))
            .language(Xml.attribute(feed, "lang"))
            .copyright(Xml.childText(entry, "rights"))
            .copyright(Xml.childText(own, "rights"))
            .copyright(Xml.childText(feed, "rights"))
            .copyright(Xml.childText(feed, "copyright"));
    for (Element category : Xml.children(entry, "category")) {
      String label = category.attr("label");
      draft.tag(label.isBlank() ? category.attr("term") : label);
    }
    Xml.children(entry, "subject").forEach(subject -> draft.tag(Xml.text(subject)));
    return draft.paragraphs(text(entry));
  }

  /** The first of these children that holds a date; an element of Atom has no prefix. */
  private static Optional<Moment> moment(Element entry, String... names) {
    return Stream.of(names)
        .map(name -> WrittenMoment.of(FeedNames.text(entry, name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static List<String> text(Element entry) {
    for (String name : List.of("content", "summary")) {
      List<String> text =
          FeedNames.child(entry, name)
              .map(content -> text(content, content.attr("type").toLowerCase(Locale.ROOT)))
              .orElse(List.of());
      if (!text.isEmpty()) {
        return text;
      }
    }
    return List.of();
  }

  // Atom 0.3 says in "mode" how the content is written; Atom 1.0 packs what is no text.
  private static List<String> text(Element content, String type) {
    String written = content.wholeText();
    if (content.attr("mode").equals("base64")) {
      String unpacked = unpacked(written);
      return type.contains("html") || MarkupParagraphs.isHtml(unpacked)
          ? MarkupParagraphs.ofHtml(unpacked)
          : MarkupParagraphs.ofText(unpacked);
    }
    if (content.attr("mode").equals("escaped")) {
      return MarkupParagraphs.ofHtml(written);
    }
    return switch (type) {
      case "", "text", "text/plain" ->
          content.children().isEmpty()
              ? MarkupParagraphs.ofText(written)
              : MarkupParagraphs.of(content);
      case "html", "text/html" ->
          content.children().isEmpty()
              ? MarkupParagraphs.ofHtml(written)
              : MarkupParagraphs.of(content);
      case "xhtml" -> MarkupParagraphs.of(content);
      default -> packed(content, type);
    };
  }

  private static List<String> packed(Element content, String type) {
    if (type.startsWith("text/") || type.endsWith("xml") || !content.children().isEmpty()) {
      return content.children().isEmpty()
          ? MarkupParagraphs.ofText(unpacked(content.wholeText()))
          : MarkupParagraphs.of(content);
    }
    return List.of(); // a picture, or another file
  }

  /** The text that was packed in base64, else the text as it is. */
  private static String unpacked(String written) {
    try {
      String packed = written.replaceAll("\\s+", "");
      return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }

  private static String construct(@Nullable Element text) {
    if (text == null) {
      return "";
    }
    String type = text.attr("type");
    if (text.attr("mode").equals("base64")) {
      return Xml.flat(Jsoup.parse(unpacked(text.wholeText())).text());
    }
    boolean escaped = type.contains("html") || text.attr("mode").equals("escaped");
    return escaped && text.children().isEmpty()
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
