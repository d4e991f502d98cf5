package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnClauseTest {
  private static String subject(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    QuoteContext context = new QuoteContext(text.layout(), 0, null, null);
    return text.words(new OwnClause(context, TaggedText.lexicon()).subject());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Poe | Roe/P said the plan , which Poe/P called “ a long mess ” , failed/VBD:fail",
        "Poe | Roe/P left , that Poe/P once/RB called “ a long mess ”",
        "Poe | Roe/P left , what Poe/P has called “ a long mess ”",
        "none | Roe/P left , what he called “ a long mess ”",
        "none | Poe/P called it “ a long mess ”",
        "none | Roe/P said Poe/P called “ a long mess ”",
        "none | Roe/P left the plan which Poe/P left “ a long mess ”"
      })
  void theSubjectOfARelativeClauseSpeaks(String subject, String sentence) {
    assertThat(subject(sentence)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a banner | Roe/P met a banner saying “ a long mess ”",
        "a banner | Roe/P met a banner which said “ a long mess ”",
        "a banner | Roe/P met a banner saying , “ a long mess ”",
        "none | Roe/P met a friend saying “ a long mess ”",
        "none | Roe/P said “ a long mess ”"
      })
  void theThingThatBearsTheWordsSpeaks(String subject, String sentence) {
    assertThat(subject(sentence)).isEqualTo(subject);
  }
}
