package org.dateline.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  @Test
  void probabilitiesSumToOneAndKeepTheOrderOfTheScores() {
    double[] p = Softmax.of(new double[] {1, 3, 2});

    assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-12));
    assertThat(p[1]).isGreaterThan(p[2]);
    assertThat(p[2]).isGreaterThan(p[0]);
  }

  @Test
  void equalScoresShareEqually() {
    assertThat(Softmax.of(new double[] {7, 7})).containsExactly(0.5, 0.5);
  }

  @Test
  void hugeScoresDoNotOverflow() {
    assertThat(Softmax.of(new double[] {5_000, -5_000})).containsExactly(1, 0);
  }
}
