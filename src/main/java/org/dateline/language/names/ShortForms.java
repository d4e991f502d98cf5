package org.dateline.language.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.article.EntityType;

/**
 * Finds bodies called by the last word of their name: "the Heat" where the article names the Miami
 * Heat, "the Commission" beside a European one.
 */
final class ShortForms {
  private final Companies companies;

  ShortForms(Companies companies) {
    this.companies = companies;
  }

  /** Adds the short forms that are not yet names. */
  void take(List<SentenceNames> lines) {
    Set<String> last = new HashSet<>();
    for (SentenceNames line : lines) {
      for (NameSpan name : line.names()) {
        String word = line.word(name.to() - 1);
        if (name.type() == EntityType.ORGANIZATION
            && name.length() > 1
            && isHead(line, name)
            && !companies.isForm(word)) {
          last.add(word);
        }
      }
    }
    for (SentenceNames line : last.isEmpty() ? List.<SentenceNames>of() : lines) {
      if (!line.isHeadline() && !line.isClosed()) {
        take(line, last);
      }
    }
  }

  private static void take(SentenceNames line, Set<String> last) {
    for (int i = 1; i < line.tokens().size(); i++) {
      if (last.contains(line.word(i))
          && line.word(i - 1).equalsIgnoreCase("the")
          && line.nameAt(i) == null
          && !line.isShouted(i)
          && !goesOn(line, i + 1)) {
        line.add(new NameSpan(i, i + 1, EntityType.ORGANIZATION));
      }
    }
  }

  /** The last word is what the body is: not that of "Bank of the South". */
  private static boolean isHead(SentenceNames line, NameSpan name) {
    return IntStream.range(name.from(), name.to()).allMatch(i -> isCapitalized(line.word(i)));
  }

  /** The word is part of a longer term: "the Command and Control Centre", "the Meat export". */
  private static boolean goesOn(SentenceNames line, int next) {
    String word = line.word(next);
    boolean joined = word.equals("and") && isCapitalized(line.word(next + 1));
    return joined || word.equals("of") || word.equals("-") || line.tag(next).startsWith("N");
  }

  private static boolean isCapitalized(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }
}
