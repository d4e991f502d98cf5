package org.dateline.archive.elastic.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.Merges;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.EntitySearch.FoundEntity;

/** Entities that were found by their ids, as answers show them: with the name that was meant. */
public final class FoundEntities {
  private final DocumentsById stored;
  private final EntityNames entities;
  private final Supplier<DecisionsInForce> inForce;

  /**
   * Completes the entities that a search found.
   *
   * @param inForce the decisions to be seen
   */
  public FoundEntities(
      DocumentsById stored, EntityNames entities, Supplier<DecisionsInForce> inForce) {
    this.stored = stored;
    this.entities = entities;
    this.inForce = inForce;
  }

  /**
   * The entities that were counted, in the order of the counts.
   *
   * @param counts articles found, by entity
   * @param archive articles of the whole archive, by entity
   * @param typed folded words that names were looked up by, none for all names
   */
  public List<FoundEntity> entities(
      Map<String, Long> counts, Map<String, Long> archive, List<String> typed) {
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

  /**
   * The ranks of entities by how well their names are what was typed: 0 where one is just that, 1
   * where one begins with it, 2 where its words only begin words of one.
   */
  public Map<String, Integer> ranks(Collection<String> ids, List<String> typed) {
    Map<String, Integer> ranks = new HashMap<>();
    names(ids)
        .forEach(
            (id, names) ->
                ranks.put(id, names.stream().mapToInt(name -> rank(name, typed)).min().orElse(2)));
    return ranks;
  }

  private static int rank(String name, List<String> typed) {
    List<String> words = Folding.words(name);
    if (words.equals(typed)) {
      return 0;
    }
    int last = typed.size() - 1;
    return last >= 0
            && words.size() > last
            && words.subList(0, last).equals(typed.subList(0, last))
            && words.get(last).startsWith(typed.get(last))
        ? 1
        : 2;
  }

  /**
   * The first name that has all that was typed: just that before others, its own before aliases.
   */
  private static Matched matched(Entity entity, List<String> names, List<String> typed) {
    List<String> all = new ArrayList<>();
    all.add(entity.name());
    names.stream().sorted(Comparator.comparing(name -> rank(name, typed))).forEach(all::add);
    if (rank(entity.name(), typed) > 0) {
      all.sort(Comparator.comparing(name -> rank(name, typed) > 0)); // keeps the order of the rest
    }
    for (String name : all) {
      List<Span> beginnings = Folding.beginnings(name, typed);
      if (!beginnings.isEmpty()) {
        return new Matched(name, beginnings);
      }
    }
    return new Matched(entity.name(), List.of());
  }

  private Map<String, List<String>> names(Collection<String> ids) {
    DecisionsInForce decisions = inForce.get();
    Merges merged = decisions.merges();
    List<String> all = new ArrayList<>(ids);
    ids.forEach(id -> all.addAll(merged.members(id)));
    Map<String, List<String>> names = new HashMap<>();
    stored
        .read(all, "id", "names")
        .forEach(
            (id, source) ->
                names
                    .computeIfAbsent(merged.follow(id), into -> new ArrayList<>())
                    .addAll(decisions.names(id, EntityDocument.names(source))));
    return names;
  }

  private record Matched(String name, List<Span> highlights) {}
}
