package org.dateline.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out words for a party beside a place: its letter, "Ann Roe, D-Ohio", and whoever belongs
 * to it, "the Ohio Republican". Neither is a part of the place's name, nor the party.
 */
final class Parties {
  private static final Set<String> LETTERS = Language.ENGLISH.words("names/party-letter");

  private static final Set<String> MEMBERS = Language.ENGLISH.words("names/party-member");

  private Parties() {}

  /** Leaves a member out who is named by the place and the party: "the Ohio Republican said". */
  static void leaveMembersOut(SentenceNames line) {
    replace(line, name -> isMember(line, name) ? place(name, name.from(), name.to() - 1) : name);
  }

  private static boolean isMember(SentenceNames line, NameSpan name) {
    return name.type() == EntityType.ORGANIZATION
        && name.length() > 1
        && MEMBERS.contains(line.word(name.to() - 1))
        && line.tag(name.from() - 1).equals("DT")
        && !Boundaries.isProper(line, name.to());
  }

  /** Leaves the letter out, which is no name; what stands after it is a place. */
  static void leaveOut(SentenceNames line) {
    replace(
        line,
        name -> {
          if (!isLetter(line, name.from())) {
            return isLetter(line, name.from() - 2) ? name.as(EntityType.PLACE) : name;
          }
          return name.length() > 2 ? place(name, name.from() + 2, name.to()) : null;
        });
  }

  private static NameSpan place(NameSpan name, int from, int to) {
    return name.over(from, to).as(EntityType.PLACE);
  }

  /** Puts another name in the place of each, null for none. */
  private static void replace(SentenceNames line, Function<NameSpan, @Nullable NameSpan> by) {
    List<NameSpan> names = new ArrayList<>();
    for (NameSpan name : line.names()) {
      NameSpan other = by.apply(name);
      if (other != null) {
        names.add(other);
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
