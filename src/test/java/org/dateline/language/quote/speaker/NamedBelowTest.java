package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The speaker of a paragraph that is a quotation, by the paragraph below it. */
final class NamedBelowTest {
  private static String speaker(String... paragraphs) {
    TaggedText text = TaggedText.of(paragraphs);
    return Picks.words(
        text,
        new NamedBelow(text.layout()).of(text.layout().passages().get(paragraphs.length - 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | That is how Roe/P remembers/VBZ:remember it .",
        "Roe | Roe/P , 61/CD , had left .",
        "Roe | Roe/P , a welder , had left .",
        "none | Roe/P had left .",
        "none | Roe/P , then , left .",
        "none | The mayor , Roe/P , left .",
        "none | That is how it came . Roe/P left .",
        "none | That is how Roe/P 's son remembers/VBZ:remember it ."
      })
  void whoIsPointedBackToOrIntroducedBelowSpeaks(String speaker, String below) {
    assertThat(speaker("“ It is over . ”", below)).isEqualTo(speaker);
  }

  @Test
  void aQuotationAboveTellsOtherwise() {
    String below = "Roe/P , 61/CD , had left .";
    assertThat(speaker("It came .", "“ It is over . ”", below)).isEqualTo("Roe");
    assertThat(speaker("“ It came . ”", "“ It is over . ”", below)).isEqualTo("none");
    assertThat(speaker("“ It is over , ” said Poe/P .", below)).isEqualTo("none");
  }
}
