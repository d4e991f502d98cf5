package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.document.Surfaces;
import org.dateline.archive.elastic.entity.FoundEntities;
import org.dateline.archive.elastic.facet.Buckets;
import org.dateline.archive.elastic.facet.FirstAndLastDay;
import org.dateline.archive.elastic.facet.Timelines;
import org.dateline.archive.elastic.facet.TotalsByDay;
import org.dateline.archive.elastic.query.DateFields;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.authority.Entity;
import org.dateline.search.EntityPage;
import org.dateline.search.EntityPage.Surface;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Facet;
import org.dateline.search.Timeline.Interval;

/** Puts together what the archive holds on one entity. */
final class EntityPages {
  private static final int NAMED_WITH = 20;
  private static final int MOST_SURFACES = 1_000;

  private final Connection connection;
  private final Indices indices;
  private final Counting counting;
  private final FoundEntities found;
  private final TotalsByDay held;

  EntityPages(
      Connection connection,
      Indices indices,
      Counting counting,
      FoundEntities found,
      TotalsByDay held) {
    this.connection = connection;
    this.indices = indices;
    this.counting = counting;
    this.found = found;
    this.held = held;
  }

  EntityPage page(Entity entity) {
    Query naming = Queries.anyOf("entities", List.of(entity.id()));
    TotalsByDay.IntervalCounts totals = held.of(indices.articles(), DateFields.PUBLISHED);
    SearchRequest request = request(entity.id(), naming, totals.finest());
    SearchResponse<JsonNode> response = connection.search(request);
    Map<String, Aggregate> answers = response.aggregations();
    List<Surface> surfaces = Surfaces.counted(counts(answers.get("surfaces")));
    FirstAndLastDay days = FirstAndLastDay.read(answers.get("days"));
    return new EntityPage(
        entity,
        response.hits().total().value(),
        surfaces.stream().mapToLong(Surface::mentions).sum(),
        counting.documents(indices.quotes(), Queries.anyOf("speaker", List.of(entity.id()))),
        counting.documents(indices.quotes(), Queries.anyOf("about", List.of(entity.id()))),
        answers.get("sources").cardinality().value(),
        days.first(),
        days.last(),
        surfaces,
        Timelines.read(answers, totals.counts()),
        namedWith(entity.id(), naming, answers));
  }

  private SearchRequest request(String id, Query naming, Interval finest) {
    Map<String, Aggregation> aggregations = new LinkedHashMap<>();
    aggregations.put(
        "surfaces",
        Aggregation.of(
            a ->
                a.terms(
                    t ->
                        t.field("surfaces")
                            .size(MOST_SURFACES)
                            .include(i -> i.regexp(literal(Surfaces.prefix(id)) + ".*")))));
    aggregations.put("sources", Aggregation.of(a -> a.cardinality(c -> c.field("source"))));
    aggregations.put("days", FirstAndLastDay.of("published_day"));
    for (Facet facet : Facet.NAMING) {
      aggregations.put(
          facet.parameter(),
          Aggregation.of(
              a -> a.terms(t -> t.field(facet.parameter()).size(NAMED_WITH + 1).shardSize(2_000))));
    }
    Timelines.request(aggregations, List.of(), DateFields.PUBLISHED, finest);
    return SearchRequest.of(
        s ->
            s.index(indices.articles())
                .size(0)
                .query(naming)
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(aggregations));
  }

  /** Counts of the names that stand out, recounted: a shard may not have reported all. */
  private Map<Facet, List<FoundEntity>> namedWith(
      String self, Query naming, Map<String, Aggregate> answers) {
    Map<Facet, List<FoundEntity>> namedWith = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.NAMING) {
      Map<String, Long> counts = new LinkedHashMap<>(counts(answers.get(facet.parameter())));
      counts.remove(self);
      String field = facet.parameter();
      Map<String, Long> page =
          Buckets.page(
              counting.values(indices.articles(), naming, field, counts.keySet()), 0, NAMED_WITH);
      Map<String, Long> archive =
          counting.values(indices.articles(), Queries.everything(), field, page.keySet());
      namedWith.put(facet, found.entities(page, archive, List.of()));
    }
    return namedWith;
  }

  private static Map<String, Long> counts(Aggregate terms) {
    Map<String, Long> counts = new HashMap<>();
    if (terms.isSterms()) {
      terms
          .sterms()
          .buckets()
          .array()
          .forEach(bucket -> counts.put(bucket.key().stringValue(), bucket.docCount()));
    }
    return counts;
  }

  /** The text as a regular expression that matches it and nothing else. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (!Character.isLetterOrDigit(c) && c < 128) {
                literal.append('\\');
              }
              literal.appendCodePoint(c);
            });
    return literal.toString();
  }
}
