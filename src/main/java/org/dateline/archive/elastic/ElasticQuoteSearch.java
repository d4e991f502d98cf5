package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.document.QuoteRecord;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.facet.Buckets;
import org.dateline.archive.elastic.facet.FacetCounts;
import org.dateline.archive.elastic.facet.FacetLists;
import org.dateline.archive.elastic.hit.SameQuotes;
import org.dateline.archive.elastic.plan.Plan;
import org.dateline.archive.elastic.plan.QuotePlans;
import org.dateline.archive.elastic.plan.Searches;
import org.dateline.archive.elastic.query.HighlightMarks;
import org.dateline.archive.elastic.query.Speakers;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FoundQuote;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteResults;
import org.dateline.search.QuoteSearch;
import org.dateline.search.Selection;
import org.dateline.search.ValueList;

/** Finds quotations in Elasticsearch. */
final class ElasticQuoteSearch implements QuoteSearch {
  private final ObjectMapper mapper;
  private final QuotePlans plans;
  private final UnaryOperator<ParsedWords> markNames;
  private final Searches searches;
  private final FacetLists lists;
  private final SameQuotes same;
  private final EntityNames entities;
  private final Counting counting;

  ElasticQuoteSearch(
      ObjectMapper mapper,
      QuotePlans plans,
      UnaryOperator<ParsedWords> markNames,
      Searches searches,
      FacetLists lists,
      SameQuotes same,
      EntityNames entities,
      Counting counting) {
    this.mapper = mapper;
    this.plans = plans;
    this.markNames = markNames;
    this.searches = searches;
    this.lists = lists;
    this.same = same;
    this.entities = entities;
    this.counting = counting;
  }

  @Override
  public QuoteResults search(QuoteQuery query) {
    long began = System.nanoTime();
    ParsedWords asked = markNames.apply(query.words());
    Plan plan = plans.plan(query, asked.words());
    Searches.ResultPage page = searches.page(plan, query.after());
    List<QuoteFound> found = page.hits().stream().map(this::found).toList();
    Map<String, Entity> named = entities.of(ids(page.counts(), found));
    Map<String, List<ArticleBrief>> copies = same.find(page.hits());
    return new QuoteResults(
        page.total(),
        (System.nanoTime() - began) / 1_000_000,
        found.stream().map(quote -> quote(quote, named, copies)).toList(),
        keptOut(query, page.total(), facets(plan, page.counts(), named)),
        page.timeline(),
        asked.said(page.total()),
        page.next());
  }

  private QuoteFound found(Hit<JsonNode> hit) {
    List<String> marked = hit.highlight().getOrDefault("text", List.of());
    List<Span> highlights =
        marked.isEmpty() ? List.of() : HighlightMarks.parse(marked.get(0)).spans();
    double score = hit.score() == null || hit.score().isNaN() ? 0 : hit.score();
    return new QuoteFound(QuoteRecord.read(mapper, hit.source()), highlights, score);
  }

  private static Set<String> ids(Map<String, FacetCounts> counts, List<QuoteFound> found) {
    Set<String> ids = new HashSet<>();
    ids.addAll(counts.get(QuoteFacet.SPEAKER.parameter()).counts().keySet());
    ids.addAll(counts.get(QuoteFacet.ABOUT.parameter()).counts().keySet());
    for (QuoteFound quote : found) {
      quote.stored().about().forEach(entity -> ids.add(entity.id()));
      FoundQuote.FoundSpeaker speaker = quote.stored().speaker();
      if (speaker != null && speaker.entity() != null) {
        ids.add(speaker.entity());
      }
    }
    return ids;
  }

  private static FoundQuote quote(
      QuoteFound found, Map<String, Entity> named, Map<String, List<ArticleBrief>> copies) {
    return QuoteRecord.with(
        found.stored(),
        found.highlights(),
        found.score(),
        named,
        copies.getOrDefault(found.stored().id(), List.of()));
  }

  private static Map<QuoteFacet, FacetResult> facets(
      Plan plan, Map<String, FacetCounts> counts, Map<String, Entity> named) {
    Map<QuoteFacet, FacetResult> results = new EnumMap<>(QuoteFacet.class);
    for (QuoteFacet facet : QuoteFacet.values()) {
      Selection selection = plan.dimension(facet.parameter()).selection();
      results.put(facet, counts.get(facet.parameter()).result(selection, named));
    }
    return results;
  }

  /**
   * Adds the speakers that no article may quote. None of their quotations is left to be counted:
   * what each keeps out is what the search would find without it.
   */
  private Map<QuoteFacet, FacetResult> keptOut(
      QuoteQuery query, long total, Map<QuoteFacet, FacetResult> facets) {
    ArticleQuery within = query.within();
    List<String> noneOf =
        within == null
            ? List.of()
            : within.selection(Facet.SPEAKER).noneOf().stream()
                .filter(value -> !Speakers.isNone(value))
                .toList();
    if (within == null || noneOf.isEmpty()) {
      return facets;
    }
    Map<String, Entity> named = entities.of(Set.copyOf(noneOf));
    FacetResult speakers = facets.get(QuoteFacet.SPEAKER);
    List<Bucket> buckets = new ArrayList<>(speakers.buckets());
    for (String speaker : noneOf) {
      Plan without = plans.plan(query.in(letting(within, speaker)));
      long count = counting.documents(without.index(), without.matching()) - total;
      Selection not = new Selection(List.of(), List.of(), List.of(speaker));
      buckets.add(Buckets.bucket(named, speaker, count, not));
    }
    facets.put(
        QuoteFacet.SPEAKER,
        new FacetResult(
            buckets,
            speakers.missing(),
            speakers.more(),
            speakers.distinct(),
            speakers.unattributed()));
    return facets;
  }

  private static ArticleQuery letting(ArticleQuery within, String speaker) {
    Selection own = within.selection(Facet.SPEAKER);
    List<String> others = own.noneOf().stream().filter(s -> !s.equals(speaker)).toList();
    return within.with(Facet.SPEAKER, new Selection(own.anyOf(), own.allOf(), others));
  }

  @Override
  public FacetResult facet(QuoteQuery query, QuoteFacet facet, ValueList list) {
    Plan plan = plans.plan(query);
    return lists.list(plan.countRequest(plan.dimension(facet.parameter())), list);
  }

  private record QuoteFound(FoundQuote stored, List<Span> highlights, double score) {}
}
