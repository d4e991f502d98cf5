package org.dateline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.dateline.article.Unpacked;
import org.jspecify.annotations.Nullable;

/** Files of JSON Lines, plain or gzipped. */
final class JsonRows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private JsonRows() {}

  /**
   * All rows, in order; blank lines are none.
   *
   * @param row makes something of a line, or throws {@link IllegalArgumentException} with what it
   *     needs
   * @throws IOException when the file cannot be read, or a line is no row; names file and line
   */
  static <T> List<T> read(Path file, Function<JsonNode, T> row) throws IOException {
    List<T> rows = new ArrayList<>();
    int number = 0;
    try (InputStream in = Unpacked.open(file)) {
      for (byte[] line = line(in); line != null; line = line(in)) {
        number++;
        String text = decoded(line);
        if (!text.isBlank()) {
          rows.add(row.apply(JSON.readTree(text)));
        }
      }
      return rows;
    } catch (CharacterCodingException e) {
      throw bad(file, number, "the bytes are not UTF-8. Save the file as UTF-8", e);
    } catch (JsonProcessingException e) {
      throw bad(file, number, "not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw bad(file, number, e.getMessage(), e);
    } catch (ZipException | EOFException e) {
      throw bad(file, number + 1, "the gzip file ends early or is damaged", e);
    }
  }

  private static IOException bad(Path file, int line, @Nullable String what, Exception cause) {
    return new IOException(file + ", line " + line + ": " + what + ".", cause);
  }

  /** The next line without its end; null after the last. */
  private static byte @Nullable [] line(InputStream in) throws IOException {
    int next = in.read();
    if (next < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    return line.toByteArray();
  }

  // A new decoder reports what is malformed, where String replaces it.
  private static String decoded(byte[] line) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
