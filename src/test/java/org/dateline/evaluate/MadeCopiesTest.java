package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.archive.Shingles;
import org.junit.jupiter.api.Test;

class MadeCopiesTest {
  private static final String TEXT =
      IntStream.range(0, 120)
          .mapToObj(i -> "word" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
          .collect(Collectors.joining(" "));

  @Test
  void isNearlyTheSameTextInEachWay() {
    Shingles original = Shingles.of(TEXT);
    for (int way = 0; way < MadeCopies.WAYS; way++) {
      assertThat(original.isCopy(Shingles.of(MadeCopies.of(TEXT, way)))).as("way " + way).isTrue();
    }
  }

  @Test
  void makesAnotherCopyInEachWay() {
    Set<String> copies = new HashSet<>();
    for (int way = 0; way < MadeCopies.WAYS; way++) {
      copies.add(MadeCopies.of(TEXT, way));
    }
    assertThat(copies).hasSize(MadeCopies.WAYS).contains(TEXT);
  }
}
