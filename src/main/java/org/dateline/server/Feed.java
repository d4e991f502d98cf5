package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A search as a feed that other programs subscribe to: Atom (RFC 4287) or JSON Feed 1.1.
 *
 * @param page address of the search on the page
 * @param self address of the feed
 * @param items newest first
 * @param asked the day that it is asked for
 */
record Feed(String title, String page, String self, List<FeedEntry> items, LocalDate asked) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  Feed {
    items = List.copyOf(items);
  }

  enum FeedFormat {
    ATOM("application/atom+xml; charset=utf-8"),
    JSON("application/feed+json; charset=utf-8");

    private final String contentType;

    FeedFormat(String contentType) {
      this.contentType = contentType;
    }

    String contentType() {
      return contentType;
    }
  }

  /**
   * An article or quotation.
   *
   * @param key its name in the archive, for good
   * @param url its address on the page
   * @param updated the same whenever the feed is asked for
   */
  record FeedEntry(
      String key,
      String url,
      String title,
      String text,
      @Nullable PartialDate published,
      Instant updated,
      @Nullable String author) {
    /** An id that stays the same whatever the archive's address is. */
    String id() {
      return "urn:uuid:" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
  }

  byte[] in(FeedFormat format) {
    return format == FeedFormat.ATOM ? atom() : json();
  }

  private byte[] json() {
    ObjectNode feed = AnswerJson.object();
    feed.put("version", "https://jsonfeed.org/version/1.1")
        .put("title", title)
        .put("home_page_url", page)
        .put("feed_url", self);
    AnswerJson.list(feed, "items", items, Feed::item);
    return AnswerJson.bytes(feed);
  }

  private static void item(ObjectNode node, FeedEntry item) {
    node.put("id", item.id())
        .put("url", item.url())
        .put("title", item.title())
        .put("content_text", item.text());
    if (item.published() != null) {
      node.put("date_published", moment(item.published().from()));
    }
    if (item.author() != null) {
      node.putArray("authors").addObject().put("name", item.author());
    }
  }

  private byte[] atom() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "title", title);
      element(xml, "id", self);
      element(xml, "updated", updated());
      link(xml, "self", self);
      link(xml, "alternate", page);
      author(xml, "Dateline");
      for (FeedEntry item : items) {
        entry(xml, item);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // memory does not fail so
    }
    return bytes.toByteArray();
  }

  private void entry(XMLStreamWriter xml, FeedEntry item) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "title", item.title());
    element(xml, "id", item.id());
    PartialDate published = item.published();
    element(xml, "updated", item.updated().toString());
    if (published != null) {
      element(xml, "published", moment(published.from()));
    }
    link(xml, "alternate", item.url());
    author(xml, item.author() == null ? "Dateline" : item.author());
    element(xml, "summary", item.text());
    xml.writeEndElement();
  }

  /** The latest moment of an item; without items the day of asking. */
  private String updated() {
    return items.stream()
        .map(FeedEntry::updated)
        .max(Comparator.naturalOrder())
        .map(Instant::toString)
        .orElse(moment(asked));
  }

  private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", writable(href));
  }

  private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement("author");
    element(xml, "name", name);
    xml.writeEndElement();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
  }

  /** The text without the characters that XML cannot hold. */
  private static String writable(String text) {
    return text.codePoints()
        .filter(c -> c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || isHigh(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isHigh(int c) {
    return (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
