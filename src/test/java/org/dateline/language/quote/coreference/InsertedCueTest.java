package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of "he" as the subject of a cue that is put between commas. */
final class InsertedCueTest {
  private static boolean isAt(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    return InsertedCue.isAt(text.passage(), text.phrase("he"), TaggedText.lexicon());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Roe/P had lied/VBN:lie , he said",
        "true | Roe/P had lied/VBN:lie , he said .",
        "true | Roe/P had lied/VBN:lie , he said , twice/RB .",
        "true | Roe/P left . Doe/P had lied/VBN:lie , he said .",
        "false | Roe/P had lied/VBN:lie , he said it",
        "false | Roe/P had lied/VBN:lie , he left .",
        "false | Roe/P had lied/VBN:lie , he saying .",
        "false | Roe/P had lied/VBN:lie , he",
        "false | Roe/P had lied/VBN:lie and he said .",
        "false | “ Roe/P had lied/VBN:lie ” , he said .",
        "false | , he said ."
      })
  void aVerbOfSayingAloneBehindACommaIsOne(boolean one, String sentence) {
    assertThat(isAt(sentence)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "'When Roe/P left , he said .'",
    "'Asked/VBN:ask of Roe/P , he said .'",
    "'Leaving/VBG:leave Harden/L , he said .'",
    "'If Roe/P left , he said .'"
  })
  void aSubordinateClauseBeforeItIsNotReported(String sentence) {
    assertThat(isAt(sentence)).isFalse();
  }
}
