package org.dateline.language.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;

/**
 * Finds names in the labels of transcripts, "SENATOR INES LUND: ...", which the classes miss where
 * all is in capitals: a title, two or three words with a capital, and a colon; or such words, a
 * comma, what its bearer is on the programme, and a colon.
 */
final class TranscriptLabels {
  private static final int MOST = 4;

  private TranscriptLabels() {}

  /**
   * Makes people of labels, whatever the classes say: of one that comes back and answers, "Dusk
   * Rivers: I saw it.", where somebody else asks; of a full name whose surname is a label as well,
   * "DUSK RIVERS:" and "RIVERS:"; of one in brackets or behind a time of the recording.
   */
  static void takeAnswering(List<SentenceNames> lines, WordLists words) {
    Map<String, List<TurnStart>> labelled = new LinkedHashMap<>();
    Set<TurnStart> asking = new HashSet<>();
    TurnStart turn = null;
    for (SentenceNames line : lines) {
      if (line.opensParagraph()) {
        turn = TurnStart.of(line, words);
        if (turn != null) {
          labelled.computeIfAbsent(turn.label(), l -> new ArrayList<>()).add(turn);
        }
      }
      if (turn != null && line.tokens().stream().anyMatch(t -> t.word().equals("?"))) {
        asking.add(turn);
      }
    }
    Set<String> bare = new HashSet<>(); // labels of one word: surnames, where a full name has them
    labelled.keySet().stream().filter(label -> label.indexOf(' ') < 0).forEach(bare::add);
    long again =
        labelled.values().stream()
            .filter(turns -> turns.size() > 1 && turns.get(0).isSurname(words))
            .count();
    Set<String> surnames = new HashSet<>();
    for (List<TurnStart> turns : labelled.values()) {
      TurnStart first = turns.get(0);
      boolean answers = !asking.isEmpty() && turns.size() > 1 && !asking.containsAll(turns);
      boolean both = bare.contains(first.last());
      boolean certain = first.certain() && labelled.size() > 1;
      boolean surname = again > 1 && turns.size() > 1 && first.isSurname(words);
      if (surname || (first.isFullName() && (answers || both || certain))) {
        turns.forEach(TurnStart::takePerson);
        surnames.add(first.last());
      }
    }
    for (String surname : surnames) {
      labelled.getOrDefault(surname, List.of()).forEach(TurnStart::takePerson);
    }
  }

  /**
   * Takes the letters of questions and answers for no initials: "A. No, I was not.", where others
   * ask with "Q.".
   */
  static void leaveLettersOut(List<SentenceNames> lines, WordLists words) {
    List<SentenceNames> lettered =
        lines.stream()
            .filter(line -> line.opensParagraph() && words.has("letter-label", line.word(0)))
            .toList();
    if (lettered.stream().map(line -> line.word(0)).distinct().count() < 2) {
      return;
    }
    for (SentenceNames line : lettered) {
      NameSpan name = line.nameAt(0);
      if (name != null) {
        line.remove(name);
      }
    }
  }

  static void take(SentenceNames line, WordLists words) {
    takeOnAir(line, words);
    TurnStart turn = line.opensParagraph() ? TurnStart.of(line, words) : null;
    if (turn != null && turn.isTitled(words) && line.isFree(turn.from(), turn.to())) {
      turn.takePerson();
    }
    takeTitled(line, words);
  }

  /**
   * Takes capitals behind a title for a person, "Senator LUND. I yield.", as parliaments print it.
   */
  private static void takeTitled(SentenceNames line, WordLists words) {
    int to = 1;
    while (to < MOST && isCapitals(line, to)) {
      to++;
    }
    boolean labels = to > 1 && line.word(to).equals(".") && line.opensParagraph();
    if (labels && !line.isShouted(0) && words.isTitle(line.word(0)) && line.isFree(0, to)) {
      line.replace(1, to, EntityType.PERSON);
    }
  }

  /**
   * Takes the name before a word of broadcasts for a person, whatever its classes are: "INES LUND,
   * BYLINE:".
   */
  private static void takeOnAir(SentenceNames line, WordLists words) {
    int comma = 0;
    while (comma < MOST && isCapitals(line, comma)) {
      comma++;
    }
    boolean role = words.has("broadcast-role", line.word(comma + 1).toUpperCase(Locale.ROOT));
    if (comma > 1 && line.opensParagraph() && line.word(comma).equals(",") && role) {
      line.replace(0, comma, EntityType.PERSON);
    }
  }

  private static boolean isCapitals(SentenceNames line, int token) {
    return line.word(token).matches("\\p{Lu}[\\p{Lu}.'’-]+") || line.isShouted(token);
  }
}
