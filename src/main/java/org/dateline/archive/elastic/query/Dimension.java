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
 * A facet in one search: its field, and the values selected in it.
 *
 * @param key its name among the request's aggregations
 * @param valueKind ids of entities, or words of their own
 * @param type of its entities, null for any
 * @param speakers the values, where they are speakers; null of any other facet
 */
public record Dimension(
    String key,
    String field,
    Selection selection,
    ValueKind valueKind,
    @Nullable EntityType type,
    @Nullable Speakers speakers) {
  /** A facet of other values than speakers. */
  public Dimension(
      String key,
      String field,
      Selection selection,
      ValueKind valueKind,
      @Nullable EntityType type) {
    this(key, field, selection, valueKind, type, null);
  }

  /** The kinds of values that a facet has. */
  public enum ValueKind {
    ENTITIES,
    WORDS
  }

  /** True if its values are ids of entities. */
  public boolean ofEntities() {
    return valueKind == ValueKind.ENTITIES;
  }

  List<Query> filters() {
    return filters(selection);
  }

  private List<Query> filters(Selection some) {
    return speakers == null
        ? Queries.selection(field, some)
        : Queries.selection(some, speakers::oneOf);
  }

  /** The values that must all be there: they narrow the facet itself, too. */
  List<Query> allOf() {
    return filters(new Selection(List.of(), selection.allOf(), List.of()));
  }

  /** The filters of the values that must not be there. */
  public List<Query> noneOf() {
    return filters(new Selection(List.of(), List.of(), selection.noneOf()));
  }

  /** The documents that are left out for one value alone: all other filters let them in. */
  public Query excludedBy(String value) {
    List<String> others = selection.noneOf().stream().filter(v -> !v.equals(value)).toList();
    return Queries.filter(filters(new Selection(selection.anyOf(), List.of(value), others)));
  }

  /** Values that must be among the buckets. */
  public List<String> selected() {
    Set<String> selected = new LinkedHashSet<>(selection.anyOf());
    selected.addAll(selection.allOf());
    selected.addAll(selection.noneOf());
    selected.removeIf(
        value -> speakers == null ? value.equals(Selection.NO_VALUE) : Speakers.isNone(value));
    return new ArrayList<>(selected);
  }
}
