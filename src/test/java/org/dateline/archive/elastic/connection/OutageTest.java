package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class OutageTest {
  private long seconds;
  private final Outage outage = new Outage(() -> TimeUnit.SECONDS.toNanos(seconds));

  private boolean failsAt(long second) {
    seconds = second;
    return outage.failed();
  }

  @Test
  void requestsOfItsFirstSecondsAreWorthAnotherTryAndLaterOnesAreNot() {
    assertThat(failsAt(100)).isTrue();
    assertThat(failsAt(106)).isTrue();
    assertThat(failsAt(111)).isFalse();
    for (long second = 120; second < 1_000; second += 15) {
      assertThat(failsAt(second)).as("while it lasts, at %d", second).isFalse();
    }
  }

  @Test
  void anOutageAfterAQuietTimeIsAnother() {
    failsAt(-50);
    assertThat(failsAt(-39)).isFalse();
    assertThat(failsAt(0)).isTrue();
  }
}
