package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.search.Facet;
import org.dateline.search.Overview;
import org.dateline.search.Overview.Totals;
import org.dateline.search.QuoteResults;
import org.jspecify.annotations.Nullable;

/** What stands beside a search, and the archive as a whole, as the contract has them. */
final class OverviewJson {
  private OverviewJson() {}

  /**
   * @param quotes null where quotations cannot be asked for under the filters
   */
  static ObjectNode beside(
      long articles,
      long names,
      @Nullable QuoteResults quotes,
      Map<Facet, List<Overview.Unusual>> unusual) {
    ObjectNode node = Json.object();
    ObjectNode totals = node.putObject("totals").put("articles", articles).put("names", names);
    if (quotes == null) {
      totals.putNull("quotes");
      node.putArray("quotes");
    } else {
      totals.put("quotes", quotes.total());
      Json.list(node, "quotes", quotes.quotes(), QuoteJson::quote);
    }
    ObjectNode byFacet = node.putObject("unusual");
    unusual.forEach(
        (facet, list) -> Json.list(byFacet, facet.parameter(), list, OverviewJson::unusual));
    return node;
  }

  private static void unusual(ObjectNode node, Overview.Unusual name) {
    node.put("id", name.id())
        .put("name", name.name())
        .put("count", name.count())
        .put("total", name.archive());
  }

  static ObjectNode archive(Totals totals, String version, List<Settings.Licence> licences) {
    ObjectNode node = Json.object();
    node.put("version", version)
        .put("articles", totals.articles())
        .put("quotes", totals.quotes())
        .put("names", totals.names())
        .put("sources", totals.sources())
        .put("first", day(totals.first()))
        .put("last", day(totals.last()));
    ArrayNode array = node.putArray("licences");
    for (Settings.Licence licence : licences) {
      array
          .addObject()
          .put("name", licence.name())
          .put("licence", licence.licence())
          .put("url", licence.url());
    }
    return node;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
