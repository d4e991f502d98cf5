package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of many messages, of which one is too large. */
final class MailboxTest {
  @TempDir Path folder;

  /** The large one is one endless line, or many. */
  @ParameterizedTest
  @ValueSource(ints = {72, Integer.MAX_VALUE})
  void aMessageThatIsTooLargeCostsNoOther(int lineLength) throws IOException {
    ByteArrayOutputStream box = new ByteArrayOutputStream();
    write(box, "The ferry", "The ferry sails at noon.");
    write(box, "The pictures", "");
    pictures(box, lineLength);
    write(box, "The bridge", "The bridge is closed.");

    List<ReadResult> results = ReadFiles.all(folder, "letters.mbox", box.toByteArray());

    assertThat(results)
        .filteredOn(ReadResult.Success.class::isInstance)
        .extracting(result -> ((ReadResult.Success) result).article().title())
        .containsExactly("The ferry", "The bridge");
    assertThat(results)
        .filteredOn(ReadResult.Failure.class::isInstance)
        .extracting(result -> ((ReadResult.Failure) result).where())
        .singleElement()
        .satisfies(where -> assertThat(where).endsWith("#2"));
  }

  private static void write(OutputStream out, String subject, String text) throws IOException {
    out.write(
        ("From desk@paper.example Thu Jan 13 10:15:00 2022\nFrom: desk@paper.example\nDate: Thu, 13 Jan 2022 10:15:00 +0000\nSubject: "
                + subject
                + "\n\n"
                + text
                + "\n\n")
            .getBytes(StandardCharsets.US_ASCII));
  }

  private static void pictures(OutputStream out, int lineLength) throws IOException {
    byte[] some = new byte[64 * 1024];
    Arrays.fill(some, (byte) 'A');
    for (int at = lineLength; at < some.length; at += lineLength) {
      some[at] = '\n';
    }
    for (long written = 0; written <= ReadingLimits.FILE_BYTES; written += some.length) {
      out.write(some);
    }
    out.write("\n\n".getBytes(StandardCharsets.US_ASCII));
  }
}
