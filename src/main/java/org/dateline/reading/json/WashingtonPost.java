package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Bylines;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;

/** The shape of articles in the Washington Post collections 2 to 4: a list of pieces of content. */
final class WashingtonPost implements JsonShape {
  @Override
  public boolean fits(JsonNode row) {
    return row.path("contents").isArray();
  }

  @Override
  public void write(JsonNode row, ArticleDraft draft) {
    List<String> text = new ArrayList<>();
    draft.publishedAt(JsonValues.moment(row, List.of("published_date")));
    draft.title(JsonValues.string(row, "title"));
    draft.author(Bylines.names(JsonValues.string(row, "author")));
    for (JsonNode piece : row.path("contents")) {
      add(piece, draft, text);
    }
    draft
        .id(JsonValues.string(row, "id"))
        .url(JsonValues.string(row, "article_url"))
        .source(JsonValues.string(row, "source"))
        .paragraphs(text);
  }

  private static void add(JsonNode piece, ArticleDraft draft, List<String> text) {
    String content = Xml.flat(Jsoup.parse(piece.path("content").asText("")).wholeText());
    switch (piece.path("type").asText("")) {
      case "sanitized_html" -> {
        if (!content.isEmpty()) {
          text.add(content);
        }
      }
      case "title" -> {
        if (!draft.hasTitle()) {
          draft.title(content);
        }
      }
      case "kicker" -> draft.section(content);
      case "byline" -> draft.author(Bylines.names(content));
      case "date" -> draft.publishedAt(JsonValues.moment(piece, List.of("content")));
      case "author_info" -> drop(draft, "about the author", piece.path("bio").asText(""));
      case "tweet" ->
          drop(draft, "embedded message", piece.path("content").path("text").asText(""));
      case "list" -> drop(draft, "list", String.join("\n", JsonValues.list(piece.path("content"))));
      default ->
          drop(
              draft,
              "caption",
              Optional.ofNullable(JsonValues.string(piece, "fullcaption", "blurb")).orElse(""));
    }
  }

  private static void drop(ArticleDraft draft, String reason, String text) {
    if (!text.isBlank()) {
      draft.dropped(reason, text);
    }
  }
}
