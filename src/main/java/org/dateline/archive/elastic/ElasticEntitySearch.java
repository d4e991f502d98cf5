package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Counting;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.archive.elastic.entity.EntityLookup;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.entity.FoundEntities;
import org.dateline.archive.elastic.entity.Redirects;
import org.dateline.archive.elastic.facet.Buckets;
import org.dateline.archive.elastic.facet.FacetCountRequest;
import org.dateline.archive.elastic.facet.FacetCounter;
import org.dateline.archive.elastic.facet.FacetCounts;
import org.dateline.archive.elastic.facet.FacetLists;
import org.dateline.archive.elastic.facet.TotalsByDay;
import org.dateline.archive.elastic.facet.UnusualValues;
import org.dateline.archive.elastic.plan.ArticlePlans;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.Selection;
import org.jspecify.annotations.Nullable;

/** Finds entities in Elasticsearch. */
final class ElasticEntitySearch implements EntitySearch {

  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

  /**
   * Entities whose names are compared with what was typed: of a few letters the most frequent;
   * whole names are looked up.
   */
  private static final int NAMES_COMPARED = 200;

  private static final int OTHER_RANK = 2;

  private final Indices indices;
  private final ArticlePlans plans;
  private final FacetCounter counter;
  private final FacetLists lists;
  private final EntityNames entities;
  private final FoundEntities found;
  private final EntityLookup lookup;
  private final Counting counting;
  private final UnusualValues unusual;
  private final EntityPages pages;
  private final Redirects redirects;

  ElasticEntitySearch(
      Connection connection,
      Indices indices,
      ArticlePlans plans,
      FacetCounter counter,
      FacetLists lists,
      EntityNames entities,
      FoundEntities found,
      EntityLookup lookup,
      UnusualValues unusual,
      Redirects redirects,
      TotalsByDay held) {
    this.indices = indices;
    this.plans = plans;
    this.counter = counter;
    this.lists = lists;
    this.entities = entities;
    this.found = found;
    this.lookup = lookup;
    this.counting = new Counting(connection);
    this.unusual = unusual;
    this.pages = new EntityPages(connection, indices, counting, found, held);
    this.redirects = redirects;
  }

  @Override
  public EntityResults find(String typed, @Nullable EntityType type, int offset, int size) {
    long began = System.nanoTime();
    List<String> words = Folding.words(typed);
    Map<String, Long> counts;
    long total;
    if (words.isEmpty()) {
      FacetCounts all = counter.most(countRequest(Queries.everything(), type), offset + size);
      counts = all.counts();
      total = all.distinct();
    } else {
      counts =
          meantFirst(
              counting.values(
                  indices.articles(),
                  Queries.everything(),
                  "entities",
                  lookup.startingWith(typed, type)),
              typed);
      total = counts.size();
    }
    Map<String, Long> page = Buckets.page(counts, offset, size);
    return new EntityResults(total, millisSince(began), found.entities(page, page, words));
  }

  /**
   * Sorts entities: first those whose name is just what was typed, then those with a name that
   * begins so: "UN" is the United Nations, however often the United States are named.
   */
  private Map<String, Long> meantFirst(Map<String, Long> counts, String typed) {
    Set<String> compared = new HashSet<>(lookup.withTheWords(typed));
    counts.keySet().stream().limit(NAMES_COMPARED).forEach(compared::add);
    Map<String, Integer> ranks = found.ranks(compared, Folding.words(typed));
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> ranks.getOrDefault(entry.getKey(), OTHER_RANK)))
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  @Override
  public EntityResults named(
      ArticleQuery query, @Nullable EntityType type, FacetOrder order, int offset, int size) {
    long began = System.nanoTime();
    Query matching = plans.plan(query).matching();
    FacetCountRequest counted = countRequest(matching, type);
    FacetCounts all = lists.counts(counted, order, offset + size);
    Map<String, Long> ordered = lists.ordered(counted, all, order, Set.of());
    Map<String, Long> page = Buckets.page(ordered, offset, size);
    Map<String, Long> archive =
        counting.values(indices.articles(), Queries.everything(), field(type), page.keySet());
    return new EntityResults(
        all.distinct(), millisSince(began), found.entities(page, archive, List.of()));
  }

  private FacetCountRequest countRequest(Query matching, @Nullable EntityType type) {
    Dimension named =
        new Dimension("named", field(type), Selection.NONE, Dimension.ValueKind.ENTITIES, type);
    return new FacetCountRequest(indices.articles(), matching, List.of(), named);
  }

  private static String field(@Nullable EntityType type) {
    return type == null ? "entities" : type.name().toLowerCase(Locale.ROOT);
  }

  private static long millisSince(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }

  /** People, organizations and places that the articles found name more than others do. */
  @Override
  public List<FoundEntity> unusual(ArticleQuery query, int size) {
    Query matching = plans.plan(query).matching();
    List<String> fields = Facet.NAMING.stream().map(Facet::parameter).toList();
    Map<String, Long> counts = unusual.values(matching, fields, size);
    Map<String, Long> archive =
        counting.values(indices.articles(), Queries.everything(), "entities", counts.keySet());
    return found.entities(counts, archive, List.of());
  }

  @Override
  public Optional<EntityPage> page(String id) {
    Optional<Entity> stored = stored(redirects.follow(id));
    return stored
        .or(
            () ->
                WIKIDATA.matcher(id).matches()
                    ? lookup.ofWikidata(id).map(redirects::follow).flatMap(this::stored)
                    : Optional.empty())
        .map(pages::page);
  }

  private Optional<Entity> stored(String id) {
    return Optional.ofNullable(entities.of(List.of(id)).get(id));
  }

  @Override
  public List<Entity> entities(List<String> ids) {
    Map<String, Entity> found = entities.of(ids);
    return ids.stream().map(found::get).filter(entity -> entity != null).toList();
  }
}
