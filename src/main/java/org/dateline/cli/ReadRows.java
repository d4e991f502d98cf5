package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.article.Article;
import org.dateline.article.ArticleDetails;
import org.dateline.article.Moment;
import org.dateline.reading.ReadResult;
import org.jspecify.annotations.Nullable;

/** Articles as they were read, as rows of JSON; what is no article goes to the error stream. */
final class ReadRows {
  private final ObjectMapper json = new ObjectMapper();
  private final Terminal terminal;
  private int articles;
  private int skipped;
  private int failed;

  ReadRows(Terminal terminal) {
    this.terminal = terminal;
  }

  void add(ReadResult result) {
    if (result instanceof ReadResult.Success success) {
      articles++;
      terminal.out().println(line(row(success)));
    } else if (result instanceof ReadResult.Skipped other) {
      skipped++;
      terminal.progress().println(other.where() + ": " + other.reason());
    } else if (result instanceof ReadResult.Failure failure) {
      failed++;
      terminal.progress().println(failure.where() + ": " + failure.reason());
    }
  }

  /** Ends the output; the number of inputs that failed. */
  int end() {
    terminal.out().flush();
    terminal
        .progress()
        .printf("%,d articles, %,d items that are none, %,d failed.%n", articles, skipped, failed);
    return failed;
  }

  private String line(ObjectNode row) {
    try {
      return json.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // strings can be written
    }
  }

  private ObjectNode row(ReadResult.Success success) {
    Article article = success.article();
    ArticleDetails details = article.details();
    ObjectNode row = json.createObjectNode();
    row.put("file", success.file());
    row.put("title", article.title().isEmpty() ? null : article.title());
    row.put("text", article.text());
    row.put("published", value(details.published()));
    row.put("updated", value(details.updated()));
    row.put("source", details.source());
    row.put("byline", article.author());
    row.put("section", details.section());
    row.put("language", article.language());
    row.put("url", details.url());
    row.put("id", details.id());
    row.put("dateline", details.dateline() == null ? article.dateline() : details.dateline());
    row.put("page", details.page());
    ArrayNode tags = row.putArray("tags");
    details.tags().forEach(tags::add);
    row.put("copyright", details.copyright());
    ArrayNode dropped = row.putArray("dropped");
    article
        .dropped()
        .forEach(d -> dropped.addObject().put("reason", d.reason()).put("text", d.text()));
    if (details.dayFrom() != null) {
      row.put("publishedFrom", details.dayFrom());
    }
    return row;
  }

  private static @Nullable String value(@Nullable Moment moment) {
    return moment == null ? null : moment.value();
  }
}
