package org.dateline.reading;

import java.nio.charset.Charset;

/**
 * The Windows encoding of a text that names none, told by the bytes of its letters: words all of
 * letters beyond ASCII are Cyrillic or Greek, and signs that no western word holds are letters of
 * Central Europe or of Turkish.
 */
final class WindowsEncoding {
  static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CENTRAL = Charset.forName("windows-1250");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset GREEK = Charset.forName("windows-1253");
  private static final Charset TURKISH = Charset.forName("windows-1254");

  private static final int LOOKED_AT = 200_000;
  private static final int RUN = 3;
  private static final int TWICE = 2;
  private static final int ACCENTS_OF_GREEK = 3;
  private static final int PERCENT = 100;

  private final int[] count = new int[256];
  private int high;
  private int inRuns;
  private int withinWords;

  private WindowsEncoding(byte[] text) {
    int run = 0;
    for (int i = 0; i < Math.min(text.length, LOOKED_AT); i++) {
      int b = text[i] & 0xFF;
      if (b < 0x80) {
        inRuns += run >= RUN ? run : 0;
        run = 0;
        continue;
      }
      run++;
      high++;
      count[b]++;
      if (isSign(b) && isLetterAt(text, i - 1) && isLetterAt(text, i + 1)) {
        withinWords++;
      }
    }
    inRuns += run >= RUN ? run : 0;
  }

  /** The likeliest encoding of these bytes, which are not UTF-8. */
  static Charset of(byte[] text) {
    return new WindowsEncoding(text).likeliest();
  }

  private Charset likeliest() {
    if (high > 0 && inRuns * TWICE > high) {
      int accents = seen(0xDC, 0xDD, 0xDE, 0xDF);
      return accents * PERCENT >= high * ACCENTS_OF_GREEK ? GREEK : CYRILLIC;
    }
    if (withinWords > 0 || isCzech() || isHungarian()) {
      return CENTRAL;
    }
    return isTurkish() ? TURKISH : WESTERN;
  }

  /** Signs of windows-1252 that are letters in windows-1250: of Polish, Slovak and Romanian. */
  private static boolean isSign(int b) {
    return b == 0xB3 || b == 0xB9 || b == 0xBF || b == 0xBA || b == 0xBE || b == 0x9D;
  }

  private static boolean isLetterAt(byte[] text, int at) {
    if (at < 0 || at >= text.length) {
      return false;
    }
    int b = text[at] & 0xFF;
    return b >= 0xC0 || (b < 0x80 && Character.isLetter(b));
  }

  // "\u0161" and "\u017e" have one byte in both; what stands for "\u010d", "\u011b", "\u0159",
  // "\u016f" are other letters.
  private boolean isCzech() {
    return seen(0x9A, 0x9E) > 0
        && seen(0xE8, 0xEC, 0xF8, 0xF9, 0xC8, 0xD8) > 0
        && seen(0xE4, 0xE5, 0xE6, 0xEB, 0xF6) == 0;
  }

  // The long umlauts of Hungarian are letters of Portuguese, Estonian and French in windows-1252.
  private boolean isHungarian() {
    return seen(0xF5, 0xFB) > 0
        && seen(0xE1, 0xE9) > 0
        && seen(0xF6, 0xFC) > 0
        && seen(0xE3, 0xE7, 0xE4) == 0;
  }

  // Letters of Icelandic in windows-1252, which has no c with a cedilla.
  private boolean isTurkish() {
    return seen(0xFD, 0xFE, 0xF0, 0xDD) > 0
        && seen(0xE7, 0xC7, 0xFC, 0xDC) > 0
        && seen(0xE6, 0xC6, 0xE1, 0xED) == 0;
  }

  private int seen(int... bytes) {
    int all = 0;
    for (int b : bytes) {
      all += count[b];
    }
    return all;
  }
}
