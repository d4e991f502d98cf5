package org.dateline.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;

/**
 * Words for a party beside a place: its letter, "Ann Roe, D-Ohio", and whoever belongs to it, "the
 * Ohio Republican". Neither is a part of the place's name, nor the party.
 */
final class Parties {
  private static final Set<String> LETTERS = Language.ENGLISH.words("names/party-letter");

  private static final Set<String> MEMBERS = Language.ENGLISH.words("names/party-member");

  private Parties() {}

  /** Leaves a member out who is named by the place and the party: "the Ohio Republican said". */
  static void leaveMembersOut(SentenceNames line) {
    List<NameSpan> names = new ArrayList<>();
    for (NameSpan name : line.names()) {
      int last = name.to() - 1;
      boolean member =
          name.type() == EntityType.ORGANIZATION
              && name.length() > 1
              && MEMBERS.contains(line.word(last))
              && line.tag(name.from() - 1).equals("DT")
              && !Boundaries.isProper(line, name.to());
      names.add(member ? name.over(name.from(), last).as(EntityType.PLACE) : name);
    }
    line.names(names);
  }

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
