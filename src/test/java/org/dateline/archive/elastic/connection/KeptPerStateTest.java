package org.dateline.archive.elastic.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class KeptPerStateTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong nanos = new AtomicLong();
  private String stored = "first";
  private final VisibleState state =
      new VisibleState(() -> new VisibleState.StateNow(stored, Set.of(), List.of()), nanos::get);
  private final List<String> read = new ArrayList<>();
  private final KeptPerState<String, String> kept = new KeptPerState<>(state, this::read);

  private String read(String key) {
    read.add(key);
    return key + " of " + stored;
  }

  private void write(String now) {
    stored = now;
    nanos.addAndGet(2 * SECOND);
  }

  @Test
  void aValueIsReadOnceInAState() {
    assertThat(kept.get("a")).isEqualTo("a of first");
    assertThat(kept.get("a")).isEqualTo("a of first");
    assertThat(kept.get("b")).isEqualTo("b of first");
    assertThat(read).containsExactly("a", "b");
  }

  @Test
  void aValueIsReadAgainWhenTheArchiveHasChanged() {
    kept.get("a");
    write("second");
    assertThat(kept.get("a")).isEqualTo("a of second");
    assertThat(read).containsExactly("a", "a");
  }

  @Test
  void aValueWhoseReadingBeganInAnEarlierStateIsNotKeptForTheNext() {
    List<String> answers = new ArrayList<>();
    KeptPerState<String, String> overtaken =
        new KeptPerState<>(
            state,
            key -> {
              String before = stored;
              if (answers.isEmpty()) {
                answers.add(before);
                write("second");
                state.current();
              }
              return before;
            });
    assertThat(overtaken.get("a")).isEqualTo("first");
    assertThat(overtaken.get("a")).isEqualTo("second");
  }

  @Test
  void noMoreValuesAreKeptThanAllowed() {
    KeptPerState<String, String> small = new KeptPerState<>(state, this::read, 2);
    List<String> keys = List.of("a", "b", "c", "d", "e");
    keys.forEach(small::get);
    read.clear();
    keys.forEach(small::get);
    assertThat(read).hasSizeGreaterThanOrEqualTo(3);
  }
}
