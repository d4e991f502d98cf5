package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DiskSpaceTest {
  private static final Path FOLDER = Path.of("archive");

  @Test
  void isSilentWhileThereIsRoom() {
    assertThat(DiskSpace.warning(FOLDER, 5_000)).isEmpty();
  }

  @Test
  void warnsBeforeElasticsearchStopsWriting() {
    assertThat(DiskSpace.warning(FOLDER, 800))
        .hasValueSatisfying(text -> assertThat(text).contains("archive has 800 MB left"));
  }

  @Test
  void saysWhenNothingCanBeAdded() {
    assertThat(DiskSpace.warning(FOLDER, 100))
        .hasValueSatisfying(text -> assertThat(text).contains("nothing can be added"));
  }

  @Test
  void aNodeThatDoesNotAnswerOnAFullDiskNeedsRoom() {
    assertThat(DiskSpace.whatToDo(0)).contains("free some space");
    assertThat(DiskSpace.whatToDo(5_000)).contains("Stop the other");
  }
}
