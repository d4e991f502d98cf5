package org.dateline.archive.elastic.entity;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Finds entities by the beginnings of their names, and by their ids elsewhere. */
public final class EntityLookup {
  private static final int AT_ONCE = 10_000;

  private final DocumentsById stored;
  private final Supplier<DecisionsInForce> inForce;

  /**
   * Looks entities up as decisions have changed them.
   *
   * @param inForce the decisions to be seen
   */
  public EntityLookup(DocumentsById stored, Supplier<DecisionsInForce> inForce) {
    this.stored = stored;
    this.inForce = inForce;
  }

  /**
   * Ids of the entities with names or aliases in which words begin like each of those typed. A name
   * of an entity that was merged is one of the other's.
   *
   * @param type null for any
   */
  public List<String> startingWith(String typed, @Nullable EntityType type) {
    List<String> words = Folding.words(typed);
    List<String> ids = new ArrayList<>();
    if (words.isEmpty()) {
      return ids;
    }
    List<Query> filters = filters(words, type);
    List<FieldValue> after = List.of();
    while (true) {
      SearchRequest request = request(filters, after);
      List<Hit<Void>> page =
          stored.connection().read(client -> client.search(request, Void.class)).hits().hits();
      page.forEach(hit -> ids.add(hit.sort().get(0).stringValue()));
      if (page.size() < AT_ONCE) {
        return decided(ids, words, type);
      }
      after = page.get(page.size() - 1).sort();
    }
  }

  /**
   * Ids of entities with these very words, side by side, in a name; not of all where they are many.
   */
  public List<String> withTheWords(String typed) {
    Query words = Query.of(q -> q.matchPhrase(m -> m.field("names").query(typed)));
    return stored
        .connection()
        .read(client -> client.search(request(List.of(words), List.of()), Void.class))
        .hits()
        .hits()
        .stream()
        .map(hit -> inForce.get().merges().follow(hit.sort().get(0).stringValue()))
        .distinct()
        .toList();
  }

  /** The entities found; those with decided names or types are compared by these. */
  private List<String> decided(List<String> found, List<String> words, @Nullable EntityType type) {
    DecisionsInForce decisions = inForce.get();
    Set<String> changed = decisions.changedEntities();
    List<String> ids = new ArrayList<>(found);
    if (!changed.isEmpty()) {
      ids.removeIf(changed::contains);
      stored
          .read(new TreeSet<>(changed), "id", "type", "names")
          .forEach(
              (id, document) -> {
                if (matches(decisions, id, document, words, type)) {
                  ids.add(id);
                }
              });
      Collections.sort(ids);
    }
    return ids.stream().map(decisions.merges()::follow).distinct().toList();
  }

  private static boolean matches(
      DecisionsInForce decisions,
      String id,
      JsonNode document,
      List<String> words,
      @Nullable EntityType type) {
    EntityType stored = EntityType.valueOf(document.path("type").asText());
    if (type != null && decisions.type(id, stored) != type) {
      return false;
    }
    Set<String> beginnings = new HashSet<>();
    for (String name : decisions.names(id, EntityDocument.names(document))) {
      beginnings.addAll(Folding.words(name));
    }
    return words.stream()
        .allMatch(word -> beginnings.stream().anyMatch(beginning -> beginning.startsWith(word)));
  }

  /** The id here of what Wikidata knows by this id; empty when nothing here is that. */
  public Optional<String> ofWikidata(String wikidata) {
    SearchRequest request =
        request(List.of(Queries.anyOf("wikidata", List.of(wikidata))), List.of());
    return stored
        .connection()
        .read(client -> client.search(request, Void.class))
        .hits()
        .hits()
        .stream()
        .map(hit -> hit.sort().get(0).stringValue())
        .findFirst();
  }

  private static List<Query> filters(List<String> words, @Nullable EntityType type) {
    List<Query> filters = new ArrayList<>();
    for (String word : words) {
      filters.add(Query.of(q -> q.prefix(p -> p.field("names").value(word))));
    }
    if (type != null) {
      filters.add(Queries.anyOf("type", List.of(type.name())));
    }
    return filters;
  }

  private SearchRequest request(List<Query> filters, List<FieldValue> after) {
    return SearchRequest.of(
        s -> {
          if (!after.isEmpty()) {
            s.searchAfter(after);
          }
          return s.index(stored.index())
              .query(Queries.filter(filters))
              .size(AT_ONCE)
              .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
              .trackTotalHits(t -> t.enabled(false))
              .source(f -> f.fetch(false));
        });
  }
}
