package org.dateline.archive.elastic.facet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.authority.Entity;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.Selection;

/** Counted values of a facet as they are shown. */
public final class Buckets {
  /** The number of buckets of each facet that come with a search. */
  public static final int OF_A_SEARCH = 30;

  private Buckets() {}

  /**
   * A value with its name and count.
   *
   * @param named the values that are entities, by id
   * @param selection of the facet
   */
  public static Bucket bucket(
      Map<String, Entity> named, String id, long count, Selection selection) {
    Entity entity = named.get(id);
    return new Bucket(
        id, name(named, id), entity == null ? null : entity.type(), count, how(selection, id));
  }

  /** The name of a value: the entity's, or the value itself where it is no known entity. */
  static String name(Map<String, Entity> named, String id) {
    Entity entity = named.get(id);
    return entity == null ? id : entity.name();
  }

  private static Selected how(Selection selection, String id) {
    if (selection.noneOf().contains(id)) {
      return Selected.NONE_OF;
    }
    if (selection.allOf().contains(id)) {
      return Selected.ALL_OF;
    }
    return selection.anyOf().contains(id) ? Selected.ANY_OF : Selected.NO;
  }

  /** One page of the counts, in their order. */
  public static Map<String, Long> page(Map<String, Long> counts, int offset, int size) {
    Map<String, Long> page = new LinkedHashMap<>();
    counts.entrySet().stream()
        .skip(offset)
        .limit(size)
        .forEach(entry -> page.put(entry.getKey(), entry.getValue()));
    return page;
  }
}
