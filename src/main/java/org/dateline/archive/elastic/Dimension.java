package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.search.Selection;

/**
 * A facet as it is asked for.
 *
 * @param key its name among the request's aggregations
 */
record Dimension(String key, String field, Selection selection) {
  List<Query> filters() {
    return Queries.selection(field, selection);
  }

  /** Values that must be among the buckets. */
  List<String> selected() {
    Set<String> selected = new LinkedHashSet<>(selection.anyOf());
    selected.addAll(selection.allOf());
    selected.addAll(selection.noneOf());
    selected.remove(Selection.NO_VALUE);
    return new ArrayList<>(selected);
  }
}
