package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.facet.FacetCounts;
import org.dateline.archive.elastic.facet.FacetLists;
import org.dateline.archive.elastic.hit.ArticleHits;
import org.dateline.archive.elastic.hit.DidYouMean;
import org.dateline.archive.elastic.hit.MarkedWords;
import org.dateline.archive.elastic.hit.QuotesOfHits;
import org.dateline.archive.elastic.plan.ArticlePlans;
import org.dateline.archive.elastic.plan.Plan;
import org.dateline.archive.elastic.plan.Searches;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.ArticleSearch;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FoundArticle;
import org.dateline.search.ParsedWords;
import org.dateline.search.Selection;
import org.dateline.search.ValueList;
import org.dateline.search.WordMark;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/** Finds articles in Elasticsearch. */
final class ElasticArticleSearch implements ArticleSearch {
  private final ArticlePlans plans;
  private final UnaryOperator<ParsedWords> markNames;
  private final Searches searches;
  private final FacetLists lists;
  private final Counting counting;
  private final EntityNames entities;
  private final DidYouMean spelling;
  private final MarkedWords marked;

  ElasticArticleSearch(
      ArticlePlans plans,
      UnaryOperator<ParsedWords> markNames,
      Searches searches,
      FacetLists lists,
      Counting counting,
      EntityNames entities,
      DidYouMean spelling,
      MarkedWords marked) {
    this.plans = plans;
    this.markNames = markNames;
    this.searches = searches;
    this.lists = lists;
    this.counting = counting;
    this.entities = entities;
    this.spelling = spelling;
    this.marked = marked;
  }

  @Override
  public ArticleResults search(ArticleQuery query) {
    long began = System.nanoTime();
    ParsedWords asked = markNames.apply(query.words());
    Words words = asked.words();
    Plan plan = plans.plan(query, words);
    Searches.ResultPage page = searches.page(plan, query.after());
    QuotesOfHits quotes =
        new QuotesOfHits(
            query, words, plan.dimension(Facet.SPEAKER.parameter()).selection().wanted());
    Map<String, Entity> named = entities.of(ids(plan, page, quotes));
    return new ArticleResults(
        page.total(),
        (System.nanoTime() - began) / 1_000_000,
        hits(plan, page.hits(), quotes, named),
        facets(plan, page.counts(), named),
        page.timeline(),
        asked.said(page.total()),
        didYouMean(query, words, page.total()),
        page.next());
  }

  private @Nullable String didYouMean(ArticleQuery query, Words words, long total) {
    return total == 0 && words.rank()
        ? spelling.better(query.words().typed(), other -> plans.plan(query, other).matching())
        : null;
  }

  /** The ids of all entities that an answer names. */
  private static Set<String> ids(Plan plan, Searches.ResultPage page, QuotesOfHits quotes) {
    Set<String> ids = new HashSet<>();
    page.counts()
        .forEach(
            (facet, values) -> {
              if (plan.dimension(facet).ofEntities()) {
                ids.addAll(values.counts().keySet());
              }
            });
    for (Hit<JsonNode> hit : page.hits()) {
      ids.addAll(ArticleHits.firstNames(hit.source()));
      ids.addAll(quotes.entities(hit.source()));
    }
    return ids;
  }

  private List<FoundArticle> hits(
      Plan plan, List<Hit<JsonNode>> found, QuotesOfHits quotes, Map<String, Entity> named) {
    Set<String> selected = new HashSet<>();
    plan.dimensions().forEach(dimension -> selected.addAll(dimension.selection().wanted()));
    return found.stream()
        .map(
            hit ->
                ArticleHits.hit(
                    hit,
                    selected,
                    quotes.of(hit.source(), named),
                    entity ->
                        named.containsKey(entity.id())
                            ? named.get(entity.id()).name()
                            : entity.name()))
        .toList();
  }

  private static Map<Facet, FacetResult> facets(
      Plan plan, Map<String, FacetCounts> counts, Map<String, Entity> named) {
    Map<Facet, FacetResult> results = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.COUNTED) {
      Selection selection = plan.dimension(facet.parameter()).selection();
      results.put(facet, counts.get(facet.parameter()).result(selection, named));
    }
    return results;
  }

  @Override
  public List<WordMark> mark(String article, ParsedWords words) {
    return marked.in(article, words);
  }

  @Override
  public long count(ArticleQuery query) {
    Plan plan = plans.plan(query);
    return counting.documents(plan.index(), plan.matching());
  }

  @Override
  public long stories(ArticleQuery query) {
    Plan plan = plans.plan(query);
    return counting.distinct(plan.index(), plan.matching(), ArticleDocument.STORY);
  }

  @Override
  public FacetResult facet(ArticleQuery query, Facet facet, ValueList list) {
    Plan plan = plans.plan(query);
    return lists.list(plan.countRequest(plan.dimension(facet.parameter())), list);
  }
}
