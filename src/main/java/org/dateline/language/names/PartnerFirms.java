package org.dateline.language.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Firms called by the surnames of their partners, of which the classes make two people: "Marl and
 * Quill". What stands beside such a pair tells a firm, and then it is one wherever it stands.
 */
final class PartnerFirms {
  /** Words between a pair and the noun that tells what it is: ", a Boston law firm". */
  private static final int REACH = 6;

  private final WordLists words;
  private final Companies companies;

  /** Words that people of the article are called by in full or behind a title. */
  private final Set<String> people = new HashSet<>();

  /** First words of bodies with longer names: "Marl" of "Marl Holdings". */
  private final Set<String> bodies = new HashSet<>();

  /** The pairs that are firms. */
  private final Set<String> firms = new HashSet<>();

  /**
   * Two names, or a row of them, with "and" before the last.
   *
   * @param to behind the last, with its legal form
   */
  private record Pair(int from, int and, int to) {

    String key(SentenceNames line) {
      return line.word(from) + " " + line.word(and + 1);
    }
  }

  PartnerFirms(WordLists words, Companies companies, List<SentenceNames> lines) {
    this.words = words;
    this.companies = companies;
    lines.forEach(this::gather);
  }

  private void gather(SentenceNames line) {
    for (NameSpan name : line.isHeadline() ? List.<NameSpan>of() : line.names()) {
      boolean ofPair = isAnd(line.word(name.from() - 1)) && line.nameAt(name.from() - 2) != null;
      boolean titled = words.isTitle(line.word(name.from() - 1));
      if (name.type() == EntityType.PERSON && (name.length() > 1 || titled)) {
        people.add(line.word(name.to() - 1));
      } else if (name.length() == 3 && isAnd(line.word(name.from() + 1))) {
        firms.add(new Pair(name.from(), name.from() + 1, name.to()).key(line));
      } else if (name.type() == EntityType.ORGANIZATION && name.length() > 1 && !ofPair) {
        bodies.add(line.word(name.from()));
      }
    }
  }

  /** Makes one name of each pair that is a firm. */
  void join(List<SentenceNames> lines) {
    for (SentenceNames line : lines) {
      for (Pair pair : pairs(line)) {
        if (isFirm(line, pair)) {
          firms.add(pair.key(line));
        }
      }
    }
    for (SentenceNames line : firms.isEmpty() ? List.<SentenceNames>of() : lines) {
      for (Pair pair : pairs(line)) {
        if (firms.contains(pair.key(line))) {
          line.replace(pair.from(), pair.to(), EntityType.ORGANIZATION);
        }
      }
    }
  }

  private List<Pair> pairs(SentenceNames line) {
    List<Pair> pairs = new ArrayList<>();
    for (int and = 1; and + 1 < line.tokens().size(); and++) {
      NameSpan left = line.nameAt(and - 1);
      NameSpan right = line.nameAt(and + 1);
      if (isAnd(line.word(and)) && mayBePartner(left) && mayBePartner(right)) {
        boolean whole = right.from() == and + 1 && left.to() == and;
        boolean form = right.length() > 1 && companies.isForm(line.word(right.to() - 1));
        boolean lone = right.length() == 1 || (form && left.length() == 1);
        int from = whole && lone ? first(line, left) : -1;
        if (from >= 0) {
          pairs.add(new Pair(from, and, right.to()));
        }
      }
    }
    return pairs;
  }

  private static boolean mayBePartner(@Nullable NameSpan name) {
    return name != null && name.type() != EntityType.PLACE;
  }

  /** The first of the names in a row, "Marl, Keogh, Quill"; -1 where they are people of a list. */
  private static int first(SentenceNames line, NameSpan last) {
    int from = last.from();
    while (line.word(from - 1).equals(",")) {
      NameSpan before = line.nameAt(from - 2);
      if (before == null || before.type() == EntityType.PLACE) {
        return from;
      }
      if (before.length() > 1) {
        return -1;
      }
      from = before.from();
    }
    return isAnd(line.word(from - 1)) ? -1 : from;
  }

  private boolean isFirm(SentenceNames line, Pair pair) {
    String first = line.word(pair.from());
    String last = line.word(pair.and() + 1);
    boolean lone = pair.and() == pair.from() + 1;
    if (line.isHeadline() || people.contains(first) || people.contains(last)) {
      return false;
    }
    boolean person = isPerson(line, pair.and() - 1) || isPerson(line, pair.and() + 1);
    boolean form = pair.to() > pair.and() + 2;
    if (form) {
      boolean letters = last.equals(last.toUpperCase(Locale.ROOT));
      return person && !letters && !bodies.contains(first);
    }
    boolean known = (lone && bodies.contains(first)) || bodies.contains(last);
    return person
        && !known
        && ((lone && first.equals(last))
            || (line.word(pair.and()).equals("&") && !isGiven(first) && !isGiven(last))
            || isToldBefore(line, pair.from())
            || isToldBehind(line, pair.to()));
  }

  private static boolean isGiven(String word) {
    return PersonEvidence.isFirstName(word);
  }

  private static boolean isPerson(SentenceNames line, int token) {
    NameSpan name = line.nameAt(token);
    return name != null && name.type() == EntityType.PERSON;
  }

  // "broker Marl and Quill", "the law firm of Marl and Quill", "an analyst at Marl and Quill"
  private boolean isToldBefore(SentenceNames line, int from) {
    int before = from - 1;
    if (words.has("firm", line.word(before))) {
      return true;
    }
    boolean of = line.word(before).equals("of");
    return (of && words.has("firm", line.word(before - 1)))
        || ((of || line.word(before).matches("at|with"))
            && words.has("at-a-firm", line.word(before - 1)));
  }

  // "Marl and Quill said it", "the Marl and Quill unit", "Marl and Quill, a Boston law firm"
  private boolean isToldBehind(SentenceNames line, int to) {
    if (words.has("of-a-firm", line.word(to)) || isItself(line, to)) {
      return true;
    }
    boolean described = line.word(to).equals(",") && line.word(to + 1).matches("an?|the|its");
    for (int i = to + 2; described && i < to + REACH && !line.word(i).equals(","); i++) {
      if (words.has("firm", line.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isItself(SentenceNames line, int to) {
    int verb = line.word(to).equals(",") ? to + 1 : to;
    int next = line.word(verb + 1).matches("that|in") ? verb + 2 : verb + 1;
    return line.tag(verb).startsWith("VB") && line.word(next).matches("its?");
  }

  private static boolean isAnd(String word) {
    return word.equals("and") || word.equals("&");
  }
}
