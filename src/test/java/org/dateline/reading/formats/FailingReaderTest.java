package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FailingReaderTest {
  @TempDir Path folder;

  @Test
  void anErrorOfAReaderCostsItsFileAlone() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "broken");
    Files.writeString(folder.resolve("b.txt"), "sound");
    List<ReadResult> readings = new ArrayList<>();

    new Readers(List.of(new FailingReader()), ReadingOptions.NONE).read(folder, readings::add);

    assertThat(readings)
        .extracting(ReadResult::where)
        .containsExactly(folder.resolve("a.txt").toString(), folder.resolve("b.txt").toString());
    assertThat(readings.get(0)).asString().contains("Failure", "fault of Dateline itself");
  }

  @Test
  void anErrorOfWhoTakesTheArticlesIsTheirs() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "sound");
    Readers readers = new Readers(List.of(new FailingReader()), ReadingOptions.NONE);
    assertThatThrownBy(
            () ->
                readers.read(
                    folder,
                    reading -> {
                      throw new IllegalStateException("the archive is gone");
                    }))
        .hasMessage("the archive is gone");
  }

  private static final class FailingReader implements ArticleReader {
    @Override
    public boolean reads(FileHead head) {
      return true;
    }

    @Override
    public void read(Input in, Consumer<ReadResult> to) {
      if (in.where().endsWith("a.txt")) {
        throw new StackOverflowError();
      }
      to.accept(new ReadResult.Skipped(in.where(), "a sound file"));
    }
  }
}
