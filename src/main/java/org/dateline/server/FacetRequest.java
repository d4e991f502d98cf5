package org.dateline.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.ValueList;
import org.jspecify.annotations.Nullable;

/** A request for the values of one facet, of articles or of quotations. */
record FacetRequest(String facet, CountedKind of, Parameters given, ValueList list) {
  private static final String[] OWN = {"of", "prefix", "order", "size", "after"};
  private static final Set<String> OF_ARTICLES =
      ArticleParameters.and(ArticleParameters.FILTERS, OWN);
  private static final Set<String> OF_QUOTES = ArticleParameters.and(QuoteParameters.FILTERS, OWN);
  private static final Set<String> OF_QUOTATIONS =
      QuoteParameters.FILTERS.stream()
          .filter(name -> !ArticleParameters.FILTERS.contains(name) || isOfQuotation(name))
          .collect(Collectors.toUnmodifiableSet());
  private static final int MOST_VALUES = 1000;
  private static final int USUAL_VALUES = 50;
  private static final int FARTHEST = 100_000_000;

  enum CountedKind {
    ARTICLES,
    QUOTES
  }

  static FacetRequest read(Context http) {
    String facet = http.pathParam("facet");
    Parameters any = new Parameters(http.queryString(), OF_QUOTES);
    CountedKind of =
        any.choice("of", isOfQuotes(facet, any) ? CountedKind.QUOTES : CountedKind.ARTICLES);
    Parameters given =
        new Parameters(http.queryString(), of == CountedKind.QUOTES ? OF_QUOTES : OF_ARTICLES);
    return new FacetRequest(
        facet,
        of,
        given,
        new ValueList(
            given.text("prefix", 200).strip(),
            given.choice("order", FacetOrder.COUNT),
            given.number("after", 0, FARTHEST, 0),
            given.number("size", 1, MOST_VALUES, USUAL_VALUES)));
  }

  private static boolean isOfQuotation(String name) {
    return name.matches("(about|kind)(\\.\\w+)?");
  }

  private static boolean isOfQuotes(String facet, Parameters given) {
    return OF_QUOTATIONS.contains(facet) || OF_QUOTATIONS.stream().anyMatch(given::has);
  }

  FacetResult ask(Backend archive) {
    if (of == CountedKind.QUOTES) {
      QuoteFacet named = facet(List.of(QuoteFacet.values()), QuoteFacet::parameter);
      QuoteQuery query = QuoteParameters.first(given, 0);
      return archive.quotes().facet(query, named, list);
    }
    Facet named = facet(Facet.COUNTED, Facet::parameter);
    ArticleQuery query = ArticleParameters.filters(given);
    return archive.articles().facet(query, named, list);
  }

  /** Cursor of the page after {@code page}, null when that was the last. */
  @Nullable String next(FacetResult page) {
    return page.more() ? String.valueOf(list.offset() + list.size()) : null;
  }

  private <F> F facet(List<F> facets, Function<F, String> nameOf) {
    Optional<F> named = facets.stream().filter(f -> nameOf.apply(f).equals(facet)).findAny();
    return named.orElseThrow(() -> new NotFound("There is no facet “" + facet + "”."));
  }
}
