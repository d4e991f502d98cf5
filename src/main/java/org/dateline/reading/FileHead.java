package org.dateline.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The beginning of a file, by which its format is recognized. */
public final class FileHead {
  /** Bytes looked at of a page, whose head may be longer than those of other files. */
  private static final int PAGE_BYTES = 1024 * 1024;

  private static final Pattern NO_ELEMENT =
      Pattern.compile(
          "\\G\\s*(?:<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT =
      Pattern.compile("\\G\\s*<(?:([\\w.-]+):)?([A-Za-z_][\\w.-]*)((?:\\s[^>]*)?)>?");
  private static final Pattern HTML_MARK =
      Pattern.compile("(?i)<(?:!doctype html|html|head|body|article|div|table|p|meta|h1)\\b[^<]*>");

  private final Input input;
  private final byte[] bytes;
  private final @Nullable String text;
  private final String root;
  private @Nullable List<String> members;
  private @Nullable String wide;

  FileHead(Input input, byte[] bytes) {
    this.input = input;
    this.bytes = bytes;
    this.text = Characters.decodeHead(bytes).orElse(null);
    Optional<Matcher> element = text == null ? Optional.empty() : firstElement(text);
    this.root = element.map(e -> e.group(2)).orElse("");
  }

  private static Optional<Matcher> firstElement(String text) {
    int at = text.startsWith("\ufeff") ? 1 : 0;
    Matcher none = NO_ELEMENT.matcher(text);
    while (none.find(at)) {
      at = none.end();
    }
    Matcher element = ELEMENT.matcher(text);
    return element.find(at) ? Optional.of(element) : Optional.empty();
  }

  /** The file that it is the beginning of. */
  public Input input() {
    return input;
  }

  /** The text without the byte order mark; empty when the file is none. */
  public String text() {
    return text == null ? "" : text;
  }

  /**
   * More of the beginning of a page, whose articles may stand after a long head of styles and
   * scripts; of any other file the same as {@link #text}.
   */
  public String pageText() {
    if (wide == null) {
      wide = root.isEmpty() || bytes.length < Input.HEAD_BYTES ? text() : wideText();
    }
    return wide;
  }

  private String wideText() {
    try (InputStream in = input.open()) {
      return Characters.decodeHead(in.readNBytes(PAGE_BYTES)).orElse(text());
    } catch (IOException e) {
      return text();
    }
  }

  public boolean isText() {
    return text != null;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** True if a character takes two or four bytes. */
  public boolean isWide() {
    return Characters.wide(bytes).isPresent();
  }

  /** True if the file begins with these characters, each a byte. */
  public boolean startsWith(String latin) {
    return at(0, latin);
  }

  /** True if these characters, each a byte, stand at an offset. */
  public boolean at(int offset, String latin) {
    byte[] mark = latin.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < offset + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[offset + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** True if the beginning contains these characters, each a byte. */
  public boolean contains(String latin) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(latin);
  }

  /** Local name of the first element, empty when the file does not begin with one. */
  public String root() {
    return root;
  }

  /** True if its first element has one of these names. */
  public boolean isXml(String... roots) {
    for (String one : roots) {
      if (one.equals(root)) {
        return true;
      }
    }
    return false;
  }

  /** True if it says of itself that it is XML. */
  public boolean isDeclaredXml() {
    return text().stripLeading().startsWith("<?xml");
  }

  /** True if it is HTML, a whole page or a piece of one. */
  public boolean isHtml() {
    boolean otherXml = isDeclaredXml() && !root.matches("(?i)html|head|body");
    return !root.isEmpty() && !otherXml && HTML_MARK.matcher(text()).find();
  }

  /** The beginning of the file that is packed with gzip here, each byte a character. */
  public String unpacked() {
    if (!startsWith("\u001f\u008b")) {
      return "";
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readNBytes(256), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }

  /** Names of the members of a zip; none for what is no zip, or one that cannot be read. */
  public List<String> members() {
    if (members == null) {
      members = startsWith("PK\u0003\u0004") ? ZipMembers.names(input) : List.of();
    }
    return members;
  }

  /** True if a line of the text matches. */
  public boolean hasLine(Pattern line) {
    return text().lines().anyMatch(l -> line.matcher(l).find());
  }
}
