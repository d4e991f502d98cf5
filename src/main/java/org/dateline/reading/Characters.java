package org.dateline.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters, without ever guessing a binary file into a text. */
final class Characters {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final int LEAST_PER_STRANGE = 20;

  private Characters() {}

  /**
   * The text of a file: by its byte order mark, else UTF-8, else Windows-1252 as old exports have
   * it. Empty when the bytes are no text.
   */
  static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return decode(bytes, start, StandardCharsets.UTF_8)
        .or(() -> decode(bytes, start, WESTERN))
        .filter(Characters::isText);
  }

  // Old wires have a control character here and there, and exports the sign for one that was lost;
  // a file that is no text is full of them, or has a zero.
  private static boolean isText(String text) {
    long strange = text.chars().filter(Characters::isStrange).count();
    return text.indexOf('\0') < 0 && strange * LEAST_PER_STRANGE <= text.length();
  }

  private static boolean isStrange(int character) {
    return (character < 0x20 && "\t\n\r\f\u000b\u001e".indexOf(character) < 0)
        || character == 0x7f
        || character == 0xfffd;
  }

  private static Optional<String> decode(byte[] bytes, int start, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
