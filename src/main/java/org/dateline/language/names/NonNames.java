package org.dateline.language.names;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.lexicon.Language;

/**
 * Recognizes stretches that the entity classes take for names and that are none: pronouns, days,
 * exclamations, what is left of an office, speech in capitals.
 */
final class NonNames {
  private static final Pattern SHARE_CODE = Language.ENGLISH.pattern("name-patterns/share-code");

  private final WordLists words;

  NonNames(WordLists words) {
    this.words = words;
  }

  /** True if the words found are no name after all. */
  boolean contains(SentenceNames line, NameSpan name) {
    boolean capital = false;
    boolean all = true;
    for (int i = name.from(); i < name.to(); i++) {
      String word = line.word(i);
      // "the American secretary of state": what has no capital names nothing in English
      capital |=
          word.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
      all &= words.has("never", word) || words.has("never", titleCased(word));
    }
    return !capital
        || all
        || isOffice(line, name)
        || isShareCode(line, name)
        || isShoutedSpeech(line, name)
        || isExclamation(line, name);
  }

  // "APR", "SEPT"
  private static String titleCased(String word) {
    return word.length() < 3 ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  // "Okay, so", "Blah blah": a lone word that opens a sentence and is no noun, or goes on small.
  private static boolean isExclamation(SentenceNames line, NameSpan name) {
    int at = name.from();
    String word = line.word(at);
    return name.length() == 1
        && (line.word(at + 1).equals(word.toLowerCase(Locale.ROOT))
            || (line.opens(at) && (line.tag(at).equals("UH") || isSpeech(line.tag(at)))));
  }

  // "SAVE OUR JOBS NOW": in the case that a row of capitals is given back, much looks like a name.
  private static boolean isShoutedSpeech(SentenceNames line, NameSpan name) {
    return line.isShouted(name.from())
        && IntStream.range(name.from(), name.to()).anyMatch(i -> isSpeech(line.tag(i)));
  }

  /** Pronouns, verbs, adverbs and "this"; a name may hold "and", "of" or "the". */
  private static boolean isSpeech(String tag) {
    return tag.startsWith("PRP")
        || tag.startsWith("VB")
        || tag.startsWith("W")
        || tag.equals("MD")
        || tag.equals("RB")
        || tag.equals("DT");
  }

  // "<RHON.PA>": a share and its exchange
  private static boolean isShareCode(SentenceNames line, NameSpan name) {
    return name.length() == 1
        && line.isGlued(name.from())
        && line.word(name.from() - 1).matches("[<(]|-LRB-")
        && SHARE_CODE.matcher(line.word(name.from())).matches();
  }

  // "Secretary of State": what is left of an office is no body.
  private static boolean isOffice(SentenceNames line, NameSpan name) {
    return name.length() == 1
        && line.word(name.from()).equals("State")
        && line.word(name.from() - 1).equals("of")
        && line.word(name.from() - 2).equalsIgnoreCase("secretary");
  }
}
