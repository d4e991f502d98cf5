package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.search.ArchiveTotals.Totals;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.QuoteResults;

/**
 * Writes totals as JSON, of what a search finds and of the whole archive, in the form of
 * docs/openapi.yaml.
 */
final class TotalsJson {
  private TotalsJson() {}

  static ObjectNode beside(
      long articles, long names, QuoteResults quotes, List<FoundEntity> unusual) {
    ObjectNode node = AnswerJson.object();
    node.putObject("totals")
        .put("articles", articles)
        .put("quotes", quotes.total())
        .put("names", names);
    AnswerJson.list(node, "quotes", quotes.quotes(), QuoteJson::quote);
    AnswerJson.list(node, "unusual", unusual, EntityJson::entity);
    return node;
  }

  static ObjectNode archive(Totals totals, String version, List<Settings.Licence> licences) {
    ObjectNode node = AnswerJson.object();
    node.put("version", version)
        .put("articles", totals.articles())
        .put("quotes", totals.quotes())
        .put("names", totals.names())
        .put("sources", totals.sources());
    AnswerJson.day(node, "first", totals.first());
    AnswerJson.day(node, "last", totals.last());
    AnswerJson.list(
        node,
        "licences",
        licences,
        (entry, licence) ->
            entry
                .put("name", licence.name())
                .put("licence", licence.licence())
                .put("url", licence.url()));
    return node;
  }
}
