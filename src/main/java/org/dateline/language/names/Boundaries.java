package org.dateline.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/** Puts the ends of names right within a sentence, and drops what is no name. */
final class Boundaries {
  private final WordLists words;
  private final Companies companies;

  Boundaries(WordLists words) {
    this.words = words;
    this.companies = new Companies(words);
  }

  void fix(Line line) {
    List<NameSpan> split = new ArrayList<>();
    for (NameSpan name : line.names()) {
      split.addAll(split(line, name));
    }
    List<NameSpan> trimmed = new ArrayList<>();
    for (NameSpan name : split) {
      NameSpan rest = trim(line, name);
      if (rest != null && isName(line, rest)) {
        trimmed.add(rest);
      }
    }
    line.names(trimmed);
    companies.extend(line);
    takeFore(line);
    joinHyphens(line);
    joinParticles(line);
    joinOf(line);
    joinBodies(line);
    takeArticles(line);
  }

  // Classes do not tell two neighbouring names of one class apart: a comma or a possessive does.
  private List<NameSpan> split(Line line, NameSpan name) {
    for (int i = name.from() + 1; i + 1 < name.to(); i++) {
      String word = line.word(i);
      boolean comma = word.equals(",") && name.type() == EntityType.PLACE;
      boolean owner = isPossessive(word) && companies.isForm(line.word(i - 1));
      if (comma || owner || word.equals(";") || word.equals("/")) {
        List<NameSpan> parts = new ArrayList<>();
        parts.add(name.over(name.from(), i));
        parts.addAll(split(line, name.over(i + 1, name.to())));
        return parts;
      }
    }
    return List.of(name);
  }

  private @Nullable NameSpan trim(Line line, NameSpan name) {
    int from = name.from();
    int to = name.to();
    while (from < to && isOutside(line, from, name.type())) {
      from++;
    }
    while (to > from && isTail(line, to - 1, name.type())) {
      to--;
    }
    if (name.type() == EntityType.ORGANIZATION) {
      to = companies.cutAfterForm(line, from, to);
    }
    return from == to ? null : name.over(from, to);
  }

  private boolean isOutside(Line line, int token, EntityType type) {
    String word = line.word(token);
    if (type == EntityType.PERSON
        && words.has("person-title", word)
        && !words.has("kept-title", word)) {
      return true;
    }
    return isPunctuation(word) || word.equals("the") || word.equals("The") || isPossessive(word);
  }

  private boolean isTail(Line line, int token, EntityType type) {
    String word = line.word(token);
    return isPossessive(word)
        || (isPunctuation(word) && !word.equals(".") && !word.equals("!"))
        || (word.equals(".") && !line.isGlued(token))
        || (type == EntityType.ORGANIZATION && words.has("job", word));
  }

  private boolean isName(Line line, NameSpan name) {
    boolean letter = false;
    boolean all = true;
    for (int i = name.from(); i < name.to(); i++) {
      String word = line.word(i);
      letter |= word.codePoints().anyMatch(Character::isLetter);
      all &= words.has("never", word);
    }
    return letter && !all;
  }

  // "Bristol-Myers", "Mir-Hossein Mousavi": the class stops at the hyphen, the name does not.
  private void joinHyphens(Line line) {
    for (int i = 1; i + 1 < line.tokens().size(); i++) {
      if (!line.word(i).equals("-") || !line.isGlued(i) || !line.isGlued(i + 1)) {
        continue;
      }
      NameSpan left = line.nameAt(i - 1);
      NameSpan right = line.nameAt(i + 1);
      boolean proper = isProper(line, i - 1) && isProper(line, i + 1);
      if (!proper || Objects.equals(left, right)) {
        continue;
      }
      if (left == null || right == null || isBroken(left, right)) {
        int from = left == null ? i - 1 : left.from();
        int to = right == null ? i + 2 : right.to();
        line.replace(from, to, typeOf(left, right));
      }
    }
  }

  // "Ursula von der Leyen", split at the particles.
  private void joinParticles(Line line) {
    for (NameSpan name : line.names()) {
      int to = name.to();
      while (words.has("particle", line.word(to))) {
        to++;
      }
      NameSpan next = line.nameAt(to);
      if (name.type() == EntityType.PERSON
          && to > name.to()
          && next != null
          && next.type() != EntityType.ORGANIZATION) {
        line.replace(name.from(), next.to(), EntityType.PERSON);
        joinParticles(line);
        return;
      }
    }
  }

  // "University of Alabama": an organization and a place are one name where the head asks for "of".
  private void joinOf(Line line) {
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

  // "U.S. Congress"
  private void joinBodies(Line line) {
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

  // "New" of "New England Journal of Medicine"
  private void takeFore(Line line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int before = name.from() - 1;
      boolean opens = before == 0 || isPunctuation(line.word(before - 1));
      if (words.has("fore", line.word(before))
          && isProper(line, before)
          && !opens
          && name.type() != EntityType.PERSON) {
        line.replace(before, name.to(), name.type());
      }
    }
  }

  // "told The Associated Press": a capital inside the sentence says that the article belongs.
  private void takeArticles(Line line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int before = name.from() - 1;
      if (before > 0
          && line.word(before).equals("The")
          && name.type() == EntityType.ORGANIZATION
          && !isPunctuation(line.word(before - 1))) {
        line.replace(before, name.to(), name.type());
      }
    }
  }

  // "Mir" (a place?) "-Hossein Mousavi" (a person): two classes for what no hyphen would join.
  private static boolean isBroken(NameSpan left, NameSpan right) {
    return (left.type() == EntityType.PERSON) != (right.type() == EntityType.PERSON)
        && (left.length() == 1 || right.length() == 1);
  }

  private static EntityType typeOf(@Nullable NameSpan left, @Nullable NameSpan right) {
    if (right != null && right.type() == EntityType.PERSON && right.length() > 1) {
      return EntityType.PERSON;
    }
    NameSpan known = left == null ? right : left;
    boolean both = left != null && right != null;
    // half a name was taken for a place: "Bristol" of "Bristol-Myers"
    return known == null || both || known.type() == EntityType.PLACE
        ? EntityType.ORGANIZATION
        : known.type();
  }

  static boolean isProper(Line line, int token) {
    String word = line.word(token);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && line.tag(token).startsWith("NNP");
  }

  static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  static boolean isPunctuation(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit) && !word.equals("&");
  }
}
