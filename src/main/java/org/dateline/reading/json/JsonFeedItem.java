package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.MarkupParagraphs;

/** An item of a JSON Feed, with what the feed says for all of them. */
final class JsonFeedItem {
  private JsonFeedItem() {}

  static boolean isFeed(JsonNode document) {
    return document.path("version").asText("").contains("jsonfeed.org");
  }

  static ArticleDraft read(JsonNode feed, JsonNode item) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(JsonValues.string(item, "id"))
            .title(JsonValues.string(item, "title"))
            .url(JsonValues.string(item, "url", "external_url"))
            .publishedAt(JsonValues.moment(item, List.of("date_published")))
            .updatedAt(JsonValues.moment(item, List.of("date_modified")))
            .author(authors(item).or(() -> authors(feed)).orElse(null))
            .source(JsonValues.string(feed, "title"))
            .language(JsonValues.string(item, "language"))
            .language(JsonValues.string(feed, "language"))
            .tags(JsonValues.list(item.path("tags")));
    String html = JsonValues.string(item, "content_html");
    String text = JsonValues.string(item, "content_text", "summary");
    return draft.paragraphs(
        html != null
            ? MarkupParagraphs.ofHtml(html)
            : text == null ? List.of() : MarkupParagraphs.ofText(text));
  }

  private static Optional<String> authors(JsonNode of) {
    return Optional.ofNullable(JsonValues.string(of, "authors", "author"));
  }
}
