package org.dateline.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of months and weekdays in the languages that papers are most often in. */
public final class CalendarWords {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru", "tr");
  private static final Set<String> NAMES = names();

  private CalendarWords() {}

  public static boolean isCalendarWord(String word) {
    return NAMES.contains(folded(word));
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String language : LANGUAGES) {
      Locale locale = new Locale(language);
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
        for (Month month : Month.values()) {
          names.add(folded(month.getDisplayName(style, locale)));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
          names.add(folded(day.getDisplayName(style, locale)));
        }
      }
    }
    return Set.copyOf(names);
  }

  private static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
