package org.dateline.archive.elastic.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The filters of a search by what they belong to, so that each facet can be counted under all but
 * its own choice of values: drill sideways.
 */
public final class SidewaysFilters {
  private final Map<String, List<Query>> filters = new LinkedHashMap<>();
  private final Map<String, List<Query>> lasting = new LinkedHashMap<>();

  public SidewaysFilters(List<Dimension> dimensions, List<Query> published, List<Query> mentioned) {
    dimensions.forEach(dimension -> filters.put(dimension.key(), dimension.filters()));
    dimensions.forEach(dimension -> lasting.put(dimension.key(), dimension.allOf()));
    filters.put(DateFields.PUBLISHED.key(), published);
    filters.put(DateFields.MENTIONED.key(), mentioned);
  }

  public List<Query> all() {
    return without("");
  }

  /**
   * The filters of one facet or of the timeline: those of all others. Of a facet's own, the values
   * that must all be there stay; {@link Dimension#noneOf} is not among them.
   */
  public List<Query> without(String key) {
    List<Query> others = new ArrayList<>();
    filters.forEach(
        (owner, queries) -> {
          if (!owner.equals(key)) {
            others.addAll(queries);
          }
        });
    others.addAll(lasting.getOrDefault(key, List.of()));
    return others;
  }
}
