package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character that reached the text in another encoding: an HTML entity, a sign of Windows-1252
 * among the control characters, or UTF-8 that was read as Windows-1252.
 *
 * @param character as a reader should see it
 * @param length number of characters of the text that it takes
 */
public record MiswrittenCharacter(char character, int length) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LONGEST_ENTITY = 8;

  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("amp", '&'),
          Map.entry("nbsp", ' '),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("sbquo", '‚'),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("bdquo", '„'),
          Map.entry("laquo", '«'),
          Map.entry("raquo", '»'),
          Map.entry("ndash", '–'),
          Map.entry("mdash", '—'),
          Map.entry("hellip", '…'));

  /**
   * The beginning of the three bytes of such a character read as Windows-1252; its last byte tells
   * which it is.
   */
  private static final String TWICE_READ = "â€";

  private static final String AS_BYTES = "â\u0080";
  private static final String QUOTES = "‘’“”";

  private static final Map<Character, Character> THIRD =
      Map.of('œ', '“', '\u009d', '”', '˜', '‘', '™', '’', '“', '–', '”', '—', '¦', '…', 'ž', '„');

  /** The miswritten character that begins at an offset, null for none. */
  public static @Nullable MiswrittenCharacter at(String text, int i) {
    char c = text.charAt(i);
    if (c == '&') {
      return entity(text, i);
    }
    if (c == 'â'
        && (text.startsWith(TWICE_READ, i) || text.startsWith(AS_BYTES, i))
        && i + 2 < text.length()) {
      Character sign = THIRD.get(inWindows(text.charAt(i + 2)));
      return sign == null ? null : new MiswrittenCharacter(sign, 3);
    }
    if ((c == 'Ã' || c == 'Â') && i + 1 < text.length()) {
      return letter(c, text.charAt(i + 1));
    }
    boolean control = c >= 0x80 && c <= 0x9f && c != 0x85;
    return control ? new MiswrittenCharacter(WINDOWS.decode(byteOf(c)).charAt(0), 1) : null;
  }

  // "JosÃ©": the two bytes of a letter; the end of “AMANHÃ” is none
  private static @Nullable MiswrittenCharacter letter(char lead, char next) {
    int value = next < 0x100 ? next : WINDOWS.encode(String.valueOf(next)).get(0) & 0xff;
    if (QUOTES.indexOf(next) >= 0 || value < 0x80 || value > 0xbf) {
      return null;
    }
    char letter = (char) (lead == 'Ã' ? value + 0x40 : value);
    return Character.isLetter(letter) || (lead == 'Â' && value >= 0xa0)
        ? new MiswrittenCharacter(letter == 0xa0 ? ' ' : letter, 2)
        : null;
  }

  // A control character as the sign that Windows has at its place.
  private static char inWindows(char c) {
    boolean control = c >= 0x80 && c <= 0x9f && WINDOWS.decode(byteOf(c)).charAt(0) != 0xfffd;
    return control ? WINDOWS.decode(byteOf(c)).charAt(0) : c;
  }

  private static ByteBuffer byteOf(char c) {
    return ByteBuffer.wrap(new byte[] {(byte) c});
  }

  /**
   * The character meant where an entity was escaped once more: "&amp;amp;quot;", seen from after
   * its first "&amp;amp;".
   */
  private static @Nullable MiswrittenCharacter unescaped(String text, int i) {
    int end = text.indexOf(';', i);
    boolean name = end > i && end - i < LONGEST_ENTITY && text.substring(i, end).matches("#?\\w+");
    return name ? entity("&" + text.substring(i, end + 1), 0) : null;
  }

  private static @Nullable MiswrittenCharacter entity(String text, int i) {
    int end = text.indexOf(';', i);
    if (end < i + 3 || end - i > LONGEST_ENTITY) {
      return null;
    }
    String name = text.substring(i + 1, end);
    if (name.equals("amp") && end + 2 < text.length()) {
      MiswrittenCharacter twice = unescaped(text, end + 1);
      if (twice != null) {
        return new MiswrittenCharacter(twice.character(), end - i + twice.length());
      }
    }
    Character sign = name.charAt(0) == '#' ? numbered(name.substring(1)) : ENTITIES.get(name);
    return sign == null ? null : new MiswrittenCharacter(sign, end + 1 - i);
  }

  private static @Nullable Character numbered(String number) {
    boolean hex = number.startsWith("x") || number.startsWith("X");
    String digits = hex ? number.substring(1) : number;
    if (digits.isEmpty() || digits.chars().anyMatch(c -> Character.digit(c, hex ? 16 : 10) < 0)) {
      return null;
    }
    int code = Integer.parseInt(digits, hex ? 16 : 10);
    boolean windows = code >= 0x80 && code <= 0x9f;
    if (windows) {
      return WINDOWS.decode(byteOf((char) code)).charAt(0);
    }
    return code < ' ' || code > Character.MAX_VALUE || Character.isSurrogate((char) code)
        ? null
        : code == 0xa0 ? Character.valueOf(' ') : Character.valueOf((char) code);
  }
}
