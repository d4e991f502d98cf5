package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SaidAnewTest {
  private static String speaker(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    Passage passage = Picks.passage(text);
    return Picks.words(
        text, new SaidAnew(text.layout(), passage, Picks.at(passage), TaggedText.lexicon()).pick());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Poe | “ It is over , ” Roe/P said , and Poe/P said “ it is not ”",
        "he | “ It is over , ” Roe/P said , and he said “ it is not ”",
        "Poe | Roe/P called it “ a mess ” and Poe/P called it “ a ruin ”",
        "Poe | Roe/P called it “ a mess ” ; Poe/P called it “ a ruin ”",
        "Roe | While Roe/P called it “ a mess ” , Poe/P left"
      })
  void theSubjectOfAClauseOfItsOwnSpeaks(String speaker, String sentence) {
    assertThat(speaker(sentence)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource({
    "Roe/P said “ a mess ”",
    "“ It is over , ” Roe/P said . “ It is not ”",
    "Roe/P called it “ a mess ” and “ a ruin ”",
    "Roe/P called it “ a mess ” and Poe/P left “ a ruin ”",
    "Roe/P called it “ a mess ” and let/VB them know/VB:say “ a ruin ”"
  })
  void withoutOneTheQuotationIsNotSaidAnew(String sentence) {
    assertThat(speaker(sentence)).isEqualTo("none");
  }
}
