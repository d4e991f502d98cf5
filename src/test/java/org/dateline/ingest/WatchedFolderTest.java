package org.dateline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.reading.formats.Readers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchedFolderTest {
  private static final Instant NOW = Instant.parse("2022-01-13T10:15:00Z");

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("in"));
  }

  private WatchedFolder watched() {
    return new WatchedFolder(
        folder, temporary.resolve("journals"), Clock.fixed(NOW, ZoneOffset.UTC), Readers::files);
  }

  private Path file(String name, String content, Instant written) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setLastModifiedTime(file, FileTime.from(written));
  }

  @Test
  void aFileIsTakenUpWhenItIsTheSameAtTwoLooks() throws IOException {
    WatchedFolder watched = watched();
    Path file = file("a.txt", "one", NOW.minusSeconds(60));
    assertThat(watched.ready()).isEmpty();
    file("a.txt", "one and more", NOW.minusSeconds(30));
    assertThat(watched.ready()).as("it grew").isEmpty();
    assertThat(watched.ready()).containsExactly(file);
    watched.done(List.of(file));
    assertThat(watched.ready()).isEmpty();
  }

  @Test
  void aFileThatIsBeingWrittenOrIsNamedSoWaits() throws IOException {
    WatchedFolder watched = watched();
    file("a.txt", "one", NOW.minusMillis(500));
    file("b.txt.part", "one", NOW.minusSeconds(60));
    file(".hidden", "one", NOW.minusSeconds(60));
    watched.ready();
    assertThat(watched.ready()).isEmpty();
  }

  @Test
  void aRestartTakesUpOnlyWhatCameSinceAndWhatChanged() throws IOException {
    WatchedFolder first = watched();
    Path old = file("old\n%.txt", "one", NOW.minusSeconds(60));
    Path changed = file("changed.txt", "one", NOW.minusSeconds(60));
    first.ready();
    first.done(first.ready());
    file("changed.txt", "one and more", NOW.minusSeconds(50));
    Path fresh = file("fresh.txt", "two", NOW.minusSeconds(60));
    WatchedFolder second = watched();
    second.ready();
    assertThat(second.ready()).containsExactlyInAnyOrder(changed, fresh).doesNotContain(old);
  }

  @Test
  void aLineThatAKillCutOffDoesNotSpoilTheNext() throws IOException {
    WatchedFolder first = watched();
    Path old = file("old.txt", "one", NOW.minusSeconds(60));
    first.ready();
    first.done(first.ready());
    Path journal = journal();
    byte[] whole = Files.readAllBytes(journal);
    for (int cut = 1; cut < 20; cut++) {
      byte[] more = Arrays.copyOf(whole, whole.length + cut);
      System.arraycopy("12 16420689\t/in/ü.txt".getBytes(UTF_8), 0, more, whole.length, cut);
      Files.write(journal, more);
      WatchedFolder second = watched();
      Path fresh = file("fresh" + cut + ".txt", "two", NOW.minusSeconds(60));
      second.ready();
      assertThat(second.ready()).as("cut after " + cut).contains(fresh).doesNotContain(old);
      second.done(List.of(fresh));
      WatchedFolder third = watched();
      third.ready();
      assertThat(third.ready()).as("cut after " + cut).doesNotContain(fresh, old);
    }
  }

  @Test
  void aDamagedLineCostsItsFileAlone() throws IOException {
    WatchedFolder first = watched();
    Path old = file("old.txt", "one", NOW.minusSeconds(60));
    first.ready();
    first.done(first.ready());
    Files.write(journal(), new byte[] {'1', ' ', '2', '\t', 0, '\n', (byte) 0xc3, '\n'}, APPEND);
    WatchedFolder second = watched();
    second.ready();
    assertThat(second.ready()).doesNotContain(old);
  }

  @Test
  void ofAFileThatHasGrownTheEarlierSizesAreKnownAlsoAfterAKill() throws IOException {
    Path file = file("a.txt", "one", NOW.minusSeconds(60));
    WatchedFolder killed = watched();
    killed.ready();
    assertThat(killed.earlierSizes(killed.ready())).isEmpty();
    killed.begun(List.of(file));
    file("a.txt", "one and more", NOW.minusSeconds(50));

    WatchedFolder restarted = watched();
    restarted.ready();
    List<Path> ready = restarted.ready();
    assertThat(restarted.earlierSizes(ready)).isEqualTo(Map.of(file, List.of(3)));
    restarted.done(ready);
    for (int words = 1; words < 20; words++) {
      file("a.txt", "one and more" + " words".repeat(words), NOW.minusSeconds(40));
      restarted.ready();
      ready = restarted.ready();
      assertThat(restarted.earlierSizes(ready).get(file)).contains(3, 12).hasSizeLessThan(9);
      restarted.done(ready);
    }
  }

  private Path journal() throws IOException {
    try (Stream<Path> files = Files.list(temporary.resolve("journals"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void whatWasBeingReadWhenTheProcessWasKilledIsTakenUpAgain() throws IOException {
    WatchedFolder killed = watched();
    Path file = file("a.txt", "one", NOW.minusSeconds(60));
    killed.ready();
    assertThat(killed.ready()).containsExactly(file);
    WatchedFolder restarted = watched();
    restarted.ready();
    assertThat(restarted.ready()).containsExactly(file);
  }
}
