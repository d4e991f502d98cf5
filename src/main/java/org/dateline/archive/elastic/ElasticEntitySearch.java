package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch;
import org.dateline.search.FacetOrder;
import org.dateline.search.Selection;
import org.dateline.search.WordsParser;
import org.jspecify.annotations.Nullable;

/** Finds entities in Elasticsearch. */
final class ElasticEntitySearch implements EntitySearch {
  private static final Query EVERYTHING = Query.of(q -> q.matchAll(m -> m));

  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");

  private final Connection connection;
  private final Indices indices;
  private final ArticlePlans plans;
  private final Tallies tallies;
  private final FacetLists lists;
  private final EntityNames entities;
  private final EntityLookup lookup;
  private final Counting counting;
  private final Unusual unusual;
  private final EntityPages pages;
  private final Redirects redirects;

  ElasticEntitySearch(
      Connection connection,
      Indices indices,
      ArticlePlans plans,
      Tallies tallies,
      FacetLists lists,
      EntityNames entities,
      EntityLookup lookup,
      Unusual unusual,
      Redirects redirects,
      Held held) {
    this.connection = connection;
    this.indices = indices;
    this.plans = plans;
    this.tallies = tallies;
    this.lists = lists;
    this.entities = entities;
    this.lookup = lookup;
    this.counting = new Counting(connection);
    this.unusual = unusual;
    this.pages = new EntityPages(connection, indices, counting, this, held);
    this.redirects = redirects;
  }

  @Override
  public Entities find(String typed, @Nullable EntityType type, int offset, int size) {
    long began = System.nanoTime();
    List<String> words = Folding.words(typed);
    Map<String, Long> counts;
    long total;
    if (words.isEmpty()) {
      FacetCounts all = tallies.most(tally(EVERYTHING, type), offset + size);
      counts = all.counts();
      total = all.distinct();
    } else {
      counts =
          counting.values(
              indices.articles(), EVERYTHING, "entities", lookup.startingWith(typed, type));
      total = counts.size();
    }
    Map<String, Long> page = FacetLists.page(counts, offset, size);
    return new Entities(total, millisSince(began), found(page, page, words));
  }

  @Override
  public Entities named(
      ArticleQuery query, @Nullable EntityType type, FacetOrder order, int offset, int size) {
    long began = System.nanoTime();
    Query matching = plans.plan(query, WordsParser.read(query.words()).words()).matching();
    Tally tally = tally(matching, type);
    FacetCounts all = lists.counts(tally, order, offset + size);
    Map<String, Long> ordered = lists.ordered(tally, all, order, Set.of());
    Map<String, Long> page = FacetLists.page(ordered, offset, size);
    Map<String, Long> archive =
        counting.values(indices.articles(), EVERYTHING, field(type), page.keySet());
    return new Entities(all.distinct(), millisSince(began), found(page, archive, List.of()));
  }

  private Tally tally(Query matching, @Nullable EntityType type) {
    Dimension named =
        new Dimension("named", field(type), Selection.NONE, Dimension.Values.ENTITIES, type);
    return new Tally(indices.articles(), matching, List.of(), named);
  }

  private static String field(@Nullable EntityType type) {
    return type == null ? "entities" : type.name().toLowerCase(Locale.ROOT);
  }

  private static long millisSince(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }

  /** Entities as found, in the order of the counts. */
  List<FoundEntity> found(Map<String, Long> counts, Map<String, Long> archive, List<String> typed) {
    Map<String, Entity> named = entities.of(counts.keySet());
    Map<String, List<String>> names = typed.isEmpty() ? Map.of() : names(counts.keySet());
    List<FoundEntity> found = new ArrayList<>();
    counts.forEach(
        (id, articles) -> {
          Entity entity = named.get(id);
          if (entity != null) {
            Matched matched = matched(entity, names.getOrDefault(id, List.of()), typed);
            found.add(
                new FoundEntity(
                    id,
                    entity.type(),
                    entity.name(),
                    entity.description(),
                    matched.name(),
                    matched.highlights(),
                    articles,
                    archive.getOrDefault(id, articles)));
          }
        });
    return found;
  }

  /** The first name that has all that was typed: its own before its aliases. */
  private static Matched matched(Entity entity, List<String> names, List<String> typed) {
    List<String> all = new ArrayList<>();
    all.add(entity.name());
    all.addAll(names);
    for (String name : all) {
      List<Span> beginnings = Folding.beginnings(name, typed);
      if (!beginnings.isEmpty()) {
        return new Matched(name, beginnings);
      }
    }
    return new Matched(entity.name(), List.of());
  }

  private Map<String, List<String>> names(Collection<String> ids) {
    Map<String, List<String>> names = new HashMap<>();
    new DocumentsById(connection, indices.entities())
        .read(ids, "id", "names")
        .forEach((id, source) -> names.put(id, EntityDocument.names(source)));
    return names;
  }

  /** People, organizations and places that the articles found name more than others do. */
  List<FoundEntity> unusual(ArticleQuery query, int size) {
    Query matching = plans.plan(query, WordsParser.read(query.words()).words()).matching();
    Map<String, Long> counts =
        unusual.values(matching, List.of("person", "organization", "place"), size);
    Map<String, Long> archive =
        counting.values(indices.articles(), EVERYTHING, "entities", counts.keySet());
    return found(counts, archive, List.of());
  }

  @Override
  public Optional<EntityPage> page(String id) {
    Optional<Entity> stored = stored(redirects.follow(id));
    return stored
        .or(
            () ->
                WIKIDATA.matcher(id).matches()
                    ? lookup.ofWikidata(id).flatMap(this::stored)
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

  private record Matched(String name, List<Span> highlights) {}
}
