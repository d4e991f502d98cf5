package org.dateline.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostSpacesTest {
  @Test
  void sentencesGluedTogetherAreTwo() {
    assertThat(parts("He flew to Geneva.NATO was not told."))
        .containsExactly("He flew to Geneva.", "NATO was not told.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marl SA <MRLX.PA> rose.",
        "Marl SA (MRLX.PA) rose.",
        "Marl AG (MRLXn.DE) rose.",
        "Marl Ltd (0988.HK), of Brill, rose.",
        "Marl SpA <MRLX.MI>'s shares rose."
      })
  void theCodeOfAShareAndItsExchangeStaysWhole(String line) {
    assertThat(parts(line)).containsExactly(line);
  }

  private static List<String> parts(String line) {
    return LostSpaces.split(line).stream().map(span -> span.in(line)).toList();
  }
}
