package org.dateline.language.quote.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

final class SpansTest {
  private static final List<Span> BROKEN = List.of(new Span(0, 10), new Span(20, 30));

  @Test
  void spansOverlapWholeWithThemselves() {
    assertThat(Spans.overlap(BROKEN, BROKEN)).isEqualTo(1);
  }

  @Test
  void spansApartDoNotOverlap() {
    assertThat(Spans.overlap(BROKEN, List.of(new Span(10, 20)))).isZero();
    assertThat(Spans.overlap(BROKEN, List.of())).isZero();
    assertThat(Spans.overlap(List.of(), List.of())).isZero();
  }

  @Test
  void theCharactersOfAllPartsCount() {
    assertThat(Spans.common(BROKEN, List.of(new Span(5, 25)))).isEqualTo(10);
    assertThat(Spans.overlap(BROKEN, List.of(new Span(5, 25)))).isEqualTo(10.0 / 30);
  }
}
