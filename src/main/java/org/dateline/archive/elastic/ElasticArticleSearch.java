package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.Sort;
import org.dateline.search.ArticleResults;
import org.dateline.search.ArticleSearch;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.Hit.QuoteHit;
import org.dateline.search.Reading;
import org.dateline.search.Selection;
import org.dateline.search.Timeline.Interval;
import org.dateline.search.Words;
import org.dateline.search.WordsParser;
import org.jspecify.annotations.Nullable;

/** Finds articles in Elasticsearch. */
final class ElasticArticleSearch implements ArticleSearch {
  private final Connection connection;
  private final ArticleRequests requests;
  private final ExactFacets facets;
  private final ArticleHits hits;
  private final QuotesOfHits quotes;
  private final EntityNames entities;
  private final EntityLookup lookup;
  private final Snapshots snapshots;
  private final DidYouMean spelling;

  ElasticArticleSearch(
      Connection connection,
      ArticleRequests requests,
      ExactFacets facets,
      QuotesOfHits quotes,
      EntityNames entities,
      EntityLookup lookup,
      Snapshots snapshots,
      DidYouMean spelling) {
    this.connection = connection;
    this.requests = requests;
    this.facets = facets;
    this.hits = new ArticleHits(connection.mapper());
    this.quotes = quotes;
    this.entities = entities;
    this.lookup = lookup;
    this.snapshots = snapshots;
    this.spelling = spelling;
  }

  @Override
  public ArticleResults search(ArticleQuery query) {
    long began = System.nanoTime();
    Reading reading = WordsParser.read(query.words());
    Words words = reading.words();
    boolean byScore = query.sort() == Sort.RELEVANCE && ArticleRequests.isRanked(words);
    Cursor cursor = Paging.cursor(query.after(), byScore, snapshots);
    SearchRequest request = requests.search(query, words, cursor, Interval.DAY);
    SearchResponse<JsonNode> response =
        Paging.search(connection, request, JsonNode.class, query.after());
    List<Hit<JsonNode>> found = response.hits().hits();
    Map<Facet, FacetCounts> counts = counts(query, words, response.aggregations());
    Map<String, List<QuoteHit>> quoted =
        quotes.find(
            query, words, found.stream().map(hit -> hit.source().path("id").asText()).toList());
    Map<String, Entity> named = entities.of(ids(counts, found));
    long total = response.hits().total().value();
    return new ArticleResults(
        total,
        (System.nanoTime() - began) / 1_000_000,
        hits(query, found, quoted, named),
        results(query, counts, named),
        Timelines.read(response.aggregations()),
        reading.readAs(),
        didYouMean(query, words, total),
        Paging.next(response, cursor, total));
  }

  private @Nullable String didYouMean(ArticleQuery query, Words words, long total) {
    return total == 0 && ArticleRequests.isRanked(words)
        ? spelling.better(query.words(), other -> requests.matching(query, other))
        : null;
  }

  private Map<Facet, FacetCounts> counts(
      ArticleQuery query, Words words, Map<String, Aggregate> aggregations) {
    Map<Facet, FacetCounts> counts = new EnumMap<>(Facet.class);
    ArticleRequests.dimensions(requests, query)
        .forEach(
            (facet, dimension) -> {
              FacetCounts first = FacetCounts.read(aggregations.get(dimension.key()), dimension);
              counts.put(
                  facet,
                  facets.exact(
                      first,
                      ArticleRequests.BUCKETS,
                      reported ->
                          ask(query, words, facet, ArticleRequests.BUCKETS, null, reported)));
            });
    return counts;
  }

  private static Set<String> ids(Map<Facet, FacetCounts> counts, List<Hit<JsonNode>> found) {
    Set<String> ids = new HashSet<>();
    counts.forEach(
        (facet, values) -> {
          if (facet != Facet.SOURCE) {
            ids.addAll(values.counts().keySet());
          }
        });
    for (Hit<JsonNode> hit : found) {
      int i = 0;
      for (JsonNode named : hit.source().path("named")) {
        if (i++ < 10) {
          ids.add(named.path("id").asText());
        }
      }
    }
    return ids;
  }

  private List<org.dateline.search.Hit> hits(
      ArticleQuery query,
      List<Hit<JsonNode>> found,
      Map<String, List<QuoteHit>> quoted,
      Map<String, Entity> named) {
    Set<String> selected = new HashSet<>();
    for (Selection selection : query.selections().values()) {
      selected.addAll(selection.anyOf());
      selected.addAll(selection.allOf());
    }
    return found.stream()
        .map(
            hit ->
                hits.hit(
                    hit,
                    selected,
                    quoted,
                    entity ->
                        named.containsKey(entity.id())
                            ? named.get(entity.id()).name()
                            : entity.name()))
        .toList();
  }

  private static Map<Facet, FacetResult> results(
      ArticleQuery query, Map<Facet, FacetCounts> counts, Map<String, Entity> named) {
    Map<Facet, FacetResult> results = new EnumMap<>(Facet.class);
    counts.forEach(
        (facet, values) ->
            results.put(
                facet, values.result(query.selection(facet), id -> Values.name(named, id))));
    return results;
  }

  @Override
  public FacetResult facet(
      ArticleQuery query, Facet facet, String prefix, FacetOrder order, int size) {
    Words words = WordsParser.read(query.words()).words();
    boolean ofEntities = facet != Facet.SOURCE;
    List<String> include =
        ofEntities && !prefix.isBlank() ? lookup.startingWith(prefix, type(facet)) : null;
    boolean all = include != null || !prefix.isBlank() || order != FacetOrder.COUNT;
    int asked = all ? Values.MOST : size;
    FacetCounts counts =
        facets.exact(asked, reported -> ask(query, words, facet, asked, include, reported));
    Map<String, Entity> named = ofEntities ? entities.of(counts.counts().keySet()) : Map.of();
    return Values.listed(counts, query.selection(facet), named, prefix, order, size);
  }

  private static @Nullable EntityType type(Facet facet) {
    return switch (facet) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case SPEAKER, SOURCE -> null;
    };
  }

  private FacetCounts ask(
      ArticleQuery query,
      Words words,
      Facet facet,
      int size,
      @Nullable List<String> include,
      @Nullable Integer reported) {
    SearchRequest request = requests.facet(query, words, facet, size, include, reported);
    Dimension dimension = requests.dimension(query, facet);
    return FacetCounts.read(
        connection
            .call(client -> client.search(request, JsonNode.class))
            .aggregations()
            .get(dimension.key()),
        dimension);
  }
}
