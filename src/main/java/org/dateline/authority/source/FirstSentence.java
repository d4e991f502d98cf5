package org.dateline.authority.source;

import java.util.Locale;
import java.util.Set;
import org.dateline.lexicon.Language;
import org.jsoup.Jsoup;

/**
 * The first sentence of a text that describes something: whole, without markup. Full stops of
 * abbreviations and initials, and those in brackets, end no sentence.
 */
final class FirstSentence {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 600;
  private static final Set<String> ABBREVIATIONS = Language.ENGLISH.words("abbreviations");

  private FirstSentence() {}

  static String of(String text) {
    boolean marked = text.indexOf('&') >= 0 || text.indexOf('<') >= 0;
    String plain = (marked ? Jsoup.parseBodyFragment(text).text() : text).strip();
    int end = end(plain);
    String sentence = plain.substring(0, end).strip();
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int blank = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, blank < 0 ? LONGEST : blank) + " …";
  }

  private static int end(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open++;
      } else if (c == ')' || c == ']') {
        open = Math.max(0, open - 1);
      } else if (open == 0 && i >= SHORTEST && isEnd(text, i)) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isEnd(String text, int at) {
    if (".!?".indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean last = at + 1 == text.length();
    boolean before =
        at + 2 < text.length()
            && text.charAt(at + 1) == ' '
            && !Character.isLowerCase(text.charAt(at + 2));
    return last || (before && !(text.charAt(at) == '.' && isAbbreviation(text, at)));
  }

  private static boolean isAbbreviation(String text, int stop) {
    int start = stop;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || word.contains(".") || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
