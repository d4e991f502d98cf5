package org.dateline.archive.elastic.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
import org.dateline.search.Words.Wildcard;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;

/**
 * The test of a passage for the words typed: the same answer that {@link WordsQuery#QUOTES} gets
 * from the index of quotations, without asking for it. Pure.
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
      return phrase(phrase.words(), phrase.exact() ? WordForm.TYPED : WordForm.NAME);
    }
    if (words instanceof Prefix prefix) {
      List<String> start = AnalyzedTerms.exact(prefix.start());
      return passage -> !places(passage.exact(), start, true).isEmpty();
    }
    if (words instanceof Wildcard wildcard) {
      Pattern pattern =
          Pattern.compile(Folding.fold(wildcard.pattern()).replace("*", ".*").replace("?", "."));
      return passage -> passage.exact().stream().anyMatch(pattern.asMatchPredicate());
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
    Predicate<SearchedText> itself = phrase(word.word(), word.form());
    return word.inNames().stream()
        .map(name -> inNames(AnalyzedTerms.exact(name)))
        .reduce(itself, Predicate::or);
  }

  private static Predicate<SearchedText> inNames(List<String> forms) {
    return passage -> passage.names().stream().anyMatch(name -> holds(name, forms));
  }

  private static Predicate<SearchedText> phrase(String words, WordForm form) {
    List<String> forms = AnalyzedTerms.exact(words);
    Predicate<SearchedText> typed = passage -> holds(passage.exact(), forms);
    if (form == WordForm.TYPED) {
      return typed;
    }
    Predicate<SearchedText> itself = Numbers.isNumber(words) ? typed : typed.or(inNames(forms));
    if (form == WordForm.NAME) {
      return itself;
    }
    List<String> stems = AnalyzedTerms.stemmed(words);
    return itself.or(passage -> holds(passage.stemmed(), stems) && !passage.inNamesOnly(stems));
  }

  private static boolean holds(List<String> terms, List<String> phrase) {
    return !phrase.isEmpty() && Collections.indexOfSubList(terms, phrase) >= 0;
  }

  private static Predicate<SearchedText> near(Near near) {
    List<String> stems = new ArrayList<>(stems(near.left()));
    stems.addAll(stems(near.right()));
    return passage ->
        near(passage, near, false) || (!passage.inNamesOnly(stems) && near(passage, near, true));
  }

  private static boolean near(SearchedText passage, Near near, boolean stemmed) {
    List<Span> right = places(passage, near.right(), stemmed);
    return places(passage, near.left(), stemmed).stream()
        .anyMatch(left -> right.stream().anyMatch(r -> between(left, r) <= near.distance()));
  }

  /** Stems that the words may be found by. */
  static List<String> stems(Words words) {
    return words instanceof Word word && word.form() == WordForm.ANY
        ? AnalyzedTerms.stemmed(word.word())
        : List.of();
  }

  /** The number of terms between two spans; below 0 where they overlap. */
  private static int between(Span a, Span b) {
    return Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }

  private static List<Span> places(SearchedText passage, Words words, boolean stemmed) {
    if (words instanceof Prefix prefix) {
      return places(passage.exact(), List.of(Folding.fold(prefix.start())), true);
    }
    if (stemmed && words instanceof Word word && word.form() == WordForm.ANY) {
      return places(passage.stemmed(), AnalyzedTerms.stemmed(word.word()), false);
    }
    String typed = words instanceof Phrase phrase ? phrase.words() : ((Word) words).word();
    return places(passage.exact(), AnalyzedTerms.exact(typed), false);
  }

  /**
   * The spans of a phrase, counted in terms.
   *
   * @param begins true if the last term need only begin so
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
