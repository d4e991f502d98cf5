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
  void two_quotations_that_begin_with_a_name_in_capitals_are_a_transcript() {
    assertThat(labels("“LUND: When?”\n“OLSEN: Soon.”\n“And then?”"))
        .containsExactly("LUND", "OLSEN", "none");
  }

  @Test
  void one_such_beginning_is_a_shout() {
    assertThat(labels("“BREAKING: The bridge is down,” he wrote.")).containsExactly("none");
  }
}
