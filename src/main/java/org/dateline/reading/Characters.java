package org.dateline.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes bytes to characters, and never takes a binary file for a text. */
public final class Characters {
  private static final Charset WESTERN = WindowsEncoding.WESTERN;

  private static final int LEAST_PER_STRANGE = 20;
  private static final int DECLARED_WITHIN = 2048;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<\\?xml[^>]{0,200}\\bencoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]{0,200}\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private Characters() {}

  /**
   * The text of a file: by its byte order mark, else UTF-8, else the encoding that its XML
   * declaration or its page names, else a Windows encoding as old exports have it. Empty when the
   * bytes are no text.
   */
  public static Optional<String> decode(byte[] bytes) {
    return Optional.of(decode(bytes, null)).filter(Characters::isText);
  }

  /** The text of a file's first bytes, the last of which may be part of a character. */
  static Optional<String> decodeHead(byte[] bytes) {
    int end = bytes.length;
    for (int i = 1; i <= 3 && i <= end; i++) {
      int b = bytes[end - i] & 0xFF;
      if (b >= 0xC0) { // a character of several bytes begins here
        return decode(Arrays.copyOf(bytes, end - i));
      }
      if (b < 0x80) {
        break;
      }
    }
    return decode(bytes);
  }

  /**
   * The text of bytes whose encoding was stated beside them.
   *
   * @param told for example by a header; what the bytes themselves show goes before it
   */
  public static String decode(byte[] bytes, @Nullable String told) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get()).replaceFirst("^\ufeff", "");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Optional<String> utf8 = strict(bytes, start);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Charset named =
        charset(told)
            .or(() -> declared(bytes))
            .filter(c -> !c.equals(StandardCharsets.UTF_8))
            .orElse(null);
    if (start == 3 || (named == null && isMostlyUtf8(bytes))) {
      return utf8WithStrays(bytes, start);
    }
    return lenient(bytes, start, named == null ? WindowsEncoding.of(bytes) : named);
  }

  /** The encoding of a long stream: by its mark or its zeros, UTF-8 when all of it is. */
  static Charset charsetOf(InputStream in) throws IOException {
    byte[] head = in.readNBytes(4096);
    Optional<Charset> wide = wide(head);
    if (wide.isPresent()) {
      return wide.get();
    }
    CharsetDecoder utf8 =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    try (Reader reader =
        new InputStreamReader(new SequenceInputStream(new ByteArrayInputStream(head), in), utf8)) {
      reader.transferTo(Writer.nullWriter());
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return declared(head).orElseGet(() -> WindowsEncoding.of(head));
    }
  }

  /** A charset by its name; ISO-8859-1 is read as the Windows one that files mean by it. */
  public static Optional<Charset> charset(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      String plain = name.strip().replaceAll("^[\"']|[\"';]+$", "");
      return switch (plain.toLowerCase(Locale.ROOT)) {
        case "iso-8859-1", "us-ascii", "latin1", "iso8859-1", "ansi", "ascii", "iso_8859-1" ->
            Optional.of(WESTERN);
        case "iso-8859-9" -> Optional.of(Charset.forName("windows-1254"));
        case "utf-16", "unicode" -> Optional.empty(); // then it is none, or has a mark
        default -> Optional.of(Charset.forName(plain));
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find()
        ? charset(declared.group(1) == null ? declared.group(2) : declared.group(1))
        : Optional.empty();
  }

  /** UTF-32, where its mark says so; that of UTF-16 is how one of its marks begins. */
  /** The encoding of a text whose characters take two or four bytes, by its mark or its zeros. */
  static Optional<Charset> wide(byte[] bytes) {
    Optional<Charset> four = fourBytes(bytes);
    if (four.isPresent()) {
      return four;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : withoutMark(bytes);
  }

  private static Optional<Charset> fourBytes(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    return startsWith(bytes, 0, 0, 0xFE, 0xFF)
        ? Optional.of(Charset.forName("UTF-32BE"))
        : fourBytesWithoutMark(bytes);
  }

  // Text in UTF-32 without its mark has two zeros on one side of each character.
  private static Optional<Charset> fourBytesWithoutMark(byte[] bytes) {
    int groups = Math.min(bytes.length, 1024) / 4;
    int little = 0;
    int big = 0;
    for (int i = 0; i < groups * 4; i += 4) {
      little += bytes[i] != 0 && bytes[i + 2] == 0 && bytes[i + 3] == 0 ? 1 : 0;
      big += bytes[i] == 0 && bytes[i + 1] == 0 && bytes[i + 3] != 0 ? 1 : 0;
    }
    if (groups < 4 || Math.max(little, big) < groups) {
      return Optional.empty();
    }
    return Optional.of(Charset.forName(little == groups ? "UTF-32LE" : "UTF-32BE"));
  }

  // Text in UTF-16 without its mark has a zero in every other byte of its Latin letters.
  private static Optional<Charset> withoutMark(byte[] bytes) {
    int looked = Math.min(bytes.length, 1024) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = looked / 2;
    if (pairs < 4 || Math.min(even, odd) > 0) {
      return Optional.empty();
    }
    if (odd * 10 > pairs * 6) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 10 > pairs * 6 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = sequence(bytes, i);
      if (length > 1) {
        good++;
        i += length - 1;
      } else if (length == 0) {
        bad++;
      }
    }
    return good > bad;
  }

  /** Bytes of the UTF-8 character that begins here: 1 for ASCII, 0 for none. */
  private static int sequence(byte[] bytes, int at) {
    int b = bytes[at] & 0xFF;
    if (b < 0x80) {
      return 1;
    }
    int length =
        b >= 0xF0 && b < 0xF5 ? 4 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xC2 && b < 0xE0 ? 2 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  // A file pasted together from several holds single bytes of another encoding.
  private static String utf8WithStrays(byte[] bytes, int start) {
    StringBuilder text = new StringBuilder(bytes.length);
    int i = start;
    while (i < bytes.length) {
      int length = sequence(bytes, i);
      text.append(
          length == 0
              ? new String(bytes, i, 1, WESTERN)
              : new String(bytes, i, length, StandardCharsets.UTF_8));
      i += Math.max(1, length);
    }
    return text.toString();
  }

  private static Optional<String> strict(byte[] bytes, int start) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, int start, Charset charset) {
    return new String(bytes, start, bytes.length - start, charset);
  }

  // Old wires have a control character here and there, and exports the sign for one that was lost;
  // a file that is no text is full of them, or has a zero.
  static boolean isText(String text) {
    long strange = text.chars().filter(Characters::isStrange).count();
    return text.indexOf('\0') < 0 && strange * LEAST_PER_STRANGE <= text.length();
  }

  private static boolean isStrange(int character) {
    return (character < 0x20 && "\t\n\r\f\u000b\u001e".indexOf(character) < 0)
        || character == 0x7f
        || character == 0xfffd;
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
