package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnnouncedSpeakersTest {
  private static String speaker(String... paragraphs) {
    TaggedText text = TaggedText.of(paragraphs);
    Passage passage = Picks.passage(text);
    return Picks.words(
        text,
        new AnnouncedSpeakers(text.layout(), TaggedText.lexicon())
            .before(passage, Picks.at(passage)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Roe/P : “ It is over . ”",
        "Roe | Roe/P , Roe/G Brothers/G : “ It is over . ”",
        "none | Roe/P left : “ It is over . ”",
        "none | Roe/P — “ It is over . ”",
        "none | “ It is over . ”"
      })
  void aNameBeforeTheColonSpeaks(String speaker, String paragraph) {
    assertThat(speaker(paragraph)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Roe/P wrote to the crew :",
        "Roe | And from Roe/P :",
        "none | Roe/P wrote to the crew .",
        "none | For Roe/P :"
      })
  void aLineAboveWithAColonAnnouncesASpeaker(String speaker, String above) {
    assertThat(speaker(above, "“ It is over . ”")).isEqualTo(speaker);
  }
}
