package org.dateline.archive.elastic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.authority.Entity;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.Selection;

/** The values of one facet as a list of its own: searched, sorted, to the end. */
final class Values {
  /** Most values that a list is sorted by name or searched in. */
  static final int MOST = 10_000;

  private Values() {}

  /**
   * @param counts of all values that may be shown
   * @param prefix what a word of the value's name must begin with, empty for any
   */
  static FacetResult listed(
      FacetCounts counts,
      Selection selection,
      Map<String, Entity> named,
      String prefix,
      FacetOrder order,
      int size) {
    List<String> typed = Folding.words(prefix);
    FacetResult all = counts.result(selection, id -> name(named, id));
    List<Bucket> matching = new ArrayList<>();
    for (Bucket bucket : all.buckets()) {
      if (typed.isEmpty() || (bucket.count() > 0 && matches(bucket, named, typed))) {
        matching.add(bucket);
      }
    }
    if (order == FacetOrder.NAME) {
      matching.sort(Comparator.comparing(bucket -> NameOrder.key(bucket.name())));
    }
    List<Bucket> shown = matching.subList(0, Math.min(size, matching.size()));
    boolean more = all.more() || matching.size() > shown.size();
    long distinct = typed.isEmpty() ? all.distinct() : matching.size();
    return new FacetResult(shown, all.missing(), more, distinct);
  }

  private static boolean matches(Bucket bucket, Map<String, Entity> named, List<String> typed) {
    Entity entity = named.get(bucket.id());
    // An entity is looked up by all its names beforehand: by aliases and by how it is written.
    return entity != null || !Folding.beginnings(bucket.name(), typed).isEmpty();
  }

  static String name(Map<String, Entity> named, String id) {
    Entity entity = named.get(id);
    return entity == null ? id : entity.name();
  }

  /** Without those that are not wanted, in their order. */
  static Map<String, Long> page(Map<String, Long> counts, int offset, int size) {
    Map<String, Long> page = new LinkedHashMap<>();
    counts.entrySet().stream()
        .skip(offset)
        .limit(size)
        .forEach(entry -> page.put(entry.getKey(), entry.getValue()));
    return page;
  }
}
