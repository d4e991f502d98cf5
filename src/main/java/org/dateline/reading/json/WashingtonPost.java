package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.reading.Bylines;
import org.dateline.reading.Draft;
import org.dateline.reading.Xml;
import org.jsoup.Jsoup;

/** The Washington Post collections 2 to 4: an article as a list of pieces of content. */
final class WashingtonPost implements JsonShape {
  @Override
  public boolean fits(JsonNode row) {
    return row.path("contents").isArray();
  }

  @Override
  public void write(JsonNode row, Draft draft) {
    List<String> text = new ArrayList<>();
    draft.publishedAt(Values.moment(row, List.of("published_date")));
    draft.title(Values.string(row, "title"));
    draft.author(Bylines.names(Values.string(row, "author")));
    for (JsonNode piece : row.path("contents")) {
      add(piece, draft, text);
    }
    draft
        .id(Values.string(row, "id"))
        .url(Values.string(row, "article_url"))
        .source(Values.string(row, "source"))
        .paragraphs(text);
  }

  private static void add(JsonNode piece, Draft draft, List<String> text) {
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
      case "date" -> draft.publishedAt(Values.moment(piece, List.of("content")));
      case "author_info" -> drop(draft, "about the author", piece.path("bio").asText(""));
      case "tweet" ->
          drop(draft, "embedded message", piece.path("content").path("text").asText(""));
      case "list" -> drop(draft, "list", String.join("\n", Values.list(piece.path("content"))));
      default ->
          drop(
              draft,
              "caption",
              Optional.ofNullable(Values.string(piece, "fullcaption", "blurb")).orElse(""));
    }
  }

  private static void drop(Draft draft, String reason, String text) {
    if (!text.isBlank()) {
      draft.dropped(reason, text);
    }
  }
}
