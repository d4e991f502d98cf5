package org.dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstSentenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee is a U.S. Senator of the harbour. She sails. | Ann Lee is a U.S. Senator of the harbour.",
        "Ann B. Lee is a sailor from Port Elm. She sails. | Ann B. Lee is a sailor from Port Elm.",
        "Dr. Ann Lee (born Port Elm. Or so. 1960) is a sailor. More. | Dr. Ann Lee (born Port Elm. Or so. 1960) is a sailor.",
        "Elm & Co. Ltd. Holdings is a firm of the harbour. More. | Elm & Co. Ltd. Holdings is a firm of the harbour.",
        "The ferry ran 1960&ndash;1990 &amp; longer in the bay. More. | The ferry ran 1960–1990 & longer in the bay.",
        "The <i>Elm Ferry</i> is a ship of the harbour line. More. | The Elm Ferry is a ship of the harbour line.",
        "A ferry of the harbour line, built in 1960 | A ferry of the harbour line, built in 1960",
        "Elm is no. 3 among harbours of the bay. More. | Elm is no. 3 among harbours of the bay.",
        "]] The Elm is a river of the harbour. More. | The Elm is a river of the harbour.",
        "Elm, Inc. , known as Elm, is a firm of the harbour. More. | Elm, Inc., known as Elm, is a firm of the harbour.",
        "Elm ( ) is a town [] of the harbour, by the sea. More. | Elm is a town of the harbour, by the sea.",
        "Ann Lee (baptized Anna Lee, was a sailor. She sailed. | Ann Lee (baptized Anna Lee, was a sailor.",
        "! style=bold; Area of Elm, of which nothing is left | ''"
      })
  void isWholeAndWithoutMarkup(String text, String sentence) {
    assertThat(FirstSentence.of(text)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource({"90, true", "700, false"})
  void onlyOneThatNeverEndsIsCut(int words, boolean whole) {
    String text = "The harbour " + "of ferries ".repeat(words / 2) + "lies there.";
    String sentence = FirstSentence.of(text);
    assertThat(sentence.endsWith("there.")).isEqualTo(whole && text.length() <= 600);
    assertThat(sentence.length()).isLessThanOrEqualTo(602);
  }
}
