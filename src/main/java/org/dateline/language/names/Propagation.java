package org.dateline.language.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article's sentences learn from each other: a name found once is a name wherever its
 * words stand, one name has one type, and the surname of a person named in full is that person's.
 */
final class Propagation {
  /** Words of a name that is sought elsewhere in the article. */
  private static final int LONGEST = 15;

  private final List<SentenceNames> lines;
  private final CaseEvidence evidence;
  private final PersonEvidence personEvidence;

  /** The number of times that each name was found as each type, by its words. */
  private final Map<String, Map<EntityType, Integer>> counts = new HashMap<>();

  private final Set<String> surnames = new HashSet<>();

  /** Lone words taken for persons of which the article says "its": "Etsy raised its fees". */
  private final Set<String> things = new HashSet<>();

  /** Names taken for another type of which the article says what is said of people. */
  private final Set<String> persons = new HashSet<>();

  Propagation(List<SentenceNames> lines, CaseEvidence evidence, PersonEvidence personEvidence) {
    this.lines = lines;
    this.evidence = evidence;
    this.personEvidence = personEvidence;
  }

  void run() {
    joinFragments();
    count();
    lines.forEach(this::splitPairs);
    lines.forEach(this::settleTypes);
    counts.clear();
    count();
    Map<String, EntityType> known = known();
    Set<String> openers = new HashSet<>();
    known.keySet().forEach(words -> openers.add(opener(words)));
    int longest =
        known.keySet().stream().mapToInt(words -> words.split(" ", -1).length).max().orElse(0);
    int sought = Math.min(longest, LONGEST);
    for (SentenceNames line : lines) {
      if (!line.isClosed()) {
        spread(line, known, openers, sought);
      }
    }
  }

  /** Joins two names that the article has as one elsewhere: "Okonjo" and "Iweala". */
  private void joinFragments() {
    Map<String, EntityType> whole = new HashMap<>();
    for (SentenceNames line : lines) {
      for (NameSpan name : line.names()) {
        NameSpan last = surname(line, name);
        if (last.length() > 1) {
          whole.merge(
              last.words(line.tokens()),
              name.type(),
              (one, other) -> one == EntityType.PERSON ? one : other);
        }
      }
    }
    for (SentenceNames line : whole.isEmpty() ? List.<SentenceNames>of() : lines) {
      for (NameSpan part : List.copyOf(line.names())) {
        NameSpan run = part.over(part.from(), part.from() + 3);
        EntityType type = part.length() == 1 ? whole.get(run.words(line)) : null;
        if (type != null && part.equals(line.nameAt(part.from()))) {
          line.replace(run.from(), run.to(), type);
        }
      }
    }
  }

  /**
   * Cuts a pair of surnames in two: "the Roe-Quarm row", where the article names Max Roe and Ida
   * Quarm.
   */
  private void splitPairs(SentenceNames line) {
    for (NameSpan name : List.copyOf(line.names())) {
      int last = name.to() - 1;
      boolean pair =
          name.length() == 3
              && line.word(name.from() + 1).matches("[-–]")
              && surnames.contains(line.word(name.from()))
              && surnames.contains(line.word(last));
      if (pair) {
        line.replace(name.from(), name.from() + 1, EntityType.PERSON);
        line.replace(last, last + 1, EntityType.PERSON);
      }
    }
  }

  private void count() {
    for (SentenceNames line : lines) {
      for (NameSpan name : line.names()) {
        counts
            .computeIfAbsent(name.words(line.tokens()), w -> new EnumMap<>(EntityType.class))
            .merge(name.type(), line.part() == Part.TITLE ? 1 : 2, Integer::sum);
        if (name.type() != EntityType.PERSON && personEvidence.isPerson(line, name)) {
          persons.add(name.words(line.tokens()));
        }
        if (name.type() == EntityType.PERSON && name.length() > 1) {
          surnames.add(surname(line, name).words(line.tokens()));
        } else if (name.type() == EntityType.PERSON && ownsAsThing(line, name)) {
          things.add(name.words(line.tokens()));
        }
      }
    }
  }

  /** The last word, with what hyphens join to it: "Okonjo-Iweala" is several tokens. */
  private static NameSpan surname(SentenceNames line, NameSpan person) {
    int from = person.to() - 1;
    while (from - 2 >= person.from() && line.word(from - 1).equals("-") && line.isGlued(from)) {
      from -= 2;
    }
    return person.over(from, person.to());
  }

  /**
   * True if "its" behind the verb means the name, a thing: "Etsy said its sales fell", "Etsy cut
   * its fees".
   */
  private static boolean ownsAsThing(SentenceNames line, NameSpan name) {
    int verb = name.to();
    int next = line.word(verb + 1).equals("that") ? verb + 2 : verb + 1;
    return line.tag(verb).startsWith("VB") && line.word(next).equals("its");
  }

  private void settleTypes(SentenceNames line) {
    line.names(
        line.names().stream().map(name -> name.as(type(name.words(line.tokens())))).toList());
  }

  private EntityType type(String words) {
    if (things.contains(words) && !surnames.contains(words)) {
      return EntityType.ORGANIZATION;
    }
    if (persons.contains(words)) {
      return EntityType.PERSON;
    }
    Map<EntityType, Integer> found = counts.getOrDefault(words, Map.of());
    EntityType best = EntityType.OTHER;
    int most = 0;
    for (Map.Entry<EntityType, Integer> entry : found.entrySet()) {
      int weight = 2 * entry.getValue() - (entry.getKey() == EntityType.OTHER ? 1 : 0);
      if (weight > most) {
        best = entry.getKey();
        most = weight;
      }
    }
    boolean person = found.containsKey(EntityType.PERSON);
    return surnames.contains(words) && (person || most <= 4) ? EntityType.PERSON : best;
  }

  private Map<String, EntityType> known() {
    Map<String, EntityType> known = new HashMap<>();
    counts.keySet().forEach(words -> known.put(words, type(words)));
    surnames.forEach(surname -> known.putIfAbsent(surname, EntityType.PERSON));
    return known;
  }

  private static String opener(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  private void spread(
      SentenceNames line, Map<String, EntityType> known, Set<String> openers, int longest) {
    for (int from = 0; from < line.tokens().size(); from++) {
      // in capitals, names are looked up as the text writes them elsewhere
      boolean opens = line.isCapitals() || openers.contains(opener(line.word(from)));
      if (!opens || !couldOpen(line, from) || line.nameAt(from) != null) {
        continue;
      }
      for (int to = Math.min(line.tokens().size(), from + longest); to > from; to--) {
        EntityType type = line.isFree(from, to) ? lookUp(line, from, to, known) : null;
        if (type != null) {
          line.add(new NameSpan(from, to, type));
          from = to - 1;
          break;
        }
      }
    }
  }

  private @Nullable EntityType lookUp(
      SentenceNames line, int from, int to, Map<String, EntityType> known) {
    String words = new NameSpan(from, to, EntityType.OTHER).words(line.tokens());
    EntityType type = known.get(words);
    if (type == null && line.isCapitals()) {
      type = known.get(evidence.asInText(words));
    }
    boolean single = to == from + 1;
    return type != null && single && !standsAlone(line, from, words) ? null : type;
  }

  // One word is a name again only where it looks like one: not "Jobs" at a sentence's start that
  // the article also writes "jobs".
  private boolean standsAlone(SentenceNames line, int token, String word) {
    if (word.length() < 2) {
      return false;
    }
    if (surnames.contains(word) && PersonEvidence.isCourtesy(line.word(token - 1))) {
      return true;
    }
    if (line.isShouted(token) && evidence.isWrittenSmall(word)) {
      return false;
    }
    if (line.tag(token).startsWith("NNP")) {
      return !evidence.isCommon(word);
    }
    return !line.isHeadline()
        && (line.opens(token) ? isSurnameThatActs(line, token, word) : !evidence.isCommon(word));
  }

  /**
   * True for a surname as the subject of a verb: "Holder said", where the article names Eric Holder
   * and speaks of no holder.
   */
  private boolean isSurnameThatActs(SentenceNames line, int token, String word) {
    return surnames.contains(word)
        && !evidence.isWrittenSmall(word)
        && line.tag(token + 1).matches("VB[DZ]|MD|POS");
  }

  private static boolean couldOpen(SentenceNames line, int token) {
    char first = line.word(token).charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || line.word(token).length() > 1;
  }
}
