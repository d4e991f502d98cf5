package org.dateline.archive.elastic.plan;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.document.QuoteInArticle;
import org.dateline.archive.elastic.query.Dimension;
import org.dateline.archive.elastic.query.HighlightMarks;
import org.dateline.archive.elastic.query.Queries;
import org.dateline.archive.elastic.query.Speakers;
import org.dateline.archive.elastic.query.WordsQuery;
import org.dateline.article.EntityType;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.Facet;
import org.dateline.search.ParsedWords;
import org.dateline.search.QuoteFacet;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.dateline.search.Words;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query for articles into a plan. What only the archive knows comes from the functions that
 * it is given, which may ask Elasticsearch: today's ids, which words are names, and whether
 * articles tell of all speakers. Nothing else is asked.
 */
public final class ArticlePlans {
  private static final int SNIPPETS = 3;
  private static final int SNIPPET_CHARACTERS = 180;
  private static final List<String> HIT_FIELDS =
      List.of("id", "brief", "text", "named", QuoteInArticle.FIELD);

  private final String index;
  private final UnaryOperator<Selection> currentIds;
  private final UnaryOperator<ParsedWords> markNames;
  private final BooleanSupplier tellSpeakers;

  /**
   * Plans searches in an archive whose articles are all in this program's form.
   *
   * @param markNames marks the words that are names in the archive
   * @param currentIds puts today's ids in the place of those that were given up
   */
  public ArticlePlans(
      String index, UnaryOperator<Selection> currentIds, UnaryOperator<ParsedWords> markNames) {
    this(index, currentIds, markNames, () -> true);
  }

  /**
   * Plans searches in an archive that may still be upgraded.
   *
   * @param tellSpeakers whether articles tell of quotations without a named speaker; those that an
   *     earlier Dateline stored do not, before they are upgraded
   */
  public ArticlePlans(
      String index,
      UnaryOperator<Selection> currentIds,
      UnaryOperator<ParsedWords> markNames,
      BooleanSupplier tellSpeakers) {
    this.tellSpeakers = tellSpeakers;
    this.index = index;
    this.currentIds = currentIds;
    this.markNames = markNames;
  }

  /**
   * The plan of a query for articles.
   *
   * @param words the query's, as understood
   */
  public Plan plan(ArticleQuery query, Words words) {
    Speakers speakers = speakers(query);
    List<Dimension> dimensions =
        Facet.COUNTED.stream().map(facet -> dimension(query, facet, speakers)).toList();
    boolean ranked = words.rank();
    List<Query> filters = new ArrayList<>();
    filters.addAll(
        Queries.selection(Facet.OTHER.parameter(), currentIds.apply(query.selection(Facet.OTHER))));
    if (speakers.base() != null) {
      filters.add(speakers.base());
    }
    Query asked = WordsQuery.ARTICLES.of(words);
    return Plan.of(
        query,
        ranked,
        index,
        filters.isEmpty() ? asked : Query.of(q -> q.bool(b -> b.must(asked).filter(filters))),
        dimensions,
        sort(query.sort(), ranked),
        highlight(),
        HIT_FIELDS);
  }

  /** The plan of a query, with its words as the archive knows them. */
  public Plan plan(ArticleQuery query) {
    return plan(query, markNames.apply(query.words()).words());
  }

  private Speakers speakers(ArticleQuery query) {
    boolean allSpeech = query.options().allSpeech();
    List<Query> matching = new ArrayList<>();
    for (QuoteFacet facet : List.of(QuoteFacet.ABOUT, QuoteFacet.KIND)) {
      String field = Speakers.QUOTATION + "." + facet.parameter();
      matching.addAll(Queries.selection(field, currentIds.apply(query.quoted(facet))));
    }
    Speakers speakers =
        matching.isEmpty()
            ? Speakers.ofArticles(allSpeech)
            : Speakers.ofArticles(allSpeech, matching);
    return tellSpeakers.getAsBoolean() ? speakers : speakers.untold();
  }

  private Dimension dimension(ArticleQuery query, Facet facet, Speakers speakers) {
    return new Dimension(
        facet.parameter(),
        field(facet, query.options()),
        currentIds.apply(query.selection(facet)),
        Facet.OF_WORDS.contains(facet) ? Dimension.ValueKind.WORDS : Dimension.ValueKind.ENTITIES,
        type(facet),
        facet == Facet.SPEAKER ? speakers : null);
  }

  /** The field that holds the values of a facet. */
  static String field(Facet facet, SearchOptions options) {
    if (facet == Facet.SPEAKER && options.allSpeech()) {
      return "speaker_any";
    }
    return facet == Facet.PLACE && options.placesWithin() ? "place_within" : facet.parameter();
  }

  private static @Nullable EntityType type(Facet facet) {
    return switch (facet) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case SPEAKER, SOURCE, SUBJECT, OTHER -> null;
    };
  }

  private static List<SortOptions> sort(ArticleSort sort, boolean ranked) {
    return Queries.order(
        sort == ArticleSort.RELEVANCE && ranked,
        sort == ArticleSort.OLDEST,
        Queries.by("id", SortOrder.Asc));
  }

  private static Highlight highlight() {
    return HighlightMarks.highlighter()
        .order(HighlighterOrder.Score)
        .fields(
            "text",
            f ->
                f.matchedFields("text", "text.exact")
                    .numberOfFragments(SNIPPETS)
                    .fragmentSize(SNIPPET_CHARACTERS))
        .fields("title", HighlightMarks.whole("title"))
        .build();
  }
}
