package org.dateline.server;

import io.javalin.http.Context;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;

/** A request for the values of one facet, of articles or of quotations. */
record FacetRequest(String facet, Of of, Parameters given, String prefix, Order order, int size) {
  private static final String[] OWN = {"of", "prefix", "order", "size"};
  private static final Set<String> OF_ARTICLES =
      ArticleParameters.and(ArticleParameters.FILTERS, OWN);
  private static final Set<String> OF_QUOTES = ArticleParameters.and(QuoteParameters.FILTERS, OWN);
  private static final int MOST_VALUES = 1000;
  private static final int USUAL_VALUES = 50;

  /** What is counted. */
  enum Of {
    ARTICLES,
    QUOTES
  }

  /** How values are sorted. */
  enum Order {
    COUNT,
    NAME,
    UNUSUAL
  }

  static FacetRequest read(Context http) {
    Of of = new Parameters(http.queryString(), OF_QUOTES).choice("of", Of.ARTICLES);
    Parameters given =
        new Parameters(http.queryString(), of == Of.QUOTES ? OF_QUOTES : OF_ARTICLES);
    return new FacetRequest(
        http.pathParam("facet"),
        of,
        given,
        given.text("prefix", 200).strip(),
        given.choice("order", Order.COUNT),
        given.number("size", 1, MOST_VALUES, USUAL_VALUES));
  }

  FacetResult ask(Backend archive) {
    return order == Order.NAME ? byName(values(archive, MOST_VALUES), size) : values(archive, size);
  }

  private FacetResult values(Backend archive, int wanted) {
    if (of == Of.QUOTES) {
      QuoteFacet named = facet(QuoteFacet.values(), QuoteFacet::parameter);
      QuoteQuery query = QuoteParameters.first(given, 0);
      return archive.quotes().facet(query, named, prefix, wanted);
    }
    Facet named = facet(Facet.values(), Facet::parameter);
    ArticleQuery query = ArticleParameters.filters(given);
    return order == Order.UNUSUAL
        ? unusual(archive, query, named)
        : archive.articles().facet(query, named, prefix, wanted);
  }

  private FacetResult unusual(Backend archive, ArticleQuery query, Facet named) {
    List<Bucket> buckets =
        archive.overview().unusual(query, named, size).stream()
            .map(name -> new Bucket(name.id(), name.name(), name.count(), Selected.NO))
            .toList();
    return new FacetResult(buckets, 0, false, buckets.size());
  }

  private static FacetResult byName(FacetResult values, int size) {
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    List<Bucket> sorted =
        values.buckets().stream().sorted(Comparator.comparing(Bucket::name, collator)).toList();
    return new FacetResult(
        sorted.stream().limit(size).toList(),
        values.missing(),
        values.more() || sorted.size() > size,
        values.distinct());
  }

  private <F> F facet(F[] facets, Function<F, String> nameOf) {
    Optional<F> named = Arrays.stream(facets).filter(f -> nameOf.apply(f).equals(facet)).findAny();
    return named.orElseThrow(() -> new NotFound("There is no facet “" + facet + "”."));
  }
}
