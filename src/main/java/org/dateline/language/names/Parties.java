package org.dateline.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;

/** A party's letter before a legislator's state, "Ann Roe, D-Ohio": no part of its name. */
final class Parties {
  private static final Set<String> LETTERS = Language.ENGLISH.words("names/party-letter");

  private Parties() {}

  /** Leaves the letter out, which is no name; what stands after it is a place. */
  static void leaveOut(SentenceNames line) {
    List<NameSpan> names = new ArrayList<>();
    for (NameSpan name : line.names()) {
      if (!isLetter(line, name.from())) {
        names.add(isLetter(line, name.from() - 2) ? name.as(EntityType.PLACE) : name);
      } else if (name.length() > 2) {
        names.add(name.over(name.from() + 2, name.to()).as(EntityType.PLACE));
      }
    }
    line.names(names);
  }

  /** True of a party's letter between a comma or parenthesis and a hyphen. */
  static boolean isLetter(SentenceNames line, int token) {
    String before = line.word(token - 1);
    return LETTERS.contains(line.word(token))
        && (before.equals(",") || before.equals("("))
        && line.word(token + 1).equals("-")
        && line.isGlued(token + 1)
        && line.isGlued(token + 2);
  }
}
