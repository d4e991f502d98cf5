package org.dateline.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

final class ReadableRunsTest {
  private static final String WORD = "x".repeat(1_000_000);

  @Test
  void anOrdinaryLineIsReadWhole() {
    String line = "The mayor said so:\u00a0see https://post.example/" + "a".repeat(200) + ".";
    assertThat(ReadableRuns.readable(line)).containsExactly(new Span(0, line.length()));
  }

  @Test
  void aRunLongerThanAnyWordIsLeftOut() {
    assertThat(ReadableRuns.readable("She said " + WORD + " on Monday."))
        .extracting(span -> span.in("She said " + WORD + " on Monday."))
        .containsExactly("She said ", " on Monday.");
    assertThat(ReadableRuns.readable(WORD)).isEmpty();
    assertThat(ReadableRuns.readable("A " + WORD)).containsExactly(new Span(0, 2));
  }
}
