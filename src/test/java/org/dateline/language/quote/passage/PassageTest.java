package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassageTest {
  private static String items(Passage passage) {
    return passage.items().stream().map(Item::word).collect(Collectors.joining(" "));
  }

  @Test
  void aQuotationIsOneItem() {
    Passage passage = TaggedText.of("“ It is over , ” said Roe/P .").passage();
    assertThat(items(passage)).isEqualTo("“” said Roe .");
    assertThat(passage.item(0).isQuote()).isTrue();
  }

  @Test
  void aNicknameInMarksIsNoQuotation() {
    assertThat(items(TaggedText.of("Marcia/P “ Cia/P ” Poe/P left .").passage()))
        .isEqualTo("Marcia Cia Poe left .");
  }

  @Test
  void eachParagraphIsAPassage() {
    TaggedText text = TaggedText.of("Roe/P left .", "Doe/P came .");
    assertThat(text.layout().passages()).extracting(PassageTest::items).hasSize(2);
    assertThat(text.layout().passages().get(1).start()).isEqualTo(text.text().indexOf("Doe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | Roe/P left . Doe/P came .",
        "1 | state Del/NNP . Marcia/P Poe/P left",
        "1 | state Gov/NNP . Marcia/P Poe/P left",
        "2 | “ It is over . ” Roe/P left .",
        "1 | “ It is over . ” Roe/P said .",
        "2 | “ It is over . ” Roe/P said it rained/VBD:rain .",
        "1 | “ Is it over ? ” Roe/P asked him .",
        "1 | “ Is it over ? ” he asked .",
        "2 | “ It is over . ” “ It is . ”",
        "1 | “ It is over , ” Roe/P said ."
      })
  void aSentenceMayEndInsideTheMarks(int sentences, String paragraph) {
    assertThat(TaggedText.of(paragraph).passage().sentences()).isEqualTo(sentences);
  }

  @Test
  void theSignsInsideAQuotationAreKnown() {
    Passage comma = TaggedText.of("“ It is over , ” said Roe/P").passage();
    Passage small = TaggedText.of("Roe/P called it “ a mess . ”").passage();
    assertThat(comma.endsInComma(0)).isTrue();
    assertThat(comma.opensLower(0)).isFalse();
    assertThat(small.endsInComma(3)).isFalse();
    assertThat(small.opensLower(3)).isTrue();
  }

  @Test
  void sentencesHoldTheirItems() {
    Passage passage = TaggedText.of("Roe/P left . Doe/P came .").passage();
    assertThat(passage.sentenceStart(1)).isEqualTo(3);
    assertThat(passage.sentenceEnd(0)).isEqualTo(3);
    assertThat(passage.sentenceEnd(1)).isEqualTo(passage.size());
    assertThat(passage.sentenceOf(4)).isEqualTo(1);
  }

  @Test
  void aPhraseIsFoundByItsItems() {
    Passage passage = TaggedText.of("The old/JJ mayor met Roe/P").passage();
    assertThat(passage.phraseFrom(0)).isNotNull();
    assertThat(passage.phraseFrom(1)).isNull();
    assertThat(passage.phraseAt(1)).isEqualTo(passage.phraseFrom(0));
    assertThat(passage.phraseAt(3)).isNull();
    assertThat(passage.firstPhraseFrom(1)).isEqualTo(1);
  }
}
