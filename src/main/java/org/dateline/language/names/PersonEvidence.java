package org.dateline.language.names;

import java.util.Locale;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;

/** Evidence in a sentence that a name is a person's. */
final class PersonEvidence {
  private static final Set<String> COURTESY = Language.ENGLISH.words("names/courtesy");
  private static final Set<String> WOMEN = Language.ENGLISH.words("names-female");
  private static final Set<String> MEN = Language.ENGLISH.words("names-male");

  /** The most words between "a" or "the" and its noun: "a former Nigerian finance minister". */
  private static final int REACH = 4;

  private final WordLists words;

  PersonEvidence(WordLists words) {
    this.words = words;
  }

  boolean isPerson(SentenceNames line, NameSpan name) {
    return isCourtesy(line.word(name.from() - 1))
        || isToldToPress(line, name.to())
        || isIntroduced(line, name)
        || (line.word(name.to()).equals(",")
            && (isAge(line, name.to() + 1) || isPersonNoun(line, name.to() + 1)));
  }

  static boolean isCourtesy(String word) {
    return COURTESY.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isFirstName(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return WOMEN.contains(small) || MEN.contains(small);
  }

  /** True for a name behind a noun and a comma: "a tenant, Ida Quarm, said". */
  private boolean isIntroduced(SentenceNames line, NameSpan name) {
    int before = name.from() - 1;
    return name.length() == 2
        && name.type() == EntityType.ORGANIZATION
        && line.word(before).equals(",")
        && (words.has("person-noun", line.word(before - 1))
            || words.has("relative", line.word(before - 1)))
        && line.word(name.to()).equals(",")
        && line.tag(name.to() + 1).matches("VB[DZ]|WP");
  }

  /** True if the press is told something here: "told reporters". */
  private boolean isToldToPress(SentenceNames line, int token) {
    return line.word(token).equals("told") && words.has("press", line.word(token + 1));
  }

  /** True for an age behind a name, as in "37, said"; false for a score. */
  private static boolean isAge(SentenceNames line, int token) {
    return line.word(token).matches("[1-9]\\d")
        && line.word(token + 1).equals(",")
        && line.tag(token + 2).matches("VBD|VBZ|VBN|WP|DT");
  }

  /** True for a noun that belongs to somebody: "the club's chairman", "its chairman". */
  boolean isDescribed(SentenceNames line, int token) {
    return line.tag(token).matches("DT|PRP\\$") && endsInPersonNoun(line, token);
  }

  /**
   * True for a name with an age or a description behind it: "May Lund, 12, sang", "May Lund, its
   * chairman, ...".
   */
  boolean isDescribedBehind(SentenceNames line, NameSpan name) {
    return line.word(name.to()).equals(",")
        && (line.tag(name.to() + 1).equals("CD")
            || isDescribed(line, name.to() + 1)
            || isPersonNoun(line, name.to() + 1));
  }

  private boolean isPersonNoun(SentenceNames line, int token) {
    boolean article = line.word(token).equals("a") || line.word(token).equals("an");
    return article && endsInPersonNoun(line, token);
  }

  private boolean endsInPersonNoun(SentenceNames line, int article) {
    for (int i = article + 1; i <= article + REACH; i++) {
      if (words.has("person-noun", line.word(i))) {
        return !line.tag(i + 1).startsWith("N");
      }
      if (!line.tag(i).matches("JJ|NN|NNP|VBN|HYPH|:")) {
        return false;
      }
    }
    return false;
  }
}
