package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingMarksTest {
  @TempDir Path folder;

  @Test
  void marksTellHowManyClaimsWereWrongAndWhatBecameOfThem() throws IOException {
    List<String> lines =
        List.of(
            ReadingMark.HEAD,
            mark("right", "speaker", 0, "P1", 0.9).line(),
            mark("right", "speaker", 5, "P1", 0.9).line(),
            mark("wrong", "speaker", 9, "P2", 0.6).line(),
            mark("?", "speaker", 12, "P3", 0.6).line());
    List<ReadingMark> today =
        List.of(mark("?", "speaker", 0, "P1", 0.95), mark("?", "speaker", 5, "P7", 0.8));
    assertThat(read(lines).figures(today))
        .containsExactly(
            "speakers as they were: 3 judged, wrong 1 (33.3 %)",
            "  claimed from 0.60: 1, on average 60.0 %, right 0.0 %",
            "  claimed from 0.90: 2, on average 90.0 %, right 100.0 %",
            "speakers now: of the right 1 kept, 1 given up; of the wrong 0 kept, 1 not told, others"
                + " changed");
  }

  @Test
  void aLineThatIsNoMarkIsNamed() {
    assertThatThrownBy(() -> read(List.of(ReadingMark.HEAD, "good\tspeaker")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("2 columns where 11 are wanted");
    assertThatThrownBy(() -> read(List.of(mark("good", "link", 0, "P1", 1).line())))
        .hasMessageContaining("the mark “good” is none of right, wrong, ?");
  }

  private ReadingMarks read(List<String> lines) throws IOException {
    return ReadingMarks.read(Files.write(folder.resolve("marks.tsv"), lines));
  }

  private static ReadingMark mark(
      String mark, String kind, int start, String entity, double confidence) {
    return new ReadingMark(
        mark, kind, "a", "text", start, start + 3, entity, entity, "person", confidence, "words");
  }
}
