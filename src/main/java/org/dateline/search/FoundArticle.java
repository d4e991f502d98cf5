package org.dateline.search;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article found.
 *
 * @param dateline place the report was filed from, null when not known
 * @param titleHighlights searched words in the title
 * @param names its entities, those selected in a facet first, then by number of mentions
 * @param moreNames number of entities that {@code names} leaves out
 * @param quotes the quotations that match the words or the selected speakers
 */
public record FoundArticle(
    String id,
    String title,
    @Nullable PartialDate published,
    @Nullable String source,
    @Nullable String url,
    @Nullable String dateline,
    double score,
    List<Span> titleHighlights,
    List<Snippet> snippets,
    List<NamedEntity> names,
    int moreNames,
    List<MatchingQuote> quotes) {
  public FoundArticle {
    titleHighlights = List.copyOf(titleHighlights);
    snippets = List.copyOf(snippets);
    names = List.copyOf(names);
    quotes = List.copyOf(quotes);
  }

  /** An entity named in an article, with the number of its mentions there. */
  public record NamedEntity(String id, String name, EntityType type, int mentions) {}

  /** A quotation in an article; offsets count in the article's text. */
  public record MatchingQuote(
      Span span,
      String text,
      Quote.Kind kind,
      @Nullable String speaker,
      @Nullable String speakerName) {}
}
