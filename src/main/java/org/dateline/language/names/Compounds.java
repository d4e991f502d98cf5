package org.dateline.language.names;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Joins names that hyphens, particles and quote marks break into pieces. */
final class Compounds {
  private static final Pattern PEOPLE = Language.ENGLISH.pattern("name-patterns/people");

  private static final Pattern INNER_CAPITAL =
      Language.ENGLISH.pattern("name-patterns/inner-capital");

  private final WordLists words;

  Compounds(WordLists words) {
    this.words = words;
  }

  void join(SentenceNames line) {
    joinPlaces(line);
    joinHyphens(line);
    joinNumbers(line);
    joinInnerCapitals(line);
    joinParticles(line);
    joinNicknames(line);
  }

  // "Stratford-upon-Avon": small words between hyphens; a college there keeps its whole name.
  private void joinPlaces(SentenceNames line) {
    for (int from = 0; from < line.tokens().size(); from++) {
      int to = endOfPlace(line, from);
      NameSpan name = line.nameAt(from);
      boolean longer = name != null && name.to() > to && name.type() != EntityType.PERSON;
      if (to > from && !longer) {
        line.replace(from, to, EntityType.PLACE);
        from = to - 1;
      }
    }
  }

  private int endOfPlace(SentenceNames line, int from) {
    int to = from + 1;
    if (words.has("saint", line.word(from)) && isHyphen(line, to)) {
      to += 2; // "St-Jean-de-Luz"
    }
    boolean linked = false;
    while (Character.isUpperCase(line.word(from).codePointAt(0)) && isHyphen(line, to)) {
      if (isLinkAndName(line.word(to + 1))) {
        return to + 2;
      }
      if (words.has("place-link", line.word(to + 1))) {
        linked = true;
      } else {
        boolean last = Character.isUpperCase(line.word(to + 1).codePointAt(0));
        return linked && last && !words.has("job", line.word(to + 1)) ? to + 2 : from;
      }
      to += 2;
    }
    return from;
  }

  // "super-Mare", "de-la-Zouch", which the tokenizer takes for one word
  private boolean isLinkAndName(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen <= 0
        || hyphen + 1 == word.length()
        || !words.has("place-link", word.substring(0, hyphen))) {
      return false;
    }
    String rest = word.substring(hyphen + 1);
    return Character.isUpperCase(rest.charAt(0)) || isLinkAndName(rest);
  }

  private static boolean isHyphen(SentenceNames line, int token) {
    return line.word(token).equals("-")
        && line.isGlued(token)
        && line.isGlued(token + 1)
        && !line.word(token + 1).isEmpty();
  }

  // "Bristol-Myers", "Mir-Hossein Mousavi": the class stops at the hyphen, the name does not.
  private void joinHyphens(SentenceNames line) {
    for (int i = 1; i + 1 < line.tokens().size(); i++) {
      boolean hyphen = line.word(i).equals("-");
      if (!(hyphen || line.word(i).equals("–")) || !line.isGlued(i) || !line.isGlued(i + 1)) {
        continue;
      }
      NameSpan left = line.nameAt(i - 1);
      NameSpan right = line.nameAt(i + 1);
      if (isPair(line, i, left, right)) {
        line.replace(i - 1, i, EntityType.PERSON);
        line.replace(i + 1, i + 2, EntityType.PERSON);
        continue;
      }
      boolean proper =
          Boundaries.isProper(line, i - 1)
              && Boundaries.isProper(line, i + 1)
              && !Parties.isLetter(line, i - 1);
      if (isOfTwo(line, i, left, right) || !hyphen || !proper || Objects.equals(left, right)) {
        continue;
      }
      if (left == null
          || right == null
          || isBroken(left, right)
          || isDoubleBarrelled(left, right)
          || isOneBody(line, left, right)) {
        int from = left == null ? i - 1 : left.from();
        int to = right == null ? i + 2 : right.to();
        line.replace(from, to, typeOf(left, right));
      }
    }
  }

  // "the Trump-Putin summit": two people, where a word for what two do together follows
  private boolean isPair(
      SentenceNames line, int hyphen, @Nullable NameSpan left, @Nullable NameSpan right) {
    boolean alone =
        (left == null || left.from() == hyphen - 1) && (right == null || right.to() == hyphen + 2);
    return alone
        && Character.isUpperCase(line.word(hyphen - 1).codePointAt(0))
        && Character.isUpperCase(line.word(hyphen + 1).codePointAt(0))
        && !Parties.isLetter(line, hyphen - 1)
        && (left != null || right != null)
        && words.has("pair", line.word(hyphen + 2))
        && mayBePerson(line, hyphen - 1, left, right)
        && mayBePerson(line, hyphen + 1, right, left)
        && !(Objects.equals(left, right) && isOfFirms(line, hyphen, left));
  }

  // "the Hewlett-Packard deal": what firms have, too
  private boolean isOfFirms(SentenceNames line, int hyphen, @Nullable NameSpan name) {
    return name != null
        && name.type() == EntityType.ORGANIZATION
        && words.has("pair-of-firms", line.word(hyphen + 2));
  }

  // "the Macron-Scholz summit", where one class is wrong: no name in any case
  private boolean isOfTwo(
      SentenceNames line, int hyphen, @Nullable NameSpan left, @Nullable NameSpan right) {
    return left != null
        && right != null
        && left.length() == 1
        && right.length() == 1
        && isPerson(left) != isPerson(right)
        && words.has("pair", line.word(hyphen + 2));
  }

  private boolean mayBePerson(
      SentenceNames line, int token, @Nullable NameSpan name, @Nullable NameSpan other) {
    // a lone surname before a hyphen is often taken for a body, a thing or a place
    boolean body = name != null && name.type() == EntityType.ORGANIZATION;
    boolean thing = name != null && name.type() == EntityType.OTHER;
    boolean taken =
        other != null
            && ((body && name.equals(other))
                || isPerson(other)
                || (thing && !isPeople(line, token)));
    return (name == null || isPerson(name) || taken)
        && line.word(token).chars().anyMatch(Character::isLowerCase);
  }

  // "Sino-Indian", "Anglo-Irish": peoples, as their endings say
  private boolean isPeople(SentenceNames line, int token) {
    return !line.tag(token).startsWith("NNP") || PEOPLE.matcher(line.word(token)).matches();
  }

  // "COVID-19", "IK-3": what letters with a number name is a thing, and no body.
  private static void joinNumbers(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int number = name.to() + 1;
      String letters = line.word(name.from());
      if (name.length() == 1
          && name.type() != EntityType.PERSON
          && letters.matches("\\p{Lu}{2,}")
          && line.word(name.to()).equals("-")
          && line.isGlued(name.to())
          && line.isGlued(number)
          && line.word(number).matches("\\d+")) {
        line.replace(name.from(), number + 1, EntityType.OTHER);
      }
    }
  }

  // "iPod Mini", "iPhone 11 Pro", of which the class knows the last word alone: a thing.
  private static void joinInnerCapitals(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      boolean numbered = line.word(name.from() - 1).matches("\\d{1,2}");
      int before = name.from() - (numbered ? 2 : 1);
      if (INNER_CAPITAL.matcher(line.word(before)).matches() && line.nameAt(before) == null) {
        line.replace(before, name.to(), isPerson(name) ? EntityType.OTHER : name.type());
      }
    }
  }

  // "Ursula von der Leyen", split at the particles.
  private void joinParticles(SentenceNames line) {
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

  // 'Ferdinand "Bongbong" Marcos'
  private static void joinNicknames(SentenceNames line) {
    for (NameSpan given : List.copyOf(line.names())) {
      NameSpan nickname = line.nameAt(given.to() + 1);
      NameSpan surname = nickname == null ? null : line.nameAt(nickname.to() + 1);
      if (surname != null
          && isPerson(given)
          && isPerson(surname)
          && line.nameAt(given.to()) == null
          && Boundaries.isQuoteMark(line.word(given.to()))
          && Boundaries.isQuoteMark(line.word(Objects.requireNonNull(nickname).to()))
          && surname.from() == nickname.to() + 1) {
        line.replace(given.from(), surname.to(), EntityType.PERSON);
        joinNicknames(line);
        return;
      }
    }
  }

  private static boolean isPerson(NameSpan name) {
    return name.type() == EntityType.PERSON;
  }

  // "Jacob Rees" and "Mogg"; the "Biden-Harris ticket" is two
  private static boolean isDoubleBarrelled(NameSpan left, NameSpan right) {
    return isFullPerson(left) && isPerson(right) && right.length() == 1;
  }

  // "Mir" (a place?) "-Hossein Mousavi" (a person): two classes for what no hyphen would join.
  private static boolean isBroken(NameSpan left, NameSpan right) {
    return (left.type() == EntityType.PERSON) != (right.type() == EntityType.PERSON)
        && (left.length() == 1 || right.length() == 1);
  }

  // "NATO-Russia Council", "Agence France-Presse": a body's name goes through the hyphen; two
  // parties of "Russia-NATO talks" stay two.
  private static boolean isOneBody(SentenceNames line, NameSpan left, NameSpan right) {
    boolean longRight = right.type() == EntityType.ORGANIZATION && right.length() > 1;
    String last = line.word(right.from());
    boolean wordAfterLong =
        right.type() == EntityType.ORGANIZATION
            && left.length() > 1
            && !last.equals(last.toUpperCase(Locale.ROOT));
    return longRight || wordAfterLong;
  }

  private static EntityType typeOf(@Nullable NameSpan left, @Nullable NameSpan right) {
    boolean doubleBarrelled = isFullPerson(left) && (right == null || right.length() == 1);
    if (doubleBarrelled || isFullPerson(right)) {
      return EntityType.PERSON;
    }
    NameSpan known = left == null ? right : left;
    boolean both = left != null && right != null;
    // half a name was taken for a place: "Bristol" of "Bristol-Myers"
    return known == null || both || known.type() == EntityType.PLACE
        ? EntityType.ORGANIZATION
        : known.type();
  }

  private static boolean isFullPerson(@Nullable NameSpan name) {
    return name != null && name.type() == EntityType.PERSON && name.length() > 1;
  }
}
