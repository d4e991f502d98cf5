package org.dateline.archive.elastic.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.dateline.search.DayRange;
import org.dateline.search.Selection;

/** Factory of the simple queries that requests are made of. */
public final class Queries {
  private Queries() {}

  /** Documents with at least one of these values; none when there are no values. */
  public static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
  }

  /** The order by day of publication; what has none comes last either way. */
  public static SortOptions byDay(SortOrder order) {
    return SortOptions.of(
        o -> o.field(f -> f.field("published_from").order(order).missing("_last")));
  }

  /** Documents that are alike otherwise need an order, too: it is to be the same every time. */
  public static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(o -> o.field(f -> f.field(field).order(order)));
  }

  /**
   * The order of hits: by score or not, then by day, the newer first or the older.
   *
   * @param ties what orders those that are equal, so that the order is the same every time
   */
  public static List<SortOptions> order(boolean scored, boolean oldest, SortOptions... ties) {
    List<SortOptions> options = new ArrayList<>();
    if (scored) {
      options.add(SortOptions.of(o -> o.score(s -> s.order(SortOrder.Desc))));
    }
    options.add(byDay(oldest ? SortOrder.Asc : SortOrder.Desc));
    options.addAll(List.of(ties));
    return options;
  }

  /** A query for all documents, with one score. */
  public static Query everything() {
    return Query.of(q -> q.matchAll(m -> m));
  }

  /** Documents with any value in the field. */
  public static Query exists(String field) {
    return Query.of(q -> q.exists(e -> e.field(field)));
  }

  /** Documents that the query does not match. */
  public static Query not(Query query) {
    return Query.of(q -> q.bool(b -> b.mustNot(query)));
  }

  /** A query for what all of these find, without scores. */
  public static Query filter(List<Query> queries) {
    if (queries.isEmpty()) {
      return everything();
    }
    return queries.size() == 1 ? queries.get(0) : Query.of(q -> q.bool(b -> b.filter(queries)));
  }

  /** The selection in a facet, as filters that must all hold. */
  public static List<Query> selection(String field, Selection selection) {
    return selection(selection, values -> oneOf(field, values));
  }

  /**
   * The selection in a facet whose values are looked for by a query of its own.
   *
   * @param oneOf documents with one of some values
   */
  static List<Query> selection(Selection selection, Function<List<String>, Query> oneOf) {
    List<Query> queries = new ArrayList<>();
    if (!selection.anyOf().isEmpty()) {
      queries.add(oneOf.apply(selection.anyOf()));
    }
    selection.allOf().forEach(value -> queries.add(oneOf.apply(List.of(value))));
    if (!selection.noneOf().isEmpty()) {
      queries.add(not(oneOf.apply(selection.noneOf())));
    }
    return queries;
  }

  private static Query oneOf(String field, List<String> values) {
    List<String> named = values.stream().filter(v -> !v.equals(Selection.NO_VALUE)).toList();
    if (named.size() == values.size()) {
      return anyOf(field, values);
    }
    Query missing = not(exists(field));
    return named.isEmpty()
        ? missing
        : Query.of(q -> q.bool(b -> b.should(anyOf(field, named), missing)));
  }

  /**
   * Articles published within these days. One of which only the year is known is found when the
   * whole year lies within them.
   */
  public static List<Query> published(DayRange days) {
    if (days.undated()) {
      return List.of(not(exists("published_from")));
    }
    List<Query> queries = new ArrayList<>();
    if (days.from() != null) {
      String from = days.from().toString();
      queries.add(Query.of(q -> q.range(r -> r.date(d -> d.field("published_from").gte(from)))));
    }
    if (days.to() != null) {
      String until = days.to().plusDays(1).toString();
      queries.add(Query.of(q -> q.range(r -> r.date(d -> d.field("published_until").lte(until)))));
    }
    return queries;
  }

  /** Articles that mention a day, month or range that lies within these days. */
  public static List<Query> mentioned(DayRange days) {
    if (days.isOpen()) {
      return List.of();
    }
    if (days.undated()) {
      return List.of(not(exists("mentioned")));
    }
    return List.of(
        Query.of(
            q ->
                q.range(
                    r ->
                        r.date(
                            d -> {
                              d.field("mentioned").relation(RangeRelation.Within);
                              if (days.from() != null) {
                                d.gte(days.from().toString());
                              }
                              if (days.to() != null) {
                                d.lt(days.to().plusDays(1).toString());
                              }
                              return d;
                            }))));
  }
}
