package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.PartialDate;
import org.dateline.search.ArticleBrief;
import org.dateline.search.Export.EntityRow;
import org.dateline.search.FoundQuote;
import org.dateline.search.Hit;
import org.jspecify.annotations.Nullable;

/** What an export holds of one article, quotation or entity: as JSON everything, as CSV a line. */
final class ExportRows {
  private static final String BETWEEN = "; ";

  private ExportRows() {}

  static ObjectNode json(FoundQuote quote) {
    ObjectNode node = Json.object();
    QuoteJson.quote(node, quote);
    node.remove(List.of("score", "highlights"));
    return node;
  }

  static ObjectNode json(EntityRow row) {
    ObjectNode node = Json.object();
    EntityJson.row(node, row);
    return node;
  }

  /** Cells by column. Texts are not in it: spreadsheets cut cells. */
  static Map<String, @Nullable Object> cells(AnnotatedArticle annotated) {
    Article article = annotated.article();
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put("id", article.id());
    cells.put("title", article.title());
    cells.put("published", value(article.published()));
    cells.put("source", article.source());
    cells.put("author", article.author());
    cells.put("url", article.url());
    cells.put("dateline", article.dateline());
    cells.put("language", annotated.annotations().language());
    cells.put("persons", names(annotated, EntityType.PERSON));
    cells.put("organizations", names(annotated, EntityType.ORGANIZATION));
    cells.put("places", names(annotated, EntityType.PLACE));
    cells.put("quotations", annotated.annotations().quotes().size());
    cells.put("models", annotated.annotations().models());
    cells.put("authority", annotated.authority());
    return cells;
  }

  private static String names(AnnotatedArticle annotated, EntityType type) {
    return annotated.links().stream()
        .filter(link -> link.type() == type)
        .map(Link::name)
        .distinct()
        .collect(Collectors.joining(BETWEEN));
  }

  static Map<String, @Nullable Object> cells(FoundQuote quote) {
    FoundQuote.Speaker speaker = quote.speaker();
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put("id", quote.id());
    cells.put("speaker", speaker == null ? null : speaker.name());
    cells.put("speaker_entity", speaker == null ? null : speaker.entity());
    cells.put("speaker_as_written", speaker == null ? null : speaker.surface());
    cells.put("speaker_confidence", speaker == null ? null : Json.rounded(speaker.confidence()));
    cells.put("kind", Json.label(quote.kind()));
    cells.put("text", quote.text());
    cells.put("part", quote.part().label());
    cells.put("start", quote.span().start());
    cells.put("end", quote.span().end());
    cells.put(
        "about",
        quote.about().stream().map(Hit.NamedEntity::name).collect(Collectors.joining(BETWEEN)));
    ArticleBrief article = quote.article();
    cells.put("article", article.id());
    cells.put("title", article.title());
    cells.put("published", value(article.published()));
    cells.put("source", article.source());
    cells.put("url", article.url());
    return cells;
  }

  static Map<String, @Nullable Object> cells(EntityRow row) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put("id", row.id());
    cells.put("name", row.name());
    cells.put("type", row.type().name());
    cells.put("articles", row.articles());
    return cells;
  }

  private static @Nullable String value(@Nullable PartialDate date) {
    return date == null ? null : date.value();
  }
}
