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
 * Names in the labels of transcripts, "SENATOR INES LUND: ...", which the classes miss where all is
 * in capitals: a title, two or three words with a capital, and a colon; or such words, a comma,
 * what its bearer is on the programme, and a colon.
 */
final class TranscriptLabels {
  private static final int FEWEST = 3;
  private static final int MOST = 4;

  private TranscriptLabels() {}

  /**
   * Makes a person of a label that comes back and answers, whatever the classes say: "Dusk Rivers:
   * I saw it.", where somebody else asks.
   */
  static void takeAnswering(List<SentenceNames> lines, WordLists words) {
    Map<String, List<SentenceNames>> labelled = new LinkedHashMap<>();
    Set<SentenceNames> asking = new HashSet<>();
    SentenceNames turn = null;
    for (SentenceNames line : lines) {
      if (line.opensParagraph()) {
        int colon = colon(line);
        turn = colon > 0 ? line : null;
        if (turn != null) {
          labelled.computeIfAbsent(label(line, colon), l -> new ArrayList<>()).add(line);
        }
      }
      if (turn != null && line.tokens().stream().anyMatch(t -> t.word().equals("?"))) {
        asking.add(turn);
      }
    }
    boolean asked = labelled.values().stream().anyMatch(asking::containsAll);
    for (List<SentenceNames> turns : labelled.values()) {
      SentenceNames first = turns.get(0);
      int colon = colon(first);
      boolean name = colon > 1 && colon <= FEWEST && !words.has("article", first.word(0));
      if (asked && name && turns.size() > 1 && !asking.containsAll(turns)) {
        int from = afterTitles(first, colon, words);
        turns.forEach(line -> line.replace(from, colon, EntityType.PERSON));
      }
    }
  }

  /** "A. No, I was not.", where others ask with "Q.": no initial. */
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

  private static int afterTitles(SentenceNames line, int colon, WordLists words) {
    int from = 0;
    while (from < colon - 1 && words.has("person-title", line.word(from))) {
      from++;
    }
    return from;
  }

  private static String label(SentenceNames line, int colon) {
    return new NameSpan(0, colon, EntityType.PERSON).words(line.tokens());
  }

  static void take(SentenceNames line, WordLists words) {
    takeOnAir(line, words);
    int colon = colon(line);
    if (colon >= FEWEST
        && line.opensParagraph()
        && words.has("person-title", inSmallLetters(line.word(0)))
        && line.isFree(0, colon)) {
      line.replace(1, colon, EntityType.PERSON);
    }
  }

  /** "INES LUND, BYLINE:" is a person whatever the classes say. */
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

  /** The index of the colon that ends a label, -1 for none. */
  private static int colon(SentenceNames line) {
    for (int i = 0; i <= MOST; i++) {
      String word = line.word(i);
      if (word.equals(":")) {
        return i;
      }
      if (word.length() < 2 || !Character.isUpperCase(word.codePointAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  private static String inSmallLetters(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
