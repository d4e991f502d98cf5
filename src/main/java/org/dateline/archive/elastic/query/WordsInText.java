package org.dateline.archive.elastic.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.archive.elastic.document.AnalyzedTerms;
import org.dateline.archive.elastic.document.Folding;
import org.dateline.article.Span;
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
import org.dateline.search.Words.Word;

/**
 * Whether a passage holds what was typed: the same answer that {@link WordsQuery#QUOTES} gets from
 * the index of quotations, without asking for it. Pure.
 */
public final class WordsInText {
  private WordsInText() {}

  /** The test that these words ask for. */
  public static Predicate<SearchedText> of(Words words) {
    if (words instanceof Everything) {
      return passage -> true;
    }
    if (words instanceof Word word) {
      return word(word);
    }
    if (words instanceof Phrase phrase) {
      return phrase(phrase.words(), phrase.exact());
    }
    if (words instanceof Prefix prefix) {
      List<String> start = AnalyzedTerms.exact(prefix.start());
      return passage -> !places(passage.exact(), start, true).isEmpty();
    }
    if (words instanceof Near near) {
      return near(near);
    }
    if (words instanceof Not not) {
      return of(not.without()).negate();
    }
    if (words instanceof And and) {
      List<Predicate<SearchedText>> all = and.all().stream().map(WordsInText::of).toList();
      return passage -> all.stream().allMatch(one -> one.test(passage));
    }
    if (words instanceof Or or) {
      return atLeast(1, or.any());
    }
    List<Words> some = ((Most) words).of();
    return atLeast(Math.max(1, some.size() * WordsQuery.MOST_PERCENT / 100), some);
  }

  private static Predicate<SearchedText> atLeast(int fewest, List<Words> some) {
    List<Predicate<SearchedText>> each = some.stream().map(WordsInText::of).toList();
    return passage ->
        each.stream().filter(one -> one.test(passage)).limit(fewest).count() == fewest;
  }

  private static Predicate<SearchedText> word(Word word) {
    Predicate<SearchedText> itself = phrase(word.word(), word.exact());
    return word.inNames().stream()
        .map(name -> inNames(AnalyzedTerms.exact(name)))
        .reduce(itself, Predicate::or);
  }

  private static Predicate<SearchedText> inNames(List<String> forms) {
    return passage -> passage.names().stream().anyMatch(name -> holds(name, forms));
  }

  private static Predicate<SearchedText> phrase(String words, boolean exact) {
    List<String> forms = AnalyzedTerms.exact(words);
    if (exact) {
      return passage -> holds(passage.exact(), forms);
    }
    List<String> stems = AnalyzedTerms.stemmed(words);
    Predicate<SearchedText> named = Numbers.isNumber(words) ? passage -> false : inNames(forms);
    return passage -> holds(passage.stemmed(), stems) || named.test(passage);
  }

  private static boolean holds(List<String> terms, List<String> phrase) {
    return !phrase.isEmpty() && Collections.indexOfSubList(terms, phrase) >= 0;
  }

  private static Predicate<SearchedText> near(Near near) {
    return passage -> {
      List<Span> right = places(passage, near.right());
      return places(passage, near.left()).stream()
          .anyMatch(left -> right.stream().anyMatch(r -> between(left, r) <= near.distance()));
    };
  }

  /** How many terms stand between two stretches; below 0 where they overlap. */
  private static int between(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }

  private static List<Span> places(SearchedText passage, Words words) {
    if (words instanceof Prefix prefix) {
      return places(passage.stemmed(), List.of(Folding.fold(prefix.start())), true);
    }
    String typed = words instanceof Phrase phrase ? phrase.words() : ((Word) words).word();
    return places(passage.stemmed(), AnalyzedTerms.stemmed(typed), false);
  }

  /**
   * Where a phrase stands, counted in terms.
   *
   * @param begins whether the last term need only begin so
   */
  private static List<Span> places(List<String> terms, List<String> phrase, boolean begins) {
    List<Span> places = new ArrayList<>();
    int last = phrase.size() - 1;
    for (int i = 0; last >= 0 && i + last < terms.size(); i++) {
      boolean same = terms.subList(i, i + last).equals(phrase.subList(0, last));
      String end = terms.get(i + last);
      if (same && (begins ? end.startsWith(phrase.get(last)) : end.equals(phrase.get(last)))) {
        places.add(new Span(i, i + last + 1));
      }
    }
    return places;
  }
}
