package org.dateline.archive.elastic.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Quote;
import org.dateline.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of documents, as the values of a facet, and the two ways of having no value.
 *
 * @param field the field of their ids
 * @param counted the quotations that count, null for all: then the field is one of theirs
 * @param nameless documents without any speaker's name
 * @param unnamed documents with a quotation whose speaker is not named, null where no document
 *     tells
 * @param nobody documents that quote nobody, null where no document tells
 */
public record Speakers(
    String field,
    @Nullable Query counted,
    Query nameless,
    @Nullable Query unnamed,
    @Nullable Query nobody) {
  /** The stored form of articles since which they tell of quotations without a named speaker. */
  public static final int TOLD_SINCE_FORM = 3;

  /** The quotations of an article, each a document inside that of the article. */
  public static final String QUOTATION = "quotation";

  private static final String SPEAKER = QUOTATION + ".speaker";
  private static final String VOICES = "voices";

  /** The speakers of articles, in marks or in all speech. */
  public static Speakers ofArticles(boolean allSpeech) {
    String field = allSpeech ? "speaker_any" : "speaker";
    String speech = allSpeech ? "any" : "marked";
    return new Speakers(
        field,
        null,
        Queries.not(Queries.exists(field)),
        Queries.anyOf(VOICES, List.of(speech + "_unnamed")),
        Queries.not(Queries.anyOf(VOICES, List.of(speech))));
  }

  /** The same without telling those that quote nobody from those whose speakers are not named. */
  public Speakers untold() {
    return new Speakers(field, counted, nameless, null, null);
  }

  /** The speakers of articles, in those of their quotations that match. */
  public static Speakers ofArticles(boolean allSpeech, List<Query> matching) {
    List<Query> all = new ArrayList<>(matching);
    if (!allSpeech) {
      all.add(
          Queries.not(Queries.anyOf(QUOTATION + ".kind", List.of(Quote.Kind.INDIRECT.label()))));
    }
    Query counted = Queries.filter(all);
    Query named = Queries.exists(SPEAKER);
    return new Speakers(
        SPEAKER,
        counted,
        Queries.not(having(counted, named)),
        having(counted, Queries.not(named)),
        Queries.not(having(counted)));
  }

  /** The speakers of quotations, of which each has one or none. */
  public static Speakers ofQuotations() {
    Query none = Queries.not(Queries.exists("speaker"));
    return new Speakers("speaker", null, none, none, Query.of(q -> q.matchNone(m -> m)));
  }

  /** Documents with a quotation that counts; null where every document will do. */
  public @Nullable Query base() {
    return counted == null ? null : having(counted);
  }

  private static Query having(Query... all) {
    return Query.of(
        q ->
            q.nested(
                n -> n.path(QUOTATION).ignoreUnmapped(true).query(Queries.filter(List.of(all)))));
  }

  /** Documents with one of these values. */
  Query oneOf(List<String> values) {
    List<Query> either = new ArrayList<>();
    List<String> named = new ArrayList<>();
    for (String value : values) {
      switch (value) {
        case Selection.NO_VALUE -> either.add(nameless);
        case Selection.UNNAMED -> either.add(unnamed == null ? nameless : unnamed);
        case Selection.NOBODY -> either.add(nobody == null ? nameless : nobody);
        default -> named.add(value);
      }
    }
    if (!named.isEmpty()) {
      Query by = Queries.anyOf(field, named);
      either.add(counted == null ? by : having(counted, by));
    }
    return either.size() == 1 ? either.get(0) : Query.of(q -> q.bool(b -> b.should(either)));
  }

  /** True if a value stands for one of the ways of having none. */
  public static boolean isNone(String value) {
    return value.equals(Selection.NO_VALUE)
        || value.equals(Selection.UNNAMED)
        || value.equals(Selection.NOBODY);
  }
}
