package org.dateline.language.names;

import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;

/** A party's letter before a legislator's state, "Ann Roe, D-Ohio": two names, not one. */
final class Parties {
  private static final Set<String> LETTERS = Set.of("D", "R", "I");

  private Parties() {}

  /** Leaves the letter out of the state's name; alone it is the party's. */
  static void leaveOut(Line line) {
    for (NameSpan name : List.copyOf(line.names())) {
      if (isLetter(line, name.from()) && name.length() > 2) {
        line.replace(name, name.over(name.from() + 2, name.to()).as(EntityType.PLACE));
      }
    }
  }

  /** Behind a comma or a parenthesis, and a hyphen follows. */
  static boolean isLetter(Line line, int token) {
    String before = line.word(token - 1);
    return LETTERS.contains(line.word(token))
        && (before.equals(",") || before.equals("("))
        && line.word(token + 1).equals("-")
        && line.isGlued(token + 1)
        && line.isGlued(token + 2);
  }
}
