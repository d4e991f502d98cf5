package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.search.Export;
import org.dateline.search.FoundQuote;
import org.jspecify.annotations.Nullable;

/**
 * Description of an export: the query, the moment, the number of rows, and the versions of all that
 * made them. The rows are gone through for it, one at a time.
 */
final class ExportHeader {
  private final Set<String> models = new TreeSet<>();
  private final Set<String> authorities = new TreeSet<>();
  private long rows;

  private ExportHeader() {}

  /**
   * The first line of an export: the question, the time, and what produced the rows.
   *
   * @param query the filters, as the address has them
   * @param version of Dateline
   */
  static ObjectNode of(ExportRequest request, Export export, String query, String version) {
    ExportHeader header = new ExportHeader();
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    header.count(request, export);
    ObjectNode node = AnswerJson.object();
    node.put("what", AnswerJson.label(request.what()))
        .put("query", query)
        .put("made", now.toString())
        .put("rows", header.rows)
        .put("program", "Dateline " + version);
    AnswerJson.strings(node, "models", List.copyOf(header.models));
    AnswerJson.strings(node, "authority", List.copyOf(header.authorities));
    return node;
  }

  private void count(ExportRequest request, Export export) {
    switch (request.what()) {
      case QUOTES ->
          export.quotes(
              request.quotes(),
              quote -> {
                FoundQuote.Provenance made = quote.provenance();
                add(made == null ? null : made.models(), made == null ? null : made.authority());
              });
      case ARTICLES ->
          export.articles(
              request.articles(), row -> add(row.annotations().models(), row.authority()));
      case ENTITIES -> export.entities(request.articles(), row -> add(null, null));
    }
  }

  private void add(@Nullable String model, @Nullable String authority) {
    rows++;
    if (model != null) {
      models.add(model);
    }
    if (authority != null) {
      authorities.add(authority);
    }
  }
}
