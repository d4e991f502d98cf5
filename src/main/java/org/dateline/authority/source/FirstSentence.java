package org.dateline.authority.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Signs before the first word where a template or a link was cut open. */
  private static final Pattern REMAINS = Pattern.compile("^[\\]\\[{}|*#:;!]+\\s*");

  /** Wiki tables, of which nothing can be read as a sentence. */
  private static final Pattern TABLE = Pattern.compile("\\|-|\\bstyle=");

  private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*[(\\[][\\s,;:.]*[)\\]]");
  private static final Pattern BLANK_BEFORE_COMMA = Pattern.compile("\\s+(?=[,;])");

  private FirstSentence() {}

  /** The first sentence; empty where the text is no more than the remains of a table. */
  static String of(String text) {
    boolean marked = text.indexOf('&') >= 0 || text.indexOf('<') >= 0;
    String plain = tidy(marked ? Jsoup.parseBodyFragment(text).text() : text);
    if (TABLE.matcher(plain).find()) {
      return "";
    }
    int end = end(plain);
    String sentence = plain.substring(0, end).strip();
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int blank = sentence.lastIndexOf(' ', LONGEST);
    return sentence.substring(0, blank < 0 ? LONGEST : blank) + " …";
  }

  private static String tidy(String text) {
    String words = REMAINS.matcher(text.strip()).replaceFirst("");
    String full = EMPTY_BRACKETS.matcher(words).replaceAll("");
    return BLANK_BEFORE_COMMA.matcher(full).replaceAll("").strip();
  }

  /** Full stops in brackets end no sentence, unless a bracket never closes. */
  private static int end(String text) {
    int end = end(text, true);
    return end < 0 ? end(text, false) : end;
  }

  /** The end of the first sentence; below zero where brackets count and one is open at the end. */
  private static int end(String text, boolean brackets) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (brackets && (c == '(' || c == '[')) {
        open++;
      } else if (brackets && (c == ')' || c == ']')) {
        open = Math.max(0, open - 1);
      } else if (open == 0 && i >= SHORTEST && isEnd(text, i)) {
        return i + 1;
      }
    }
    return open > 0 ? -1 : text.length();
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
