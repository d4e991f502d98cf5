package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpeechTagsTest {
  /** The characters before the sign of the first tag, the whole text without one. */
  private static String beforeTag(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    int sign = new SpeechTags(text.tokens(), TaggedText.lexicon()).first(0, text.tokens().size());
    return sign < 0
        ? text.text()
        : text.text().substring(0, text.tokens().get(sign).span().start()).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is late | It is late , said Olsen/P .",
        "It is late | It is late , Olsen/P said .",
        "It is late | It is late , she said .",
        "It is late | It is late , said the mayor .",
        "It is late | It is late , Olsen/P said on Friday .",
        "Is it late | Is it late ? asked Olsen/P .",
        "It is late | It is late — Olsen/P said .",
        "It is late | It is late , — said Olsen/P .",
        "It is late | It is late , Olsen/P admitted/VBD:admit .",
        "It is late | It is late , Olsen/P told the mayor .",
        "It is late | It is late , Olsen/P promised/VBD:promise voters/NNS:voter on Friday .",
        "It is late | It is late , remembered/VBD:remember Olsen/P .",
        "It is late | It is late , the verger , Marta/P Olsen/P , told the mayor .",
        "It is late | It is late , complained/VBD:complain Olsen/P , who/WP left .",
        "It is late | It is late , according/VBG:accord to Olsen/P ."
      })
  void aTagIsAVerbOfSayingWithItsSubjectOrASource(String before, String sentence) {
    assertThat(beforeTag(sentence)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is late , Olsen/P left .",
        "It is late , the table said .",
        "It is late . Olsen/P said .",
        "It is late , Olsen/P admitted/VBD:admit the plan .",
        "It is late , Olsen/P said the plan .",
        "It is late , Olsen/P remembered/VBD:remember .",
        "It is late , stopped/VBD:stop Olsen/P , and left .",
        "It is late , Olsen/P promised/VBD:promise us a plan .",
        "It is late , Olsen/P promised/VBD:promise voters/NNS:voter a plan .",
        "It is late , according/VBG:accord to plan .",
        "It is late , said ."
      })
  void otherWordsBehindASignAreNoTag(String sentence) {
    assertThat(beforeTag(sentence)).isEqualTo(TaggedText.of(sentence).text());
  }
}
