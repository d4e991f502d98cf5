package org.dateline.archive.elastic.plan;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.HighlightMarks;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.archive.elastic.query.Speakers;
import org.dateline.archive.elastic.query.WordsQuery;
import org.dateline.article.Quote;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.QuoteQuery.QuoteSort;
import org.dateline.search.Selection;
import org.dateline.search.Words;

/**
 * Turns a query for quotations into a plan. What only the archive knows comes from the functions
 * that it is given, which may ask Elasticsearch: today's ids, which words are names, and which
 * quotations stand in the articles of a search. Nothing else is asked.
 */
public final class QuotePlans {
  private static final List<String> HIT_FIELDS = List.of("id", "same", "record");

  private final String index;
  private final UnaryOperator<Selection> currentIds;
  private final UnaryOperator<ParsedWords> markNames;
  private final Function<ArticleQuery, Query> inArticles;

  /**
   * Plans searches for quotations in one index.
   *
   * @param currentIds puts today's ids in the place of those that were given up
   * @param inArticles finds the quotations that stand in the articles of a search
   */
  public QuotePlans(
      String index,
      UnaryOperator<Selection> currentIds,
      UnaryOperator<ParsedWords> markNames,
      Function<ArticleQuery, Query> inArticles) {
    this.index = index;
    this.currentIds = currentIds;
    this.markNames = markNames;
    this.inArticles = inArticles;
  }

  /**
   * The plan of a query for quotations.
   *
   * @param words the query's, as understood
   */
  public Plan plan(QuoteQuery query, Words words) {
    List<Dimension> dimensions =
        Arrays.stream(QuoteFacet.values()).map(facet -> dimension(query, facet)).toList();
    boolean ranked = words.rank();
    return Plan.of(
        query,
        ranked,
        index,
        words(query, words),
        dimensions,
        sort(query.sort(), ranked),
        HighlightMarks.highlighter().fields("text", HighlightMarks.whole("text")).build(),
        HIT_FIELDS);
  }

  /** The plan of a query, with its words as the archive knows them. */
  public Plan plan(QuoteQuery query) {
    return plan(query, markNames.apply(query.words()).words());
  }

  /** The words with the filters that are no facets here: the names and ids of the articles. */
  private Query words(QuoteQuery query, Words words) {
    List<Query> filters = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Selection selection = currentIds.apply(query.naming().getOrDefault(facet, Selection.NONE));
      filters.addAll(Queries.selection(ArticlePlans.field(facet, query.options()), selection));
    }
    if (!query.articles().isEmpty()) {
      filters.add(Queries.anyOf("article", query.articles()));
    }
    if (!query.options().allSpeech()) {
      filters.add(
          Queries.not(
              Queries.anyOf(QuoteFacet.KIND.parameter(), List.of(Quote.Kind.INDIRECT.label()))));
    }
    if (query.within() != null) {
      filters.add(inArticles.apply(query.within()));
    }
    Query asked = WordsQuery.QUOTES.of(words);
    if (query.ranksOnly()) {
      return Query.of(q -> q.bool(b -> b.filter(filters).should(asked)));
    }
    return filters.isEmpty() ? asked : Query.of(q -> q.bool(b -> b.must(asked).filter(filters)));
  }

  private Dimension dimension(QuoteQuery query, QuoteFacet facet) {
    boolean entities = facet == QuoteFacet.SPEAKER || facet == QuoteFacet.ABOUT;
    return new Dimension(
        facet.parameter(),
        facet.parameter(),
        currentIds.apply(query.selection(facet)),
        entities ? Dimension.ValueKind.ENTITIES : Dimension.ValueKind.WORDS,
        null,
        facet == QuoteFacet.SPEAKER ? Speakers.ofQuotations() : null);
  }

  private static List<SortOptions> sort(QuoteSort sort, boolean ranked) {
    List<SortOptions> options = new ArrayList<>();
    if (sort == QuoteSort.SPEAKER) {
      options.add(
          SortOptions.of(
              o -> o.field(f -> f.field("speaker_sort").order(SortOrder.Asc).missing("_last"))));
    }
    options.addAll(
        Queries.order(
            sort == QuoteSort.RELEVANCE && ranked,
            sort == QuoteSort.OLDEST,
            Queries.by("article", SortOrder.Asc),
            Queries.by("start", SortOrder.Asc)));
    return options;
  }
}
