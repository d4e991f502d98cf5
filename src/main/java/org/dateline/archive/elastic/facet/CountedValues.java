package org.dateline.archive.elastic.facet;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.Speakers;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet as they are counted: in a field of the document, or in those of its
 * quotations that match. Either way documents are counted.
 *
 * @param counted the quotations that count, null where the field is the document's own
 */
record CountedValues(String field, @Nullable Query counted, @Nullable Query nameless) {
  private static final String COUNTED = "counted";
  private static final String INSIDE = "inside";
  private static final String DOCUMENTS = "documents";

  static CountedValues of(Dimension dimension) {
    Speakers speakers = dimension.speakers();
    return speakers == null || speakers.counted() == null
        ? new CountedValues(dimension.field(), null, null)
        : new CountedValues(speakers.field(), speakers.counted(), speakers.nameless());
  }

  /**
   * The most frequent values.
   *
   * @param include the only values to count, null for all
   */
  Aggregation most(int size, @Nullable List<String> include, @Nullable Integer shardSize) {
    TermsAggregation.Builder terms =
        terms(size).shardSize(shardSize).showTermDocCountError(shardSize != null);
    if (include != null) {
      terms.include(i -> i.terms(include));
    }
    return counted(terms);
  }

  /** The aggregation that counts these values alone. */
  Aggregation of(List<String> values) {
    return counted(terms(values.size()).include(i -> i.terms(values)));
  }

  private TermsAggregation.Builder terms(int size) {
    return new TermsAggregation.Builder().field(field).size(size);
  }

  private Aggregation counted(TermsAggregation.Builder terms) {
    if (counted == null) {
      return terms.build()._toAggregation();
    }
    terms.order(NamedValue.of(DOCUMENTS, SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc));
    return inside(
        Aggregation.of(
            a -> a.terms(terms.build()).aggregations(DOCUMENTS, d -> d.reverseNested(r -> r))));
  }

  Aggregation distinct(int threshold) {
    return inside(
        Aggregation.of(a -> a.cardinality(c -> c.field(field).precisionThreshold(threshold))));
  }

  /** Documents without a value. */
  Aggregation missing() {
    return nameless == null
        ? Aggregation.of(a -> a.missing(m -> m.field(field)))
        : Aggregation.of(a -> a.filter(nameless));
  }

  private Aggregation inside(Aggregation values) {
    return counted == null
        ? values
        : Aggregation.of(
            a ->
                a.nested(n -> n.path(Speakers.QUOTATION))
                    .aggregations(COUNTED, c -> c.filter(counted).aggregations(INSIDE, values)));
  }

  /** The answer of an aggregation that was asked for. */
  Aggregate inside(Aggregate answer) {
    return counted == null
        ? answer
        : answer.nested().aggregations().get(COUNTED).filter().aggregations().get(INSIDE);
  }

  /** Documents by value. */
  Map<String, Long> read(Aggregate values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (values.isSterms()) {
      for (StringTermsBucket bucket : values.sterms().buckets().array()) {
        counts.put(bucket.key().stringValue(), documents(bucket));
      }
    }
    return counts;
  }

  private long documents(StringTermsBucket bucket) {
    return counted == null
        ? bucket.docCount()
        : bucket.aggregations().get(DOCUMENTS).reverseNested().docCount();
  }
}
