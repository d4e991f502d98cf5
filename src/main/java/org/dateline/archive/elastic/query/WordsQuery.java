package org.dateline.archive.elastic.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.IntervalsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.elastic.document.AnalyzedTerms;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.search.Numbers;
import org.dateline.search.Words;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Most;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Not;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Prefix;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Wildcard;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;
import org.jspecify.annotations.Nullable;

/** Turns words into a query over the fields of one index. Pure. */
public final class WordsQuery {
  /** The fields of articles in which words are looked for. */
  public static final WordsQuery ARTICLES = new WordsQuery("text", "title", "names");

  /** The fields of quotations in which words are looked for. */
  public static final WordsQuery QUOTES = new WordsQuery("text", null, "names");

  private static final String TITLE_WEIGHT = "^2";
  // A name that stands in the text under another spelling finds the article, but ranks it no
  // higher than the word itself would.
  private static final String NAMES_WEIGHT = "^0.3";
  static final int MOST_PERCENT = 30;
  private static final float PAIR_WEIGHT = 0.2f;
  private static final float GRAMMAR_WEIGHT = 0.3f;
  // More than all words together: whoever types a name means its bearer.
  private static final float NAMED_WEIGHT = 50;
  // The share of a word's weight that its exact form has: "guarantees" before "guarantee".
  private static final float FORM_WEIGHT = 0.4f;

  private final String text;
  private final @Nullable String title;
  private final String names;

  private WordsQuery(String text, @Nullable String title, String names) {
    this.text = text;
    this.title = title;
    this.names = names;
  }

  /** The query that these words ask for, with scores. */
  public Query of(Words words) {
    if (words instanceof Everything) {
      return Queries.everything();
    }
    if (words instanceof Word word) {
      return word(word);
    }
    if (words instanceof Phrase phrase) {
      return match(phrase.words(), phrase.scope(), phrase.exact() ? WordForm.TYPED : WordForm.NAME);
    }
    if (words instanceof Prefix prefix) {
      return prefix(prefix);
    }
    if (words instanceof Wildcard wildcard) {
      return wildcard(wildcard);
    }
    if (words instanceof Near near) {
      return near(near);
    }
    if (words instanceof Not not) {
      return Query.of(q -> q.bool(b -> b.mustNot(of(not.without()))));
    }
    if (words instanceof Or or) {
      List<Query> any = or.any().stream().map(this::of).toList();
      return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
    }
    if (words instanceof Most most) {
      return most(most);
    }
    return and((And) words);
  }

  private Query and(And and) {
    BoolQuery.Builder bool = new BoolQuery.Builder();
    for (Words words : and.all()) {
      if (words instanceof Not not) {
        bool.mustNot(of(not.without()));
      } else {
        bool.must(of(words));
      }
    }
    bool.should(AdjacentWords.in(and.all()).stream().map(this::named).toList());
    return Query.of(q -> q.bool(bool.build()));
  }

  /** Puts what has this name before what has its words scattered; finds nothing by itself. */
  private Query named(String words) {
    return Query.of(
        q ->
            q.constantScore(
                c ->
                    c.filter(f -> f.matchPhrase(m -> m.field(names).query(words)))
                        .boost(NAMED_WEIGHT)));
  }

  private Query most(Most most) {
    List<Query> some = most.of().stream().map(this::of).toList();
    Query words = Query.of(q -> q.bool(b -> b.should(some).minimumShouldMatch(MOST_PERCENT + "%")));
    List<Query> more = new ArrayList<>();
    most.pairs().forEach(pair -> more.add(pair(pair)));
    if (!most.grammar().isEmpty()) {
      List<Query> grammar = most.grammar().stream().map(this::of).toList();
      more.add(Query.of(q -> q.bool(b -> b.should(grammar).boost(GRAMMAR_WEIGHT))));
    }
    return more.isEmpty() ? words : Query.of(q -> q.bool(b -> b.must(words).should(more)));
  }

  /** A number is found by names that hold it with the word beside it, too. */
  private Query word(Word word) {
    Query itself = match(word.word(), word.scope(), word.form());
    if (word.inNames().isEmpty()) {
      return itself;
    }
    List<Query> any = new ArrayList<>(List.of(itself));
    List<String> fields = List.of(names + NAMES_WEIGHT);
    word.inNames().forEach(name -> any.add(phrase(name, fields, 1 - FORM_WEIGHT)));
    return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
  }

  /** Raises the score where two words stand together; finds nothing by itself. */
  private Query pair(Phrase pair) {
    return Query.of(
        q -> q.matchPhrase(m -> m.field(text).query(pair.words()).slop(1).boost(PAIR_WEIGHT)));
  }

  /**
   * A word or a phrase. Both are matched as phrases, since the analyzer may cut one word in two
   * ("vis-à-vis").
   */
  private Query match(String words, Scope scope, WordForm form) {
    Query typed = phrase(words, exactFields(scope), form == WordForm.ANY ? FORM_WEIGHT : 1);
    if (form == WordForm.TYPED) {
      return typed;
    }
    List<String> inNames = namesFields(words, scope);
    if (form == WordForm.NAME) {
      return inNames.isEmpty() ? typed : either(typed, phrase(words, inNames, 1 - FORM_WEIGHT));
    }
    List<String> fields = inForm("", scope);
    fields.addAll(inNames);
    Query any = phrase(words, fields, 1 - FORM_WEIGHT);
    Query named = inNames.isEmpty() ? typed : either(typed, phrase(words, inNames, 1));
    List<String> stems = AnalyzedTerms.stemmed(words);
    return Query.of(
        q -> q.bool(b -> b.must(any).should(typed).mustNot(inNamesOnly(stems, List.of(named)))));
  }

  /**
   * The texts in which none but words of names have these stems, unless something else is found
   * there.
   */
  private static Query inNamesOnly(List<String> stems, List<Query> unless) {
    Query names = Queries.anyOf("name_stems", stems);
    return Query.of(q -> q.bool(b -> b.filter(names).mustNot(unless)));
  }

  private static Query either(Query one, Query other) {
    return Query.of(q -> q.bool(b -> b.should(one, other).minimumShouldMatch("1")));
  }

  private static Query phrase(String words, List<String> fields, float weight) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(words)
                        .type(TextQueryType.Phrase)
                        .fields(fields)
                        .tieBreaker(0.3)
                        .boost(weight)));
  }

  private List<String> namesFields(String words, Scope scope) {
    boolean everywhere = title == null || scope == Scope.ANYWHERE;
    return everywhere && !Numbers.isNumber(words) ? List.of(names + NAMES_WEIGHT) : List.of();
  }

  private List<String> exactFields(Scope scope) {
    return inForm(".exact", scope);
  }

  private List<String> inForm(String form, Scope scope) {
    List<String> fields = new ArrayList<>();
    if (title != null) {
      fields.add(title + form + TITLE_WEIGHT);
    }
    if (title == null || scope == Scope.ANYWHERE) {
      fields.add(text + form);
    }
    return fields;
  }

  private Query prefix(Prefix prefix) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(prefix.start())
                        .type(TextQueryType.PhrasePrefix)
                        .maxExpansions(1000)
                        .fields(exactFields(prefix.scope()))));
  }

  private Query wildcard(Wildcard wildcard) {
    String pattern = Folding.fold(wildcard.pattern());
    List<Query> any =
        exactFields(wildcard.scope()).stream()
            .map(field -> List.of(field.split("\\^", -1)).get(0))
            .map(field -> Query.of(q -> q.wildcard(w -> w.field(field).value(pattern))))
            .toList();
    return Query.of(q -> q.bool(b -> b.should(any).minimumShouldMatch("1")));
  }

  private Query near(Near near) {
    Scope scope = scope(near.left()) == Scope.TITLE ? Scope.TITLE : Scope.ANYWHERE;
    if (title == null) {
      return near(text, near);
    }
    Query inTitle = near(title, near);
    return scope == Scope.TITLE ? inTitle : either(inTitle, near(text, near));
  }

  private static Query near(String field, Near near) {
    Query typed = intervals(field, near, false);
    List<String> stems = new ArrayList<>(WordsInText.stems(near.left()));
    stems.addAll(WordsInText.stems(near.right()));
    if (stems.isEmpty()) {
      return typed;
    }
    Query any = intervals(field, near, true);
    return Query.of(q -> q.bool(b -> b.must(any).mustNot(inNamesOnly(stems, List.of(typed)))));
  }

  private static Query intervals(String field, Near near, boolean stemmed) {
    String exact = field + ".exact";
    return Query.of(
        q ->
            q.intervals(
                IntervalsQuery.of(
                    i ->
                        i.field(field)
                            .allOf(
                                a ->
                                    a.maxGaps(near.distance())
                                        .ordered(false)
                                        .intervals(
                                            interval(near.left(), exact, stemmed),
                                            interval(near.right(), exact, stemmed))))));
  }

  private static Intervals interval(Words words, String exact, boolean stemmed) {
    if (words instanceof Prefix prefix) {
      return Intervals.of(i -> i.prefix(p -> p.prefix(prefix.start()).useField(exact)));
    }
    String query = words instanceof Phrase phrase ? phrase.words() : ((Word) words).word();
    boolean any = stemmed && words instanceof Word word && word.form() == WordForm.ANY;
    return Intervals.of(
        i ->
            i.match(
                m -> {
                  m.query(query).ordered(true).maxGaps(0);
                  return any ? m : m.useField(exact);
                }));
  }

  private static Scope scope(Words words) {
    if (words instanceof Word word) {
      return word.scope();
    }
    if (words instanceof Phrase phrase) {
      return phrase.scope();
    }
    return words instanceof Prefix prefix ? prefix.scope() : Scope.ANYWHERE;
  }
}
