package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ThrottleTest {
  private final Throttle throttle = new Throttle(Duration.ofSeconds(5));

  @Test
  void nothingIsDueAtTheBegin() {
    assertThat(throttle.isDue(Duration.ofSeconds(4))).isFalse();
  }

  @Test
  void whatWasToldIsNotDueAgainSoon() {
    assertThat(throttle.isDue(Duration.ofSeconds(7))).isTrue();
    assertThat(throttle.isDue(Duration.ofSeconds(11))).isFalse();
    assertThat(throttle.isDue(Duration.ofSeconds(12))).isTrue();
  }
}
