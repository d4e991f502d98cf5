package org.dateline.authority;

import java.text.Normalizer;
import java.util.Locale;

/** Folds a name to the key it is looked up by. Pure. */
public final class NameKey {
  private NameKey() {}

  /**
   * Lower case, no accents, periods and apostrophes removed, other signs to single blanks, a
   * leading "the" cut, initials together: "The O.S.C.E." and "OSCE" share the key "osce", "J. K.
   * Roe" and "J.K. Roe" the key "jk roe". Letters of all scripts stay.
   */
  public static String fold(String name) {
    String plain = isWithoutAccents(name) ? name : withoutAccents(name);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && key.length() > 0 && !isSecondInitial(plain, i)) {
          key.append(' ');
        }
        gap = false;
        key.append(Character.toLowerCase(c));
      } else if (!isDropped(c)) {
        gap = true;
      }
    }
    if (key.length() > 4 && key.charAt(3) == ' ' && key.indexOf("the ") == 0) {
      key.delete(0, 4);
    }
    return key.toString();
  }

  /** Letters, digits and single blanks, case kept: what {@link NameMatch#PUNCTUATION} compares. */
  public static String withoutPunctuation(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && plain.length() > 0 && !isSecondInitial(name, i)) {
          plain.append(' ');
        }
        gap = false;
        plain.append(c);
      } else if (!isDropped(c)) {
        gap = true;
      }
    }
    return plain.toString();
  }

  /** The name without case, as {@link NameMatch#CASE} compares names. */
  public static String withoutCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** True for the "K" of "J. K. Roe": with or without a blank, initials are one word. */
  private static boolean isSecondInitial(String name, int at) {
    int first = at - ". ".length() - 1;
    return first >= 0
        && name.charAt(at - 1) == ' '
        && name.charAt(at - 2) == '.'
        && isInitial(name, first)
        && isInitial(name, at);
  }

  private static boolean isInitial(String name, int at) {
    return Character.isUpperCase(name.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)))
        && (at + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(at + 1)));
  }

  private static boolean isDropped(char c) {
    return c == '.' || c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ' || c == '\u00ad';
  }

  /** ASCII, Latin-1's signs, dashes and quotation marks: most texts have nothing else. */
  private static boolean isWithoutAccents(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0xc0 && (c < 0x2010 || c > 0x2027)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutAccents(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ß' -> plain.append("ss");
        case 'æ', 'Æ' -> plain.append("ae");
        case 'œ', 'Œ' -> plain.append("oe");
        case 'ø', 'Ø' -> plain.append('o');
        case 'ł', 'Ł' -> plain.append('l');
        case 'đ', 'Đ', 'ð', 'Ð' -> plain.append('d');
        case 'þ', 'Þ' -> plain.append("th");
        case 'ı' -> plain.append('i');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
