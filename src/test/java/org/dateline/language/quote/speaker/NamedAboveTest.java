package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speaker of a paragraph that is a quotation, by the paragraph above it. */
final class NamedAboveTest {
  private static String speaker(String above, String quotation) {
    TaggedText text = TaggedText.of(above, quotation);
    return Picks.words(text, new NamedAbove(text.layout()).of(Picks.passage(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Roe/P left .",
        "Roe | Later Roe/P left .",
        "Roe | The mayor , Roe/P , left .",
        "Roe | Roe/P left . Roe/P came .",
        "none | Roe/P met Poe/P .",
        "none | Roe/P left . Poe/P came .",
        "none | The letter of Roe/P was old/JJ .",
        "none | Roe/P 's son left .",
        "none | The harbour was old/JJ .",
        "none | Roe/P left “ a long mess ” ."
      })
  void theOnlyPersonWhoActsAboveSpeaks(String speaker, String above) {
    assertThat(speaker(above, "“ It is over . ”")).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource({"“ It is over . ” It came .", "It came : “ It is over . ”"})
  void aParagraphWithOtherWordsIsNotTold(String quotation) {
    assertThat(speaker("Roe/P left .", quotation)).isEqualTo("none");
  }
}
