package org.dateline.language.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.EntityType;

/**
 * Finds people called like a month, a day or a season: June Marwood, Mr March. A word of the
 * calendar is a person where the article names somebody so in full, or says of it what is said of
 * people. In a date, "in May", it is a time, even if a person of the article has that name.
 */
final class CalendarNames {
  private static final String QUOTE_MARKS = "”\"’'";

  private final WordLists words;
  private final PersonEvidence evidence;

  CalendarNames(WordLists words, PersonEvidence evidence) {
    this.words = words;
    this.evidence = evidence;
  }

  void settle(List<SentenceNames> lines) {
    Set<String> bearers = new HashSet<>();
    for (SentenceNames line : lines) {
      joinGivenNames(line);
      for (int i = 0; i < line.tokens().size(); i++) {
        if (isOfCalendar(line, i) && (isInFullName(line, i) || isPerson(line, i))) {
          bearers.add(line.word(i));
        }
      }
    }
    for (SentenceNames line : lines) {
      for (int i = 0; i < line.tokens().size(); i++) {
        // "June Lund keeps goats", where June speaks elsewhere
        if (bearers.contains(line.word(i)) && isUnseenName(line, i) && isGivenName(line, i)) {
          line.replace(i, i + 2, EntityType.PERSON);
        } else if (isOfCalendar(line, i) && !isInFullName(line, i)) {
          settle(line, i, bearers);
        }
      }
    }
  }

  // "August Lund mends nets", where the class begins at the surname
  private void joinGivenNames(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int given = name.from() - 1;
      boolean surname = name.type() == EntityType.PERSON && name.length() == 1;
      if (surname
          && words.has("calendar-given", line.word(given))
          && (isGivenName(line, given)
              || (!isDated(line, given) && evidence.isDescribedBehind(line, name)))) {
        line.replace(given, name.to(), EntityType.PERSON);
      }
    }
    for (int i = 1; i < line.tokens().size(); i++) {
      if (isSurname(line, i)) {
        line.replace(i - 1, i + 1, EntityType.PERSON);
      }
    }
    for (int i = 0; i + 1 < line.tokens().size(); i++) {
      if (isNamedBySpeech(line, i)
          || isNamedByTitle(line, i)
          || isNamedByDeed(line, i)
          || isNamedWithAnother(line, i)
          || isLeftToDo(line, i)) {
        line.replace(i, i + 2, EntityType.PERSON);
      }
    }
  }

  // "Ian August left": a month that follows a given name without "in" and a number
  private boolean isSurname(SentenceNames line, int i) {
    NameSpan given = line.nameAt(i - 1);
    boolean first = PersonEvidence.isFirstName(line.word(i - 1));
    return (given == null
            ? first && isAfterTitle(line, i - 1) // "Constable Jan March"
            : given.length() == 1 && (first || given.type() == EntityType.PERSON))
        && isOfCalendar(line, i)
        && line.isFree(i, i + 1)
        && words.has("calendar-month", line.word(i))
        && !line.tag(i + 1).equals("CD")
        && !isDescribing(line, i);
  }

  // ", said June Lund": where the classes see no name
  private boolean isNamedBySpeech(SentenceNames line, int i) {
    return isUnseenName(line, i)
        && line.tag(i - 1).equals("VBD")
        && words.has("human", lemma(line, i - 1));
  }

  private boolean isUnseenName(SentenceNames line, int i) {
    NameSpan given = line.nameAt(i);
    NameSpan surname = line.nameAt(i + 1);
    return words.has("calendar-given", line.word(i))
        && (given == null || given.length() == 1)
        && (surname == null || surname.length() == 1)
        && isCapital(line.word(i + 1))
        && line.tag(i + 1).startsWith("NN")
        && !words.has("calendar", line.word(i + 1));
  }

  // "August Lund, its chairman, ...", "August Lund runs the league"
  private boolean isNamedByDeed(SentenceNames line, int i) {
    return isUnseenName(line, i)
        && isGivenName(line, i)
        && (does(line, i + 2)
            || (line.word(i + 2).equals(",")
                && (evidence.isDescribed(line, i + 3) || line.word(i + 3).equals("who"))));
  }

  // "Leo Roe and May Lund", "Leo and May Roe run ..."
  private boolean isNamedWithAnother(SentenceNames line, int i) {
    if (!line.word(i - 1).equals("and") || !isUnseenName(line, i)) {
      return false;
    }
    NameSpan other = line.nameAt(i - 2);
    boolean full = other != null && other.type() == EntityType.PERSON && other.length() > 1;
    boolean given = isCapital(line.word(i - 2)) && !isDated(line, i - 2);
    return full || (given && line.tag(i + 2).matches("VB[DZP]"));
  }

  // "it was for April Lund to decide"
  private boolean isLeftToDo(SentenceNames line, int i) {
    return isUnseenName(line, i)
        && line.tag(i + 2).equals("TO")
        && words.has("human", lemma(line, i + 3));
  }

  // "Constable June Lund"
  private boolean isNamedByTitle(SentenceNames line, int i) {
    return isUnseenName(line, i) && isAfterTitle(line, i);
  }

  // "Sergeant March", "Aunt May", "Dear April"
  private boolean isAfterTitle(SentenceNames line, int i) {
    String before = line.word(i - 1);
    return isCapital(before)
        && (words.has("person-title", before)
            || words.has("relative", before.toLowerCase(Locale.ROOT))
            || before.equals("Dear"));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private boolean isGivenName(SentenceNames line, int i) {
    boolean afterVerb =
        i > 0 && (line.tag(i - 1).startsWith("VB") || isAfterTitle(line, i) || isNamedAs(line, i));
    // "May Lund win?" asks
    boolean modal = line.tag(i).equals("MD") && line.tag(i + 2).equals("VB");
    return !modal && !isDated(line, i) && (line.opens(i) || afterVerb);
  }

  // "named as April Lund"
  private static boolean isNamedAs(SentenceNames line, int i) {
    return line.word(i - 1).equals("as") && line.tag(i - 2).matches("VB[ND]");
  }

  private void settle(SentenceNames line, int i, Set<String> bearers) {
    NameSpan name = line.nameAt(i);
    if (name != null && name.length() > 1) {
      return;
    }
    boolean person =
        bearers.contains(line.word(i))
            && (isOfCouple(line, i) || !isDated(line, i))
            && !isDescribing(line, i);
    if (person) {
      line.replace(i, i + 1, EntityType.PERSON);
    } else if (name != null && isDated(line, i)) {
      line.remove(name);
    }
  }

  private boolean isOfCalendar(SentenceNames line, int i) {
    boolean modal = line.tag(i).equals("MD") && !line.tag(i + 1).matches("VB[DZ]");
    return words.has("calendar", line.word(i)) && !modal;
  }

  private static boolean isInFullName(SentenceNames line, int i) {
    NameSpan name = line.nameAt(i);
    return name != null && name.type() == EntityType.PERSON && name.length() > 1;
  }

  /** True for a month in a date: "3 May", "between April and May", "the May vote". */
  private boolean isDated(SentenceNames line, int i) {
    String before = line.word(i - 1);
    if (line.word(i - 2).equalsIgnoreCase("according")) {
      return false;
    }
    boolean joined = before.equals("and") || before.equals("to") || before.equals("or");
    return words.has("dating", before.toLowerCase(Locale.ROOT))
        || line.tag(i - 1).equals("CD")
        || line.tag(i + 1).equals("CD")
        || (joined && isOfCalendar(line, i - 2) && isDated(line, i - 2));
  }

  // "June sales rose"
  private static boolean isDescribing(SentenceNames line, int i) {
    String next = line.word(i + 1);
    return line.tag(i + 1).matches("NNS?")
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0));
  }

  /** True if what stands around the word can be said of a person alone. */
  private boolean isPerson(SentenceNames line, int i) {
    if (PersonEvidence.isCourtesy(line.word(i - 1))) {
      return true;
    }
    if (isAfterTitle(line, i) && !isDescribing(line, i) && !line.tag(i + 1).matches("CD|NNP.*")) {
      return true;
    }
    if (isOfCouple(line, i) || isShortName(line, i)) {
      return true;
    }
    if (isDated(line, i) || isDescribing(line, i) || words.has("weekday", line.word(i))) {
      return false;
    }
    return does(line, i + 1)
        || isOwner(line, i)
        || isRelative(line, i - 1)
        || isSource(line, i)
        || (line.word(i + 1).equals("and") && line.word(i + 2).matches("his|her"))
        || isNamedAfterQuotation(line, i)
        || (line.tag(i - 1).matches("VB[DZPN]?") && words.has("to-person", lemma(line, i - 1)))
        || (line.word(i + 1).equals(",") && line.word(i + 2).equals("who"))
        || evidence.isPerson(line, new NameSpan(i, i + 1, EntityType.PERSON));
  }

  // "June said", "April has two sons", "May and August were married"
  private boolean does(SentenceNames line, int verb) {
    int at = verb;
    if (line.word(at).equals("and") && isOfCalendar(line, at + 1)) {
      at += 2;
    }
    if (!line.tag(at).matches("VB[DZP]")) {
      return false;
    }
    boolean being = lemma(line, at).equals("be") || lemma(line, at).equals("have");
    return words.has("human", being ? line.word(at + 1) : lemma(line, at));
  }

  // "Dec fell off the stage": a month cut short is no subject
  private boolean isShortName(SentenceNames line, int i) {
    return words.has("calendar-short", line.word(i))
        && line.tag(i + 1).matches("VB[DZ]")
        && !isDated(line, i);
  }

  // "June and Walter Pryce", "led by June and Walter Pryce"
  private boolean isOfCouple(SentenceNames line, int i) {
    NameSpan other = line.word(i + 1).equals("and") ? line.nameAt(i + 2) : null;
    return other != null
        && other.type() == EntityType.PERSON
        && other.from() == i + 2
        && other.length() > 1
        && words.has("calendar-given", line.word(i))
        && (!isDated(line, i) || line.word(i - 1).equals("by"));
  }

  private boolean isOwner(SentenceNames line, int i) {
    return Boundaries.isPossessive(line.word(i + 1)) && words.has("relative", line.word(i + 2));
  }

  // "her daughter June", "his wife, April,"
  private boolean isRelative(SentenceNames line, int before) {
    int at = line.word(before).equals(",") ? before - 1 : before;
    return words.has("relative", line.word(at));
  }

  // "it was loud, according to June."
  private static boolean isSource(SentenceNames line, int i) {
    return line.word(i - 1).equals("to")
        && line.word(i - 2).equalsIgnoreCase("according")
        && line.tag(i + 1).matches("[.,:]?");
  }

  // "“It was loud,” said April."
  private boolean isNamedAfterQuotation(SentenceNames line, int i) {
    String mark = line.word(i - 2);
    boolean quoted =
        mark.equals(",") || (mark.length() == 1 && QUOTE_MARKS.contains(mark)) || mark.equals("''");
    String next = line.word(i + 1);
    return quoted
        && line.tag(i - 1).startsWith("VB")
        && words.has("human", lemma(line, i - 1))
        && (next.isEmpty() || ".,;:".contains(next));
  }

  private static String lemma(SentenceNames line, int i) {
    return i < 0 || i >= line.tokens().size() ? "" : line.tokens().get(i).lemma();
  }
}
