package org.dateline.reading.database;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.reading.Languages;
import org.dateline.reading.TimeOfDay;
import org.dateline.reading.WrittenMoment;

/** Roles of the lines of a Factiva head, counted outwards from the word count and the day. */
final class FactivaPositions {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)^[\\d.,\\u00a0\\u202f ]+\\s*(?:words?|w[oö]rter|mots?|palabras?|parole|palavras?|woorden|ord|字|слов|słów)$");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)^(?:copyright|©|\\(c\\)).*");
  private static final Pattern TIME = Pattern.compile("^\\d{1,2}:\\d{2}(?::\\d{2})?.{0,12}$");
  private static final Pattern CODE = Pattern.compile("^[A-Z0-9]{2,8}$");
  private static final Pattern PAGE =
      Pattern.compile("^(?:[A-Z]{0,4}-?\\d{1,4}(?:[-,]\\s?[A-Z]{0,3}\\d{1,4})*)$");

  private FactivaPositions() {}

  /**
   * Adds fields that stand without a label, by their place between headline and text.
   *
   * @param lines of the head but the headline
   * @param headline number of lines before the headline
   */
  static void add(FactivaFields fields, List<String> lines, int headline) {
    if (headline > 0) {
      fields.add("SE", lines.get(headline - 1));
    }
    int words = headline;
    while (words < lines.size() && !WORDS.matcher(lines.get(words)).matches()) {
      words++;
    }
    if (words == lines.size()) {
      return;
    }
    for (int i = headline; i < words; i++) {
      fields.add(i == headline ? "BY" : "CR", lines.get(i));
    }
    int at = words + 1;
    if (at < lines.size()
        && WrittenMoment.of(lines.get(at), WrittenMoment.Order.DAY_FIRST).isPresent()) {
      fields.add("PD", lines.get(at++));
    }
    if (at < lines.size()
        && TIME.matcher(lines.get(at)).matches()
        && !TimeOfDay.of(lines.get(at)).isEmpty()) {
      fields.add("ET", lines.get(at++));
    }
    if (at < lines.size()) {
      fields.add("SN", lines.get(at++));
    }
    if (at < lines.size() && CODE.matcher(lines.get(at)).matches()) {
      fields.add("SC", lines.get(at++));
    }
    after(fields, lines.subList(at, lines.size()));
  }

  // Edition, page and volume may each be missing before the language; the notice closes the head.
  private static void after(FactivaFields fields, List<String> lines) {
    int notice = 0;
    while (notice < lines.size() && !COPYRIGHT.matcher(lines.get(notice)).matches()) {
      notice++;
    }
    if (notice < lines.size()) {
      fields.add("CY", lines.get(notice));
    }
    int language = notice - 1;
    while (language >= 0 && Languages.named(lines.get(language)).isEmpty()) {
      language--;
    }
    if (language >= 0) {
      fields.add("LA", lines.get(language));
    }
    for (int i = 0; i < (language < 0 ? notice : language); i++) {
      if (PAGE.matcher(lines.get(i)).matches() && fields.get("PG") == null) {
        fields.add("PG", lines.get(i));
      }
    }
  }
}
