package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.ingest.RunReport.RunState;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InboxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-13T10:15:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private RunReports reports() {
    return new RunReports(folder.resolve("runs"), CLOCK);
  }

  private Inbox inbox() {
    return new Inbox(folder.resolve("inbox"), reports(), 20, 3);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private RunReport send(String name) throws IOException {
    return inbox().accept(inbox().receive(bytes(name)), name, ReadingOptions.NONE, "mara");
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("inbox"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsSentWaitsInItsOrderOverARestart() throws IOException {
    send("one");
    send("two");
    assertThat(inbox().waiting())
        .extracting(waiting -> Files.readString(waiting.file()))
        .containsExactly("one", "two");
  }

  @Test
  void whatIsTooLargeOrBreaksOffLeavesNothing() throws IOException {
    assertThatThrownBy(() -> inbox().receive(bytes("x".repeat(21)))).isInstanceOf(Inbox.Full.class);
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the client went away");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> inbox().receive(broken)).isInstanceOf(IOException.class);
    assertThat(left()).isEmpty();
    assertThat(reports().all()).isEmpty();
  }

  @Test
  void onlySoManyWait() throws IOException {
    for (String name : List.of("one", "two", "three")) {
      send(name);
    }
    assertThatThrownBy(() -> send("four")).hasMessageContaining("Send it again");
  }

  private InboxRuns reading(Function<ReadingOptions, Ingest> ingests) {
    return new InboxRuns(inbox(), reports(), ingests, () -> false);
  }

  @Test
  void aFileThatEndsTheProgramTwiceIsGivenUp() throws IOException {
    RunReport run = send("one");
    List<String> begun = new ArrayList<>();
    InboxRuns runs =
        reading(
            said -> {
              begun.add(run.id());
              throw new OutOfMemoryError("as if");
            });
    Path note = folder.resolve("reading");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> runs.next(note)).isInstanceOf(OutOfMemoryError.class);
    }
    assertThat(runs.next(note)).isTrue();
    assertThat(begun).hasSize(2);
    RunReport kept = reports().find(run.id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(RunState.BROKEN_OFF);
    assertThat(kept.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.where()).isEqualTo("one");
              assertThat(failure.reason()).contains("twice");
            });
    assertThat(runs.next(note)).isFalse();
  }

  @Test
  void theDayOfSendingIsNotTheDayOfPublication() throws IOException {
    send("It is lit.");
    List<ReadResult> read = new ArrayList<>();
    Readers.standard(ReadingOptions.NONE).read(inbox().waiting().get(0).file(), read::add);
    assertThat(read)
        .singleElement()
        .isInstanceOfSatisfying(
            ReadResult.Success.class,
            success -> assertThat(success.article().published()).isNull());
  }
}
