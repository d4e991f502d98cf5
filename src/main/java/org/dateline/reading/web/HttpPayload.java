package org.dateline.reading.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.dateline.reading.Damage;
import org.dateline.reading.LimitedStream;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.Unpacking;
import org.dateline.reading.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP response as a web archive keeps it. Its header may no longer describe its body, since
 * some crawlers unpack what they keep; so the body itself is inspected before it is unpacked.
 */
final class HttpPayload {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] kept;

  private HttpPayload(int status, Map<String, String> headers, byte[] kept) {
    this.status = status;
    this.headers = headers;
    this.kept = kept;
  }

  static HttpPayload parse(byte[] block) {
    int end = end(block);
    String head = new String(block, 0, end, StandardCharsets.ISO_8859_1);
    Map<String, String> headers = new HashMap<>();
    head.lines()
        .skip(1)
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              if (colon > 0) {
                headers.putIfAbsent(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
              }
            });
    String status =
        head.lines().findFirst().orElse("").replaceFirst("^HTTP/\\S+\\s+(\\d{3}).*$", "$1");
    byte[] body = java.util.Arrays.copyOfRange(block, Math.min(block.length, end), block.length);
    return new HttpPayload(status.matches("\\d{3}") ? Integer.parseInt(status) : 0, headers, body);
  }

  private static int end(byte[] block) {
    for (int i = 0; i + 1 < block.length; i++) {
      if (block[i] == '\n' && block[i + 1] == '\n') {
        return i + 2;
      }
      if (i + 3 < block.length
          && block[i] == '\r'
          && block[i + 1] == '\n'
          && block[i + 2] == '\r'
          && block[i + 3] == '\n') {
        return i + 4;
      }
    }
    return block.length;
  }

  private static byte[] decoded(Map<String, String> headers, byte[] raw) throws IOException {
    byte[] body = raw;
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      body = unchunked(body);
    }
    if (body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B) {
      byte[] packed = body;
      return unpacked(() -> new GZIPInputStream(new ByteArrayInputStream(packed)));
    }
    String encoding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
    if (encoding.contains("deflate")
        && body.length > 2
        && (body[0] & 0x0F) == 8
        && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) % 31 == 0) {
      byte[] packed = body;
      return unpacked(() -> new InflaterInputStream(new ByteArrayInputStream(packed)));
    }
    if (encoding.equals("br") && !looksLikeText(body)) {
      throw new UnreadableException(
          "Compressed with Brotli, which Dateline does not read. It was left out.");
    }
    return body;
  }

  /** True if a body begins with markup or words: what is packed has signs of control among them. */
  private static boolean looksLikeText(byte[] body) {
    return new String(body, 0, Math.min(body.length, 512), StandardCharsets.ISO_8859_1)
        .chars()
        .noneMatch(c -> c < ' ' && !Character.isWhitespace(c));
  }

  // Of some bodies only the checksum after their end is missing.
  private static byte[] unpacked(Unpacking packed) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (InputStream in = new LimitedStream(packed.open(), ReadingLimits.FILE_BYTES)) {
      in.transferTo(whole);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      String end = whole.toString(StandardCharsets.ISO_8859_1).stripTrailing();
      if (!end.toLowerCase(Locale.ROOT).endsWith("</html>")) {
        throw new UnreadableException(
            "Its compressed body is damaged or cut off: " + Damage.of(e) + ". It was left out.");
      }
    }
    return whole.toByteArray();
  }

  /** Chunks put together; what is not in chunks as it is. */
  private static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int at = 0;
    while (at < body.length) {
      int line = at;
      while (line < body.length && body[line] != '\n') {
        line++;
      }
      String size =
          new String(body, at, line - at, StandardCharsets.ISO_8859_1)
              .strip()
              .replaceFirst(";.*", "");
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        return whole.size() == 0 ? body : whole.toByteArray();
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        break;
      }
      int start = line + 1;
      int end = Math.min(body.length, start + length);
      whole.write(body, start, Math.max(0, end - start));
      at = end;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return whole.toByteArray();
  }

  boolean isPage() {
    String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    return status == 200
        && (type.startsWith("text/html") || type.startsWith("application/xhtml+xml"));
  }

  @Nullable String charset() {
    String type = headers.getOrDefault("content-type", "");
    int charset = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    return charset < 0
        ? null
        : type.substring(charset + "charset=".length()).replaceFirst(";.*", "");
  }

  /** The body as the server meant it: unpacked, and joined from its chunks. */
  byte[] body() throws IOException {
    return decoded(headers, kept);
  }
}
