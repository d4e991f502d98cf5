package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs of saying that report what their subject said, and those that do not. */
final class CueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | said | Roe/P said it rained/VBD:rain",
        "false | said | If Roe/P said it rained/VBD:rain , she left",
        "false | say | Roe/P might say it rained/VBD:rain",
        "false | say | Roe/P did not say it rained/VBD:rain",
        "false | told | Roe/P was told it rained/VBD:rain",
        "false | Said | It was late . Said it rained/VBD:rain"
      })
  void onlyWhatASubjectSurelySaidIsReported(boolean reports, String verb, String sentence) {
    assertThat(TaggedText.of(sentence).cue(verb).reports()).isEqualTo(reports);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"true | If Roe/P said “ it rained/VBD:rain ” , she left", "true | Roe/P said it"})
  void wordsInMarksAreSomebodysEvenIfOnlySupposed(boolean speaks, String sentence) {
    assertThat(TaggedText.of(sentence).cue("said").hasSpeaker()).isEqualTo(speaks);
  }
}
