package org.dateline.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Quote;
import org.dateline.search.Facet;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * From parameters to a search for quotations. A search for articles is understood too: persons,
 * organizations and places are then those that the quotations are about.
 */
final class QuoteParameters {
  /** Narrow the result. */
  static final Set<String> FILTERS = filters();

  /** The filters, and what chooses the page of the result. */
  static final Set<String> FILTERS_AND_PAGE = ArticleParameters.and(FILTERS, "size", "after");

  private static final List<Facet> NAMED = List.of(Facet.PERSON, Facet.ORGANIZATION, Facet.PLACE);

  private static final List<String> KINDS =
      Arrays.stream(Quote.Kind.values()).map(Json::label).toList();

  private QuoteParameters() {}

  /** The search, with the page of its result that is asked for. */
  static QuoteQuery page(Parameters parameters) {
    return query(
        parameters,
        parameters.number("size", 1, ArticleParameters.MOST_HITS, ArticleParameters.USUAL_HITS),
        parameters.has("after")
            ? parameters.text("after", ArticleParameters.LONGEST_CURSOR)
            : null);
  }

  /** The search with its first {@code size} quotations. */
  static QuoteQuery first(Parameters parameters, int size) {
    return query(parameters, size, null);
  }

  private static QuoteQuery query(Parameters parameters, int size, @Nullable String after) {
    for (String unasked : List.of("mentioned.from", "mentioned.to")) {
      if (parameters.has(unasked)) {
        throw new BadParameter(unasked, "Quotations cannot be filtered by the dates mentioned.");
      }
    }
    String words = parameters.text("q", ArticleParameters.LONGEST_WORDS).strip();
    Map<QuoteFacet, Selection> selections = new EnumMap<>(QuoteFacet.class);
    for (QuoteFacet facet : QuoteFacet.values()) {
      Selection selection =
          facet == QuoteFacet.ABOUT
              ? about(parameters)
              : ArticleParameters.selection(parameters, facet.parameter());
      if (facet == QuoteFacet.KIND) {
        checkKinds(selection);
      }
      if (!selection.isEmpty()) {
        selections.put(facet, selection);
      }
    }
    return new QuoteQuery(
        words,
        selections,
        parameters.values("article"),
        parameters.days("published"),
        ArticleParameters.sort(parameters, words),
        size,
        after);
  }

  private static void checkKinds(Selection selection) {
    Stream.of(selection.anyOf(), selection.allOf(), selection.noneOf())
        .flatMap(List::stream)
        .filter(kind -> !KINDS.contains(kind))
        .findFirst()
        .ifPresent(
            kind -> {
              throw new BadParameter(
                  "kind", "“" + kind + "” is no kind. It can be " + String.join(", ", KINDS) + ".");
            });
  }

  // Facets combine with "and", but a selection holds one "any of": a facet with one value goes to
  // "all of", which means the same, and only a second facet with several cannot be expressed.
  private static Selection about(Parameters parameters) {
    Selection about = ArticleParameters.selection(parameters, "about");
    List<String> anyOf = new ArrayList<>(about.anyOf());
    List<String> allOf = new ArrayList<>(about.allOf());
    List<String> noneOf = new ArrayList<>(about.noneOf());
    for (Facet facet : NAMED) {
      Selection named = ArticleParameters.selection(parameters, facet.parameter());
      allOf.addAll(named.allOf());
      noneOf.addAll(named.noneOf());
      if (named.anyOf().size() == 1) {
        allOf.addAll(named.anyOf());
      } else if (anyOf.isEmpty()) {
        anyOf.addAll(named.anyOf());
      } else if (!named.anyOf().isEmpty()) {
        throw new BadParameter(
            facet.parameter(),
            "Quotations can be about any of several names of one type, not of two types at once.");
      }
    }
    return new Selection(anyOf, allOf.stream().distinct().toList(), noneOf);
  }

  private static Set<String> filters() {
    Set<String> names = new HashSet<>(ArticleParameters.FILTERS);
    names.add("article");
    for (QuoteFacet facet : QuoteFacet.values()) {
      names.add(facet.parameter());
      names.add(facet.parameter() + ".all");
      names.add(facet.parameter() + ".not");
    }
    return Set.copyOf(names);
  }
}
