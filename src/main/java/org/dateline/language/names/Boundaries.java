package org.dateline.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Corrects where names begin and end within a sentence, and drops what is no name. */
final class Boundaries {
  private static final Pattern GENERATION = Language.ENGLISH.pattern("name-patterns/generation");

  private final WordLists words;
  private final Companies companies;
  private final Bodies bodies;
  private final PostNominals postNominals;
  private final Compounds compounds;
  private final OfficeWords offices;
  private final NonNames nonNames;

  Boundaries(WordLists words) {
    this.words = words;
    this.companies = new Companies(words);
    this.bodies = new Bodies(words);
    this.postNominals = new PostNominals(words);
    this.compounds = new Compounds(words);
    this.offices = new OfficeWords(words);
    this.nonNames = new NonNames(words);
  }

  void fix(SentenceNames line) {
    List<NameSpan> split = new ArrayList<>();
    for (NameSpan name : line.names()) {
      split.addAll(split(line, name));
    }
    List<NameSpan> trimmed = new ArrayList<>();
    for (NameSpan name : split) {
      NameSpan rest = trim(line, name);
      if (rest != null && !nonNames.contains(line, rest)) {
        trimmed.add(rest);
      }
    }
    line.names(trimmed);
    offices.findHolders(line);
    companies.extend(line);
    companies.joinPartners(line);
    postNominals.leaveOut(line);
    leaveRanksOut(line);
    takeGivenNames(line);
    takeFore(line);
    takeGeneration(line);
    Parties.leaveOut(line);
    Parties.leaveMembersOut(line);
    compounds.join(line);
    bodies.join(line);
    takeArticles(line);
  }

  // Classes do not tell two neighbouring names of one class apart: a comma or a possessive does.
  private List<NameSpan> split(SentenceNames line, NameSpan name) {
    for (int i = name.from() + 1; i + 1 < name.to(); i++) {
      String word = line.word(i);
      boolean comma = word.equals(",") && name.type() == EntityType.PLACE;
      String before = line.word(i - 1);
      // "Duke University's Sanford School": one body and another that is part of it
      boolean owner =
          isPossessive(word) && (companies.isForm(before) || words.has("of-head", before));
      boolean employed = isOfSomewhere(line, i, name);
      if (comma
          || owner
          || isBreak(line, i)
          || isOpen(line, i, name.to())
          || employed
          || isDeed(line, i, name)) {
        List<NameSpan> parts = new ArrayList<>();
        parts.add(name.over(name.from(), i));
        NameSpan rest = name.over(i + 1, name.to());
        parts.addAll(split(line, employed ? rest.as(EntityType.ORGANIZATION) : rest));
        return parts;
      }
    }
    return List.of(name);
  }

  // "Ida Quarm of the Courier", "of University College": whom she works for; not "Joan of Arc"
  private boolean isOfSomewhere(SentenceNames line, int token, NameSpan name) {
    return name.type() == EntityType.PERSON
        && token - name.from() >= 2
        && line.word(token).equals("of")
        && (line.word(token + 1).equals("the") || words.has("of-head", line.word(token + 1)));
  }

  // "Mary Ann T. met P. Brandt": what one person does with another
  private boolean isDeed(SentenceNames line, int token, NameSpan name) {
    String word = line.word(token);
    return name.type() == EntityType.PERSON
        && line.tag(token).startsWith("VB")
        && word.equals(word.toLowerCase(Locale.ROOT))
        && !words.has("particle", word);
  }

  // A dash between blanks joins no name: "Agence France-Presse — Getty Images", "BERLIN - Germany",
  // nor does a quote mark: "A. “Never”".
  private static boolean isBreak(SentenceNames line, int token) {
    String word = line.word(token);
    boolean dash = word.equals("—") || word.equals("–") || word.equals("--") || word.equals("-");
    return word.equals(";")
        || word.equals("/")
        || word.startsWith("<")
        || word.equals("“")
        || (dash && !line.isGlued(token));
  }

  // "Centre for Ethics (CETH" without what closes it: the name and its letters
  private static boolean isOpen(SentenceNames line, int token, int to) {
    for (int i = token; i < to; i++) {
      if (line.word(i).equals(")")) {
        return false;
      }
    }
    return line.word(token).equals("(");
  }

  private @Nullable NameSpan trim(SentenceNames line, NameSpan name) {
    int from = name.from();
    int to = name.to();
    if (name.type() == EntityType.PERSON) {
      from = offices.personFrom(line, from, to);
    }
    if (isPrefixed(line, from) && to - from > 3) {
      from += 3;
    }
    while (from < to && isOutside(line, from, name.type())) {
      from++;
    }
    if (name.type() == EntityType.PERSON
        && to - from > 2
        && words.has("job-title", line.word(from))) {
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

  // "pan-European Organization ...": a describing word, not the first of the name.
  private static boolean isPrefixed(SentenceNames line, int token) {
    return !line.word(token).isEmpty()
        && Character.isLowerCase(line.word(token).charAt(0))
        && line.word(token + 1).equals("-")
        && line.isGlued(token + 1);
  }

  private boolean isOutside(SentenceNames line, int token, EntityType type) {
    String word = line.word(token);
    if (type == EntityType.PERSON && words.isTitle(word) && !words.has("kept-title", word)) {
      return true;
    }
    if (type == EntityType.ORGANIZATION && words.has("prefixed", prefix(word))) {
      return true;
    }
    return isPunctuation(word) || word.equals("the") || word.equals("The") || isPossessive(word);
  }

  // "pan-" of "pan-European"
  private static String prefix(String word) {
    return word.substring(0, word.indexOf('-') + 1);
  }

  private boolean isTail(SentenceNames line, int token, EntityType type) {
    String word = line.word(token);
    return isPossessive(word)
        || (isPunctuation(word) && !word.equals(".") && !word.equals("!"))
        || (word.equals(".") && !line.isGlued(token))
        || (type == EntityType.ORGANIZATION && words.has("job", word));
  }

  // "John Roe Sr.", where the class stops before the suffix.
  private static void takeGeneration(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      String next = line.word(name.to());
      boolean generation = GENERATION.matcher(next).matches();
      if (generation && name.type() == EntityType.PERSON && name.length() > 1) {
        line.replace(name.from(), name.to() + 1, EntityType.PERSON);
      }
    }
  }

  // "DC Rob Hale": a rank, and no district
  private void leaveRanksOut(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      NameSpan next = line.nameAt(name.to());
      if (name.length() == 1
          && words.has("rank", line.word(name.from()))
          && next != null
          && next.type() == EntityType.PERSON
          && !line.word(name.from() - 1).matches("Washington|,")) {
        line.remove(name);
      }
    }
  }

  // "Deputy Cole Ramsey", of which the class knows the surname alone
  private void takeGivenNames(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int given = name.from() - 1;
      boolean isGiven =
          name.type() == EntityType.PERSON
              && name.length() == 1
              && isProper(line, given)
              && line.nameAt(given) == null
              && !words.has("person-title", line.word(given))
              && !words.has("office", line.word(given))
              && !line.isHeadline();
      if (isGiven && words.has("person-title", line.word(given - 1))) {
        line.replace(given, name.to(), EntityType.PERSON);
      }
    }
  }

  // "New" of "New England Journal of Medicine"
  private void takeFore(SentenceNames line) {
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

  // "told The Associated Press", "in The Hague": a capital inside the sentence says that the
  // article belongs; so do marks around it, "The View".
  private static void takeArticles(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int before = name.from() - 1;
      if (before > 0
          && line.word(before).equals("The")
          && name.type() != EntityType.PERSON
          && !line.isHeadline()
          && (!isPunctuation(line.word(before - 1)) || isInMarks(line, before, name.to()))) {
        line.replace(before, name.to(), name.type());
      }
    }
  }

  private static boolean isInMarks(SentenceNames line, int from, int to) {
    int end = line.word(to).equals(",") || line.word(to).equals(".") ? to + 1 : to;
    return isQuoteMark(line.word(from - 1))
        && isQuoteMark(line.word(end))
        && !isPossessive(line.word(end));
  }

  static boolean isProper(SentenceNames line, int token) {
    String word = line.word(token);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && line.tag(token).startsWith("NNP");
  }

  static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  static boolean isQuoteMark(String word) {
    return word.length() <= 2
        && !word.isEmpty()
        && word.chars().allMatch(c -> "\"“”‘’'`".indexOf(c) >= 0);
  }

  static boolean isPunctuation(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit) && !word.equals("&");
  }
}
