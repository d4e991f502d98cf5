package org.dateline.archive.elastic.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.document.AnalyzedTerms;
import org.dateline.search.ParsedWords;
import org.dateline.search.Words;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Most;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Not;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Names in a query: a typed word that is a name in the archive is searched for as a name, so that
 * "Manning" does not find every "man".
 */
public final class NamesInQuery implements UnaryOperator<ParsedWords> {
  /** The share of the articles with a word from which on a capital says that the name is meant. */
  private static final int LEAST_PERCENT_AS_NAME = 10;

  private static final int MOSTLY_PERCENT = 50;

  private final Function<Set<String>, Map<String, Usage>> usages;

  /**
   * Tells names among typed words by how the archive uses them.
   *
   * @param usages of words in the archive; a word that it lacks may be left out
   */
  public NamesInQuery(Function<Set<String>, Map<String, Usage>> usages) {
    this.usages = usages;
  }

  @Override
  public ParsedWords apply(ParsedWords query) {
    Set<String> terms = new TreeSet<>();
    collect(query.words(), terms);
    if (terms.isEmpty()) {
      return query;
    }
    Map<String, Usage> known = usages.apply(terms);
    return query.with(changed(query.words(), word -> isName(word, known) ? word.asName() : word));
  }

  private static boolean isName(Word word, Map<String, Usage> known) {
    String term = term(word);
    Usage usage = term == null ? null : known.get(term);
    if (usage == null || usage.articles() == 0) {
      return term != null && AnalyzedTerms.isMistaken(term);
    }
    if (usage.asName() == 0) {
      return false;
    }
    boolean capital =
        Character.isUpperCase(
                word.word().codePoints().filter(Character::isLetter).findFirst().orElse(0))
            && word.word().codePoints().anyMatch(Character::isLowerCase);
    return usage.asName() * 100
        >= usage.articles() * (capital ? LEAST_PERCENT_AS_NAME : MOSTLY_PERCENT);
  }

  /**
   * The word's only term, null where the analyzer makes several of it, or where its form is given.
   */
  private static @Nullable String term(Word word) {
    List<String> terms = word.form() == WordForm.ANY ? AnalyzedTerms.exact(word.word()) : List.of();
    return terms.size() == 1 ? terms.get(0) : null;
  }

  private static void collect(Words words, Set<String> terms) {
    changed(
        words,
        word -> {
          String term = term(word);
          if (term != null) {
            terms.add(term);
          }
          return word;
        });
  }

  private static Words changed(Words words, UnaryOperator<Word> change) {
    if (words instanceof Word word) {
      return change.apply(word);
    }
    if (words instanceof And and) {
      return new And(all(and.all(), change));
    }
    if (words instanceof Or or) {
      return new Or(all(or.any(), change));
    }
    if (words instanceof Not not) {
      return new Not(changed(not.without(), change));
    }
    if (words instanceof Most most) {
      return new Most(all(most.of(), change), most.grammar(), most.pairs());
    }
    if (words instanceof Near near) {
      return new Near(changed(near.left(), change), changed(near.right(), change), near.distance());
    }
    return words;
  }

  private static List<Words> all(Collection<Words> words, UnaryOperator<Word> change) {
    List<Words> changed = new ArrayList<>();
    words.forEach(one -> changed.add(changed(one, change)));
    return changed;
  }

  /**
   * The use of a word in the archive.
   *
   * @param articles that have it
   * @param asName articles where it belongs to a name
   */
  public record Usage(long articles, long asName) {}
}
