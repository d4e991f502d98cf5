package org.dateline.archive.elastic.plan;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.archive.elastic.facet.FacetCountRequest;
import org.dateline.archive.elastic.query.DateFields;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.archive.elastic.query.SidewaysFilters;
import org.dateline.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one search in an index, of articles or of quotations: what matches, how it is
 * counted, ordered and shown. {@link PlanRequests} turns it into requests.
 *
 * @param words what ranks, and what no facet leaves out
 * @param ranked whether some documents match better than others
 * @param days the days that the timeline shows
 * @param foundAlone whether the timeline's own range narrows it, too
 * @param fields of a document that a hit needs
 */
public record Plan(
    String index,
    Query words,
    boolean ranked,
    SidewaysFilters filters,
    List<Dimension> dimensions,
    DateFields days,
    boolean foundAlone,
    List<SortOptions> sort,
    @Nullable Highlight highlight,
    List<String> fields,
    int size) {
  public Plan {
    dimensions = List.copyOf(dimensions);
    sort = List.copyOf(sort);
    fields = List.copyOf(fields);
  }

  /**
   * A plan with the filters of the query, each where it belongs.
   *
   * @param words what ranks, and what no facet leaves out
   * @param highlight used where some documents match better than others
   */
  static Plan of(
      SearchQuery query,
      boolean ranked,
      String index,
      Query words,
      List<Dimension> dimensions,
      List<SortOptions> sort,
      Highlight highlight,
      List<String> fields) {
    return new Plan(
        index,
        words,
        ranked,
        new SidewaysFilters(
            dimensions, Queries.published(query.published()), Queries.mentioned(query.mentioned())),
        dimensions,
        DateFields.of(query.options().timeline()),
        query.options().foundAlone(),
        sort,
        ranked ? highlight : null,
        fields,
        query.size());
  }

  /** Words and all filters, without scores. */
  public Query matching() {
    List<Query> all = new ArrayList<>(filters.all());
    all.add(words);
    return Queries.filter(all);
  }

  /**
   * The facet of this key.
   *
   * @throws NoSuchElementException when the plan has none
   */
  public Dimension dimension(String key) {
    return dimensions.stream()
        .filter(dimension -> dimension.key().equals(key))
        .findAny()
        .orElseThrow(() -> new NoSuchElementException(key));
  }

  /** The counts of one facet: under all filters but its own any-of. */
  public FacetCountRequest countRequest(Dimension dimension) {
    return new FacetCountRequest(index, words, filters.without(dimension.key()), dimension);
  }

  /** True if the order depends on scores, which change with what is added to the archive. */
  boolean byScore() {
    return ranked && sort.get(0).isScore();
  }
}
