package org.dateline.language.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Part;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static List<String> labels(String text) {
    List<Stretch> stretches = QuoteMarks.find(Part.TEXT, text, Paragraphs.of(text), false);
    return Labels.of(text, stretches).stream()
        .map(label -> label == null ? "none" : label.in(text))
        .toList();
  }

  @Test
  void twoQuotationsThatBeginWithANameInCapitalsAreATranscript() {
    assertThat(labels("“LUND: When?”\n“OLSEN: Soon.”\n“And then?”"))
        .containsExactly("LUND", "OLSEN", "none");
  }

  @Test
  void oneSuchBeginningIsAShout() {
    assertThat(labels("“BREAKING: The bridge is down,” he wrote.")).containsExactly("none");
  }
}
