package org.dateline.linking.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings a name from the Cyrillic alphabet that has several spellings in English to one, for ids:
 * Sergei and Sergey Ryabkovskiy are {@code sergei ryabkovsky}. Names that do not end as these do
 * stay as they are written: María García is {@code maria garcia}. Pure.
 */
public final class Romanized {
  private static final Pattern SURNAME =
      Pattern.compile(
          ".{2,}(?:[oe]va?|sk(?:y|iy|yy|ii|ij|yi|i|aya|aia|aja)|[nhyi]ko|chuk|[iy]uk|[iv]ych"
              + "|[eo]vich|dze|shvili)");
  private static final Pattern PATRONYMIC = Pattern.compile(".{3,}(?:[oey]vi?ch|[oey]vna|ichna)");

  private static final String[][] RESPELLED = {
    {"(?:iy|yy|ii|ij|yi)$", "y"},
    {"ski$", "sky"},
    {"(?:aia|aja)$", "aya"},
    {"ey$", "ei"},
    {"i[yji]a$", "ia"},
    {"ya$", "ia"},
    {"yu", "iu"},
    {"yev", "ev"},
    {"(?<=[aeiou])i(?=e)", ""},
    {"tz", "ts"},
    {"ks", "x"},
    {"dr$", "der"},
    {"^ye", "e"},
  };

  private Romanized() {}

  /**
   * A Russian or Ukrainian name in one of its romanizations.
   *
   * @param words of a full name, folded
   * @return the same in one spelling, without a patronymic
   */
  public static List<String> of(List<String> words) {
    int last = words.size() - 1;
    if (last < 1 || !SURNAME.matcher(words.get(last)).matches()) {
      return words;
    }
    List<String> respelled = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      boolean middle = i > 0 && i < last;
      if (!middle || !PATRONYMIC.matcher(words.get(i)).matches()) {
        respelled.add(respell(words.get(i)));
      }
    }
    return respelled;
  }

  private static String respell(String word) {
    String respelled = word;
    for (String[] change : RESPELLED) {
      respelled = respelled.replaceAll(change[0], change[1]);
    }
    return respelled;
  }
}
