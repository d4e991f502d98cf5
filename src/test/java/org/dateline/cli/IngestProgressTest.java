package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class IngestProgressTest {
  private static String progress(long done, long seconds, OptionalLong total) {
    return IngestProgress.rate(done, Duration.ofSeconds(seconds), total);
  }

  @Test
  void saysHowManyThereAreAndHowLongTheRestTakes() {
    assertThat(progress(120, 60, OptionalLong.of(480)))
        .isEqualTo("120 of 480 articles, 120 a minute, about 3 min left");
    assertThat(progress(100, 600, OptionalLong.of(10_000)))
        .isEqualTo("100 of 10000 articles, 10 a minute, about 16 h 30 min left");
    assertThat(progress(479, 60, OptionalLong.of(480)))
        .isEqualTo("479 of 480 articles, 479 a minute, less than a minute left");
  }

  @Test
  void saysNoMoreThanIsKnown() {
    assertThat(progress(120, 60, OptionalLong.empty())).isEqualTo("120 articles, 120 a minute");
    assertThat(progress(0, 5, OptionalLong.of(9))).isEqualTo("0 of 9 articles");
    assertThat(progress(0, 0, OptionalLong.empty())).isEqualTo("0 articles");
  }
}
