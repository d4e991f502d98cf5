package org.dateline.server;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Quote;
import org.dateline.search.ArticleQuery;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteQuery.QuoteSort;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.dateline.server.ArticleParameters.CountedSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters as a search for quotations. A search for articles is understood too: its
 * persons, organizations and places are named by the article that a quotation stands in.
 */
final class QuoteParameters {
  /** The parameters that narrow the result. */
  static final Set<String> FILTERS = filters();

  /** The filters, and what chooses the page of the result. */
  static final Set<String> FILTERS_AND_PAGE = ArticleParameters.and(FILTERS, "size", "after");

  private static final List<String> KINDS =
      Arrays.stream(Quote.Kind.values()).map(AnswerJson::label).toList();

  /** The things that words and speakers are asked of. */
  private enum Asked {
    QUOTATION,
    ARTICLE
  }

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
    String words = parameters.text("q", ArticleParameters.LONGEST_WORDS).strip();
    Map<QuoteFacet, Selection> selections = new EnumMap<>(QuoteFacet.class);
    for (QuoteFacet facet : QuoteFacet.values()) {
      ArticleParameters.select(selections, facet, parameters, facet.parameter());
    }
    checkKinds(selections.getOrDefault(QuoteFacet.KIND, Selection.NONE));
    ArticleQuery within = null;
    if (parameters.choice("scope", Asked.QUOTATION) == Asked.ARTICLE) {
      within = within(parameters);
      selections.computeIfPresent(QuoteFacet.SPEAKER, (facet, selection) -> anyOf(selection));
    } else if (!ofArticlesAlone(parameters).isEmpty()) {
      within =
          articles(ParsedWords.NONE, ofArticlesAlone(parameters), Map.of(), SearchOptions.USUAL);
    }
    SearchOptions options = ArticleParameters.options(parameters, CountedSpeech.ALL);
    Map<Facet, Selection> naming = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.NAMING) {
      ArticleParameters.select(naming, facet, parameters, facet.parameter());
    }
    return new QuoteQuery(
        ParsedWords.of(words),
        selections,
        naming,
        parameters.values("article"),
        within,
        parameters.days("published"),
        parameters.days("mentioned"),
        options,
        parameters.choice("sort", words.isEmpty() ? QuoteSort.NEWEST : QuoteSort.RELEVANCE),
        size,
        after);
  }

  /**
   * The articles whose quotations are asked for, null where the quotations themselves say all that
   * is asked: the facets of an article stand with its quotations, its words, other speakers,
   * subjects and works do not.
   */
  private static @Nullable ArticleQuery within(Parameters parameters) {
    ArticleQuery search = ArticleParameters.unsorted(parameters);
    boolean words = parameters.choice("words", Asked.ARTICLE) == Asked.ARTICLE;
    Selection speakers = search.selection(Facet.SPEAKER);
    boolean apart =
        !speakers.allOf().isEmpty()
            || !speakers.noneOf().isEmpty()
            || speakers.anyOf().contains(Selection.NO_VALUE)
            || !ofArticlesAlone(parameters).isEmpty();
    if (!apart && (!words || search.words().isEmpty())) {
      return null;
    }
    Map<Facet, Selection> selections = new EnumMap<>(ofArticlesAlone(parameters));
    if (apart) {
      selections.put(Facet.SPEAKER, speakers);
    }
    return articles(
        words ? search.words() : ParsedWords.NONE,
        selections,
        apart ? search.quoted() : Map.of(),
        ArticleParameters.options(parameters, CountedSpeech.ALL));
  }

  private static EnumMap<Facet, Selection> ofArticlesAlone(Parameters parameters) {
    EnumMap<Facet, Selection> selections = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.OF_ARTICLES_ALONE) {
      ArticleParameters.select(selections, facet, parameters, facet.parameter());
    }
    return selections;
  }

  private static ArticleQuery articles(
      ParsedWords words,
      Map<Facet, Selection> selections,
      Map<QuoteFacet, Selection> quoted,
      SearchOptions options) {
    return new ArticleQuery(
        words,
        selections,
        quoted,
        DayRange.ALWAYS,
        DayRange.ALWAYS,
        options,
        ArticleQuery.ArticleSort.NEWEST,
        1,
        null);
  }

  /** A quotation has one speaker: what must all be there, or not, is asked of the article. */
  private static Selection anyOf(Selection selection) {
    return new Selection(selection.wanted(), List.of(), List.of());
  }

  static void checkKinds(Selection selection) {
    Stream.of(selection.anyOf(), selection.allOf(), selection.noneOf())
        .flatMap(List::stream)
        .filter(kind -> !KINDS.contains(kind))
        .findFirst()
        .ifPresent(
            kind -> {
              throw new BadParameter(
                  "kind",
                  "“" + kind + "” is not a kind. It can be " + String.join(", ", KINDS) + ".");
            });
  }

  private static Set<String> filters() {
    Set<String> names = new HashSet<>(ArticleParameters.FILTERS);
    names.addAll(List.of("article", "scope", "words"));
    for (QuoteFacet facet : QuoteFacet.values()) {
      names.add(facet.parameter());
      names.add(facet.parameter() + ".all");
      names.add(facet.parameter() + ".not");
    }
    return Set.copyOf(names);
  }
}
