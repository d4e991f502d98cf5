package org.dateline.archive.elastic.facet;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.archive.elastic.document.NameOrder;
import org.dateline.archive.elastic.entity.EntityLookup;
import org.dateline.archive.elastic.entity.EntityNames;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.authority.Entity;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.Selection;
import org.dateline.search.ValueList;

/** The values of one facet as a list of its own: searched, sorted, page by page to the end. */
public final class FacetLists {
  private static final int MOST_UNUSUAL = 1_000;

  /** The most values that are sorted by name where their counts are the same. */
  private static final int NAMED = 1_000;

  private final FacetCounter counter;
  private final EntityNames entities;
  private final EntityLookup lookup;
  private final UnusualValues unusual;

  public FacetLists(
      FacetCounter counter, EntityNames entities, EntityLookup lookup, UnusualValues unusual) {
    this.counter = counter;
    this.entities = entities;
    this.lookup = lookup;
    this.unusual = unusual;
  }

  /** A page of the list, with the selected values on the first one. */
  public FacetResult list(FacetCountRequest counted, ValueList list) {
    List<String> typed = Folding.words(list.prefix());
    FacetCounts counts = counts(counted, list, typed);
    Set<String> first = typed.isEmpty() ? first(counts) : Set.of();
    List<String> ordered = new ArrayList<>(ordered(counted, counts, list.order(), first).keySet());
    long distinct = counts.distinct();
    Set<String> selected = Set.copyOf(counted.dimension().selected());
    if (!typed.isEmpty()) {
      Set<String> matching = matching(counted.dimension(), counts, typed);
      ordered.removeIf(value -> !matching.contains(value) && !selected.contains(value));
      distinct = matching.size();
    }
    List<String> shown = page(ordered, selected, list.offset(), list.size());
    boolean more = counts.more() || ordered.size() > (long) list.offset() + list.size();
    return result(counted, counts, shown, more, distinct);
  }

  private FacetCounts counts(FacetCountRequest counted, ValueList list, List<String> typed) {
    boolean ofEntities = counted.dimension().ofEntities();
    if (!typed.isEmpty() && ofEntities) {
      return counter.among(counted, lookup.startingWith(list.prefix(), counted.dimension().type()));
    }
    return typed.isEmpty()
        ? counts(counted, list.order(), list.offset() + list.size())
        : counter.all(counted);
  }

  /** Counts of enough values that the first {@code end} in the order are the same for any end. */
  public FacetCounts counts(FacetCountRequest counted, FacetOrder order, int end) {
    return order == FacetOrder.COUNT
        ? counter.most(counted, Math.max(end, NAMED))
        : counter.all(counted);
  }

  /** The values whose names have the typed words, of those that occur in some document. */
  private Set<String> matching(Dimension dimension, FacetCounts counts, List<String> typed) {
    Set<String> matching = new HashSet<>();
    Set<String> selected = Set.copyOf(dimension.selected());
    Map<String, Entity> named = dimension.ofEntities() ? entities.of(selected) : new HashMap<>();
    counts
        .counts()
        .forEach(
            (value, count) -> {
              // Entities were looked up by all their names beforehand; not so those selected.
              boolean lookedUp = dimension.ofEntities() && !selected.contains(value);
              if (count > 0
                  && (lookedUp
                      || !Folding.beginnings(Buckets.name(named, value), typed).isEmpty())) {
                matching.add(value);
              }
            });
    return matching;
  }

  /** The values that come with a search. */
  private static Set<String> first(FacetCounts counts) {
    return counts.counts().keySet().stream().limit(Buckets.OF_A_SEARCH).collect(toSet());
  }

  /**
   * All values in the order asked for; those by how unusual they are go by count after that. Where
   * there are too many to know all their names, values of the same count go by value, as
   * Elasticsearch cuts them: a page that was cut by one order and sorted by another would miss some
   * and repeat others.
   *
   * @param first what a reader saw before the list was opened: by count, it stays on top
   */
  public Map<String, Long> ordered(
      FacetCountRequest counted, FacetCounts counts, FacetOrder order, Set<String> first) {
    Map<String, Long> all = counts.counts();
    Map<String, Long> ordered = new LinkedHashMap<>();
    switch (order) {
      case COUNT -> {
        boolean few = counts.distinct() <= NAMED;
        ordered.putAll(byCount(all, first, keys(counted, few ? all.keySet() : first)));
      }
      case NAME -> ordered.putAll(sorted(all, byKey(keys(counted, all.keySet()))));
      case UNUSUAL -> {
        unusual
            .values(counted.matching(), List.of(counted.dimension().field()), MOST_UNUSUAL)
            .keySet()
            .stream()
            .filter(all::containsKey)
            .forEach(value -> ordered.put(value, all.get(value)));
        all.forEach(ordered::putIfAbsent);
      }
    }
    return ordered;
  }

  /**
   * The counts from the highest down. Of values with the same count those of {@code first} stand
   * first, the others go by name.
   *
   * @param keys keys that sort values by their names, as far as these are known
   */
  static Map<String, Long> byCount(
      Map<String, Long> counts, Set<String> first, Map<String, String> keys) {
    Comparator<Map.Entry<String, Long>> most =
        Comparator.comparing((Map.Entry<String, Long> e) -> e.getValue()).reversed();
    return sorted(
        counts, most.thenComparing(e -> !first.contains(e.getKey())).thenComparing(byKey(keys)));
  }

  private static Comparator<Map.Entry<String, Long>> byKey(Map<String, String> keys) {
    return Comparator.comparing((Map.Entry<String, Long> e) -> keys.getOrDefault(e.getKey(), ""))
        .thenComparing(Map.Entry::getKey);
  }

  private static Map<String, Long> sorted(
      Map<String, Long> counts, Comparator<Map.Entry<String, Long>> order) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(order)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** The keys that sort values by their names. */
  private Map<String, String> keys(FacetCountRequest counted, Set<String> values) {
    Map<String, Entity> named = counted.dimension().ofEntities() ? entities.of(values) : Map.of();
    Map<String, String> keys = new HashMap<>();
    values.forEach(value -> keys.put(value, NameOrder.key(Buckets.name(named, value))));
    return keys;
  }

  /** A page of values; the selected ones are all on the first page, and on no other. */
  private static List<String> page(
      List<String> ordered, Set<String> selected, int offset, int size) {
    List<String> page = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      boolean here = i >= offset && i < offset + size;
      if (selected.contains(ordered.get(i)) ? offset == 0 : here) {
        page.add(ordered.get(i));
      }
    }
    return page;
  }

  private FacetResult result(
      FacetCountRequest counted,
      FacetCounts counts,
      List<String> shown,
      boolean more,
      long distinct) {
    Map<String, Entity> named = counted.dimension().ofEntities() ? entities.of(shown) : Map.of();
    Selection selection = counted.dimension().selection();
    List<Bucket> buckets =
        shown.stream()
            .map(value -> Buckets.bucket(named, value, counts.counts().get(value), selection))
            .toList();
    return new FacetResult(buckets, counts.missing(), more, distinct, counts.unattributed());
  }
}
