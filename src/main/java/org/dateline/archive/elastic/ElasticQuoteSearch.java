package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.dateline.search.QuoteSearch;
import org.dateline.search.Reading;
import org.dateline.search.Timeline.Interval;
import org.dateline.search.Words;
import org.dateline.search.WordsParser;
import org.jspecify.annotations.Nullable;

/** Finds quotations in Elasticsearch. */
final class ElasticQuoteSearch implements QuoteSearch {
  private final Connection connection;
  private final QuoteRequests requests;
  private final ExactFacets facets;
  private final EntityNames entities;
  private final EntityLookup lookup;
  private final Snapshots snapshots;

  ElasticQuoteSearch(
      Connection connection,
      QuoteRequests requests,
      ExactFacets facets,
      EntityNames entities,
      EntityLookup lookup,
      Snapshots snapshots) {
    this.connection = connection;
    this.requests = requests;
    this.facets = facets;
    this.entities = entities;
    this.lookup = lookup;
    this.snapshots = snapshots;
  }

  @Override
  public QuoteResults search(QuoteQuery query) {
    long began = System.nanoTime();
    Reading reading = WordsParser.read(query.words());
    Words words = reading.words();
    boolean byScore = query.sort() == QuoteQuery.Sort.RELEVANCE && ArticleRequests.isRanked(words);
    Cursor cursor = Paging.cursor(query.after(), byScore, snapshots);
    SearchRequest request = requests.search(query, words, cursor, Interval.DAY);
    SearchResponse<JsonNode> response =
        Paging.search(connection, request, JsonNode.class, query.after());
    Map<QuoteFacet, FacetCounts> counts = new EnumMap<>(QuoteFacet.class);
    requests
        .dimensions(query)
        .forEach(
            (facet, dimension) ->
                counts.put(
                    facet,
                    facets.exact(
                        FacetCounts.read(response.aggregations().get(dimension.key()), dimension),
                        ArticleRequests.BUCKETS,
                        reported ->
                            ask(query, words, facet, ArticleRequests.BUCKETS, null, reported))));
    List<Found> found = response.hits().hits().stream().map(this::found).toList();
    Map<String, Entity> named = entities.of(ids(counts, found));
    long total = response.hits().total().value();
    return new QuoteResults(
        total,
        (System.nanoTime() - began) / 1_000_000,
        found.stream().map(quote -> quote(quote, named)).toList(),
        results(query, counts, named),
        Timelines.read(response.aggregations()),
        reading.readAs(),
        Paging.next(response, cursor, total));
  }

  private Found found(Hit<JsonNode> hit) {
    List<String> marked = hit.highlight().getOrDefault("text", List.of());
    List<Span> highlights = marked.isEmpty() ? List.of() : Markers.parse(marked.get(0)).spans();
    double score = hit.score() == null || hit.score().isNaN() ? 0 : hit.score();
    return new Found(FoundQuotes.read(connection.mapper(), hit.source()), highlights, score);
  }

  private static Set<String> ids(Map<QuoteFacet, FacetCounts> counts, List<Found> found) {
    Set<String> ids = new HashSet<>(counts.get(QuoteFacet.SPEAKER).counts().keySet());
    ids.addAll(counts.get(QuoteFacet.ABOUT).counts().keySet());
    for (Found quote : found) {
      quote.stored().about().forEach(entity -> ids.add(entity.id()));
      FoundQuote.Speaker speaker = quote.stored().speaker();
      if (speaker != null && speaker.entity() != null) {
        ids.add(speaker.entity());
      }
    }
    return ids;
  }

  private static FoundQuote quote(Found found, Map<String, Entity> named) {
    return FoundQuotes.with(found.stored(), found.highlights(), found.score(), named);
  }

  private static Map<QuoteFacet, FacetResult> results(
      QuoteQuery query, Map<QuoteFacet, FacetCounts> counts, Map<String, Entity> named) {
    Map<QuoteFacet, FacetResult> results = new EnumMap<>(QuoteFacet.class);
    counts.forEach(
        (facet, values) ->
            results.put(
                facet, values.result(query.selection(facet), id -> Values.name(named, id))));
    return results;
  }

  @Override
  public FacetResult facet(
      QuoteQuery query, QuoteFacet facet, String prefix, FacetOrder order, int size) {
    Words words = WordsParser.read(query.words()).words();
    boolean ofEntities = facet == QuoteFacet.SPEAKER || facet == QuoteFacet.ABOUT;
    List<String> include =
        ofEntities && !prefix.isBlank() ? lookup.startingWith(prefix, null) : null;
    int asked =
        include == null && prefix.isBlank() && order == FacetOrder.COUNT ? size : Values.MOST;
    FacetCounts counts =
        facets.exact(asked, reported -> ask(query, words, facet, asked, include, reported));
    Map<String, Entity> named = ofEntities ? entities.of(counts.counts().keySet()) : Map.of();
    return Values.listed(counts, query.selection(facet), named, prefix, order, size);
  }

  private FacetCounts ask(
      QuoteQuery query,
      Words words,
      QuoteFacet facet,
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

  private record Found(FoundQuote stored, List<Span> highlights, double score) {}
}
