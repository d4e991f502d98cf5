package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.dateline.reading.Draft;
import org.dateline.reading.Paragraphs;

/** An item of a JSON Feed, with what the feed says for all of them. */
final class JsonFeedItem {
  private JsonFeedItem() {}

  static boolean isFeed(JsonNode document) {
    return document.path("version").asText("").contains("jsonfeed.org");
  }

  static Draft read(JsonNode feed, JsonNode item) {
    Draft draft =
        new Draft()
            .id(Values.string(item, "id"))
            .title(Values.string(item, "title"))
            .url(Values.string(item, "url", "external_url"))
            .publishedAt(Values.moment(item, List.of("date_published")))
            .updatedAt(Values.moment(item, List.of("date_modified")))
            .author(authors(item).or(() -> authors(feed)).orElse(null))
            .source(Values.string(feed, "title"))
            .language(Values.string(item, "language"))
            .language(Values.string(feed, "language"))
            .tags(Values.list(item.path("tags")));
    String html = Values.string(item, "content_html");
    String text = Values.string(item, "content_text", "summary");
    return draft.paragraphs(
        html != null
            ? Paragraphs.ofHtml(html)
            : text == null ? List.of() : Paragraphs.ofText(text));
  }

  private static Optional<String> authors(JsonNode of) {
    return Optional.ofNullable(Values.string(of, "authors", "author"));
  }
}
