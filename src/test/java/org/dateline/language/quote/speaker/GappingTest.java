package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GappingTest {
  private static String speaker(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    Passage passage = Picks.passage(text);
    return Picks.words(
        text, new Gapping(text.layout(), passage, Picks.at(passage), TaggedText.lexicon()).pick());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Poe | Roe/P said “ a long yes ” and Poe/P “ a long no ”",
        "Poe | Roe/P said “ a long yes ” , Poe/P “ a long no ”",
        "Poe | Roe/P said “ a long yes ” ; Poe/P , “ a long no ”",
        "Poe | Roe/P said “ a long yes ” and her brother , Poe/P , “ a long no ”",
        "Poe | Roe/P said “ a long yes ” and Poe/P , her brother , “ a long no ”",
        "Poe | Roe/P said it was “ a long yes ” , Poe/P that it was “ a long no ”",
        "Poe | Roe/P wrote of “ a long yes ” and Poe/P of “ a long no ”"
      })
  void theOneBehindAQuotationWithItsVerbSpeaksNext(String speaker, String sentence) {
    assertThat(speaker(sentence)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource({
    "“ a long no ”",
    "Poe/P “ a long no ”",
    "“ a long yes ” and Poe/P “ a long no ”",
    "Roe/P left “ a long yes ” and Poe/P “ a long no ”",
    "Roe/P said “ a long yes ” Poe/P “ a long no ”",
    "Roe/P said “ a long yes ” and Poe/P 's “ a long no ”",
    "Roe/P said “ a long yes ” and who “ a long no ”",
    "Roe/P did not say “ a long yes ” and Poe/P “ a long no ”",
    "Roe/P wrote of “ a long yes ” and Poe/P about “ a long no ”",
    "Roe/P said “ a long yes ” and Poe/P left for “ a long no ”",
    "Roe/P said “ a long yes ” and a table “ a long no ”"
  })
  void otherWordsBetweenTwoQuotationsNameNoSpeaker(String sentence) {
    assertThat(speaker(sentence)).isEqualTo("none");
  }
}
