package org.dateline.archive.elastic.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A facet as it is asked for.
 *
 * @param key its name among the request's aggregations
 * @param named what its values are: ids of entities, or words of their own
 * @param type of its entities, null for any
 */
public record Dimension(
    String key, String field, Selection selection, Values named, @Nullable EntityType type) {
  /** The kinds of values that a facet has. */
  public enum Values {
    ENTITIES,
    WORDS
  }

  /** Whether its values are ids of entities. */
  public boolean ofEntities() {
    return named == Values.ENTITIES;
  }

  List<Query> filters() {
    return Queries.selection(field, selection);
  }

  /** Those of the values that must all be there: they narrow the facet itself, too. */
  List<Query> allOf() {
    return Queries.selection(field, new Selection(List.of(), selection.allOf(), List.of()));
  }

  /** Leaves out the values that must not be there. */
  public List<Query> noneOf() {
    return Queries.selection(field, new Selection(List.of(), List.of(), selection.noneOf()));
  }

  /**
   * What one of the values that must not be there keeps out, as far as the other filters let it in.
   */
  public Query keptOut(String value) {
    List<String> others = selection.noneOf().stream().filter(v -> !v.equals(value)).toList();
    List<Query> all =
        new ArrayList<>(
            Queries.selection(field, new Selection(selection.anyOf(), List.of(value), others)));
    return Queries.filter(all);
  }

  /** Values that must be among the buckets. */
  public List<String> selected() {
    Set<String> selected = new LinkedHashSet<>(selection.anyOf());
    selected.addAll(selection.allOf());
    selected.addAll(selection.noneOf());
    selected.remove(Selection.NO_VALUE);
    return new ArrayList<>(selected);
  }
}
