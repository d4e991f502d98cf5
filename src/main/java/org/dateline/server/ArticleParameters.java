package org.dateline.server;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.dateline.search.Timeline;
import org.jspecify.annotations.Nullable;

/** Reads a search for articles from the parameters of a request. */
final class ArticleParameters {
  static final int LONGEST_WORDS = 1000;
  static final int LONGEST_CURSOR = 2000;
  static final int MOST_HITS = 200;
  static final int USUAL_HITS = 20;

  private static final List<QuoteFacet> OF_QUOTATIONS = List.of(QuoteFacet.ABOUT, QuoteFacet.KIND);

  /**
   * The parameters that narrow the result. {@code sort} is among them because it does no harm where
   * nothing sorts.
   */
  static final Set<String> FILTERS = filters();

  /** The filters, and what chooses the page of the result. */
  static final Set<String> FILTERS_AND_PAGE = and(FILTERS, "size", "after");

  /** The parameters of a search: filters, page, and what hits may bring beside. */
  static final Set<String> SEARCH = and(FILTERS_AND_PAGE, "copies", "bars");

  private enum Beside {
    NO,
    YES
  }

  /** The articles that the bars of the timeline count. */
  private enum Bars {
    ALL,
    FOUND
  }

  /** The quotations that count: in marks, or all. */
  enum CountedSpeech {
    QUOTED,
    ALL
  }

  private enum Places {
    NAMED,
    WITHIN
  }

  private ArticleParameters() {}

  /** The search, with the page of its result that is asked for. */
  static ArticleQuery page(Parameters parameters) {
    return query(
        parameters,
        sort(parameters),
        parameters.number("size", 1, MOST_HITS, USUAL_HITS),
        parameters.has("after") ? parameters.text("after", LONGEST_CURSOR) : null);
  }

  /** The words and filters of a search of which only counts are wanted, not hits. */
  static ArticleQuery filters(Parameters parameters) {
    return query(parameters, sort(parameters), 1, null);
  }

  /** The search, where {@code sort} means the order of something else. */
  static ArticleQuery unsorted(Parameters parameters) {
    return query(parameters, ArticleSort.NEWEST, 1, null);
  }

  private static ArticleQuery query(
      Parameters parameters, ArticleSort sort, int size, @Nullable String after) {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      select(selections, facet, parameters, facet.parameter());
    }
    Map<QuoteFacet, Selection> quoted = quoted(parameters);
    return new ArticleQuery(
        ParsedWords.of(words(parameters)),
        selections,
        quoted,
        parameters.days("published"),
        parameters.days("mentioned"),
        options(parameters, quoted.isEmpty() ? CountedSpeech.QUOTED : CountedSpeech.ALL),
        sort,
        size,
        after);
  }

  /**
   * The conditions that one quotation of the article must meet: whom or what it is about, its kind.
   */
  static Map<QuoteFacet, Selection> quoted(Parameters parameters) {
    Map<QuoteFacet, Selection> quoted = new EnumMap<>(QuoteFacet.class);
    for (QuoteFacet facet : OF_QUOTATIONS) {
      select(quoted, facet, parameters, facet.parameter());
    }
    QuoteParameters.checkKinds(quoted.getOrDefault(QuoteFacet.KIND, Selection.NONE));
    return quoted;
  }

  /**
   * Options of what is counted.
   *
   * @param usual the speech that counts where none is given
   */
  static SearchOptions options(Parameters parameters, CountedSpeech usual) {
    return new SearchOptions(
        parameters.choice("speech", usual) == CountedSpeech.ALL,
        parameters.choice("places", Places.NAMED) == Places.WITHIN,
        parameters.choice("timeline", Timeline.PlacedBy.PUBLISHED),
        parameters.choice("bars", Bars.ALL) == Bars.FOUND);
  }

  /** True if each hit is to name its copies. */
  static boolean withCopies(Parameters parameters) {
    return parameters.choice("copies", Beside.NO) == Beside.YES;
  }

  static String words(Parameters parameters) {
    return parameters.text("q", LONGEST_WORDS).strip();
  }

  /**
   * The order asked for. By default the newest come first where there are no words, since then
   * nothing is more relevant than the rest.
   */
  private static ArticleSort sort(Parameters parameters) {
    return parameters.choice(
        "sort", words(parameters).isEmpty() ? ArticleSort.NEWEST : ArticleSort.RELEVANCE);
  }

  /** Notes what is selected in a facet, if anything is. */
  static <F extends Enum<F>> void select(
      Map<F, Selection> selections, F facet, Parameters parameters, String name) {
    Selection selection =
        new Selection(
            parameters.values(name),
            parameters.values(name + ".all"),
            parameters.values(name + ".not"));
    if (!selection.isEmpty()) {
      selections.put(facet, selection);
    }
  }

  static Set<String> and(Set<String> names, String... more) {
    Set<String> all = new HashSet<>(names);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }

  private static Set<String> filters() {
    Set<String> names =
        new HashSet<>(
            Set.of(
                "q",
                "published",
                "mentioned",
                "published.from",
                "published.to",
                "mentioned.from",
                "mentioned.to",
                "speech",
                "places",
                "timeline",
                "sort"));
    Stream.concat(
            Arrays.stream(Facet.values()).map(Facet::parameter),
            OF_QUOTATIONS.stream().map(QuoteFacet::parameter))
        .flatMap(facet -> Stream.of(facet, facet + ".all", facet + ".not"))
        .forEach(names::add);
    return Set.copyOf(names);
  }
}
