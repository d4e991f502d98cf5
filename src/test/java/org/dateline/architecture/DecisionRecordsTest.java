package org.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks of docs/decisions: each has a number of its own and the same three parts. */
final class DecisionRecordsTest {
  private static List<Path> records() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs", "decisions"))) {
      return files.sorted().toList();
    }
  }

  private static String number(Path record) {
    return String.valueOf(record.getFileName()).substring(0, 4);
  }

  @Test
  void noTwoHaveOneNumber() throws IOException {
    assertThat(records()).isNotEmpty();
    assertThat(records().stream().map(DecisionRecordsTest::number)).doesNotHaveDuplicates();
  }

  @Test
  void eachBeginsWithItsNumber() throws IOException {
    for (Path record : records()) {
      assertThat(Files.readAllLines(record).get(0)).startsWith("# " + number(record) + ": ");
    }
  }

  @Test
  void eachHasContextDecisionAndConsequences() throws IOException {
    for (Path record : records()) {
      assertThat(Files.readString(record))
          .as(record.toString())
          .containsSubsequence("\n**Context.** ", "\n**Decision.**", "\n**Consequences.** ");
    }
  }
}
