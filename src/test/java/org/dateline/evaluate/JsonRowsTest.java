package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonRowsTest {
  private static final byte[] ROWS =
      "\uFEFF{\"n\": \"é\"}\n\n{\"n\": \"two\"}".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("rows"), bytes);
  }

  private static byte[] gzipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(ROWS);
    }
    return bytes.toByteArray();
  }

  private static List<String> read(Path file) throws IOException {
    return JsonRows.read(file, row -> row.path("n").asText());
  }

  @Test
  void aGzippedFileHoldsTheSameRowsAsAPlainOne() throws IOException {
    assertThat(read(file(ROWS))).containsExactly("é", "two");
    assertThat(read(file(gzipped()))).containsExactly("é", "two");
    assertThat(read(file(new byte[0]))).isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByFileAndLine() throws IOException {
    Path latin = file("{\"n\": \"a\"}\n{\"n\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> read(latin))
        .isInstanceOf(IOException.class)
        .hasMessage(latin + ", line 2: the bytes are not UTF-8. Save the file as UTF-8.");
  }

  @Test
  void aLineThatIsNoJsonAndOneThatIsNoRowAreNamed() throws IOException {
    Path broken = file("{\"n\": \"a\"}\n{\"n\":".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> read(broken)).hasMessageContaining(broken + ", line 2: not JSON: ");
    Path other = file("{\"id\": 1}".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> QuoteGold.read(other))
        .hasMessage(other + ", line 1: a row needs \"text\" and \"quotes\" with their speakers.");
  }

  @Test
  void aGzippedFileThatWasCutOffIsNamed() throws IOException {
    byte[] whole = gzipped();
    Path cut = file(Arrays.copyOf(whole, whole.length - 12));
    assertThatThrownBy(() -> read(cut))
        .hasMessageContaining(cut.toString())
        .hasMessageContaining("the gzip file ends early or is damaged");
  }
}
