package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
