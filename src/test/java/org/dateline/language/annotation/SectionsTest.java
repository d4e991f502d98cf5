package org.dateline.language.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class SectionsTest {
  @Test
  void aTextThatFitsIsOneSection() {
    assertThat(new Sections(100).of("One.\n\nTwo.")).containsExactly(new Span(0, 10));
  }

  @Test
  void cutsAtTheLastParagraphEndThatFits() {
    assertThat(new Sections(12).of("One.\n\nTwo.\n\nThree."))
        .containsExactly(new Span(0, 12), new Span(12, 18));
  }

  @Test
  void cutsInsideAParagraphOnlyWhereItIsTooLongByItself() {
    assertThat(new Sections(10).of("Aaa aaa aaa aaa.\n\nB."))
        .containsExactly(new Span(0, 8), new Span(8, 18), new Span(18, 20));
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(new Sections(3).of("a\uD83D\uDE00\uD83D\uDE00"))
        .allMatch(span -> span.length() > 0 && span.start() != 2 && span.start() != 4);
  }

  @Test
  void leavesNoGap() {
    String text = "word ".repeat(100);
    int at = 0;
    for (Span section : new Sections(33).of(text)) {
      assertThat(section.start()).isEqualTo(at);
      assertThat(section.length()).isBetween(1, 33);
      at = section.end();
    }
    assertThat(at).isEqualTo(text.length());
  }
}
