package org.dateline.language.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of quotations that were once lost or given to the wrong speaker, many of each kind. */
class QuotationKindsIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "forgotten-marks",
        "odd-marks",
        "transcripts",
        "before-the-colon",
        "pronouns",
        "offices",
        "two-speakers",
        "members",
        "named-above",
        "named-beside",
        "descriptions",
        "pull-quotes",
        "calendar-people"
      })
  void everyQuotationOfAKindHasItsSpeaker(String kind) throws IOException {
    assertThat(SpeakerCase.surprises("/quote/" + kind + ".tsv")).isEmpty();
  }
}
