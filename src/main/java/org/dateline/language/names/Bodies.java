package org.dateline.language.names;

import java.util.List;
import org.dateline.article.EntityType;

/** Joins names of public bodies that small words and other names break into pieces. */
final class Bodies {
  private final WordLists words;

  Bodies(WordLists words) {
    this.words = words;
  }

  void join(SentenceNames line) {
    joinOf(line);
    joinAnd(line);
    joinIn(line);
    joinHalves(line);
    joinCountries(line);
  }

  // "University of Alabama": an organization and a place are one name where the head asks for "of".
  private void joinOf(SentenceNames line) {
    for (int i = 1; i + 1 < line.tokens().size(); i++) {
      if (!line.word(i).equals("of") || !words.has("of-head", line.word(i - 1))) {
        continue;
      }
      NameSpan left = line.nameAt(i - 1);
      int start = line.word(i + 1).equals("the") ? i + 2 : i + 1;
      NameSpan right = line.nameAt(start);
      if (left != null && right != null && right.from() == start && !left.equals(right)) {
        line.replace(left.from(), right.to(), left.type());
      }
    }
  }

  // "Organization for Security and Co-operation": a body named for two purposes.
  private void joinAnd(SentenceNames line) {
    for (NameSpan body : List.copyOf(line.names())) {
      int second = body.to() + 1;
      if (body.type() == EntityType.ORGANIZATION
          && words.has("purpose-head", line.word(body.from()))
          && line.word(body.from() + 1).equals("for")
          && line.word(body.to()).equals("and")
          && line.nameAt(second) == null
          && isCapitalizedNoun(line, second)) {
        line.replace(body.from(), wordEnd(line, second), body.type());
      }
    }
  }

  private static boolean isCapitalizedNoun(SentenceNames line, int token) {
    String word = line.word(token);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && line.tag(token).startsWith("N");
  }

  // A word with hyphens is several tokens.
  private static int wordEnd(SentenceNames line, int token) {
    int end = token + 1;
    while (line.word(end).equals("-") && line.isGlued(end) && line.isGlued(end + 1)) {
      end += 2;
    }
    return end;
  }

  // "Organization for Security and Cooperation in Europe": a body named for its purpose has its
  // region after it.
  private void joinIn(SentenceNames line) {
    for (int i = 1; i + 1 < line.tokens().size(); i++) {
      NameSpan left = line.nameAt(i - 1);
      NameSpan right = line.nameAt(i + 1);
      if (line.word(i).equals("in")
          && left != null
          && left.type() == EntityType.ORGANIZATION
          && left.length() > 3
          && hasWord(line, left, "for")
          && right != null
          && right.type() == EntityType.PLACE) {
        line.replace(left.from(), right.to(), left.type());
      }
    }
  }

  // "Immigration and Customs Enforcement", of which the class knows the half behind "and"
  private void joinHalves(SentenceNames line) {
    for (int and = 1; and + 1 < line.tokens().size(); and++) {
      NameSpan half = line.nameAt(and + 1);
      int to = half == null ? and + 2 : half.to();
      boolean second =
          line.word(and).equals("and")
              && words.has("body-tail", line.word(to - 1))
              && (half == null || isWhole(half, and + 1));
      int from = second ? firstHalf(line, and - 1, half != null) : and;
      if (from < and) {
        line.replace(from, to, EntityType.ORGANIZATION);
      }
    }
  }

  private static boolean isWhole(NameSpan name, int from) {
    return name.from() == from && name.type() == EntityType.ORGANIZATION;
  }

  /** The name's first token; the one behind {@code last} where that is no half of a body's name. */
  private int firstHalf(SentenceNames line, int last, boolean known) {
    NameSpan name = line.nameAt(last);
    if (name != null) {
      boolean half =
          known
              && name.type() == EntityType.ORGANIZATION
              && words.has("body-half", line.word(last));
      return half ? name.from() : last + 1;
    }
    NameSpan before = line.word(last - 1).equals(",") ? line.nameAt(last - 2) : null;
    boolean third = before != null && before.type() == EntityType.ORGANIZATION;
    if (!Boundaries.isProper(line, last) || !(known || third)) {
      return last + 1;
    }
    return third ? before.from() : last;
  }

  private static boolean hasWord(SentenceNames line, NameSpan name, String word) {
    for (int i = name.from(); i < name.to(); i++) {
      if (line.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  // "U.S. Congress"
  private void joinCountries(SentenceNames line) {
    for (int i = 0; i + 1 < line.names().size(); i++) {
      NameSpan country = line.names().get(i);
      NameSpan body = line.names().get(i + 1);
      if (country.to() == body.from()
          && country.type() == EntityType.PLACE
          && body.type() == EntityType.ORGANIZATION
          && words.has("body", line.word(body.from()))) {
        line.replace(country.from(), body.to(), EntityType.ORGANIZATION);
      }
    }
  }
}
