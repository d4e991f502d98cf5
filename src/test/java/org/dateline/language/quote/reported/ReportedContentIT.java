package org.dateline.language.quote.reported;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.FoundSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of where reported content begins and ends, and whose it is. */
class ReportedContentIT {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marta Olsen announced on Facebook on Tuesday there were suspects in custody. | there were suspects in custody
          Marta Olsen said in Harden on Friday the pier was closed.                    | the pier was closed
          According to his wife, Amanda, the sailor died of a lung disease.            | the sailor died of a lung disease
          According to Marta Olsen, the mayor, the pier is closed.                     | the pier is closed
          According to Marta Olsen, formerly the mayor, the pier is closed.            | the pier is closed
          The pier, which Marta Olsen has said may be closed by August, is old.        | may be closed by August
          """)
  void contentBeginsBehindTimePlaceAndSource(String text, String content) {
    assertThat(FoundSpeech.in(text).reported()).singleElement().asString().startsWith(content);
  }

  @Test
  void contentEndsWhereSomebodyElseActs() {
    assertThat(
            FoundSpeech.in("Reports said the ship was lost; the navy later reported it was safe.")
                .reported())
        .containsExactly("the ship was lost", "it was safe");
    assertThat(
            FoundSpeech.in("Marta Olsen said the pier was closed; it would be rebuilt.").reported())
        .containsExactly("the pier was closed; it would be rebuilt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Olsen has yet to concede, saying early on Friday before the call, “I won by a lot!”",
        "Marta Olsen responded to the letter on Twitter, calling for a new vote.",
      })
  void whenAndToWhomIsNotWhatIsReported(String text) {
    assertThat(FoundSpeech.in(text).reported()).isEmpty();
  }

  @Test
  void aMessageSpeaksForWhoPostedIt() {
    FoundSpeech speech =
        FoundSpeech.in(
            "Marta Olsen posted a message on Facebook announcing she had left the party.");

    assertThat(speech.reported()).containsExactly("she had left the party");
    assertThat(speech.names()).containsExactly("Marta Olsen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          State legislators supporting the law argued it was needed.           | State legislators
          Officials investigating the crash said the pilot was tired.          | Officials
          The lawyer defending Marta Olsen said the plan was bad.              | The lawyer
          The agency's operating officer said the plan was bad.                | The agency's operating officer
          The paper quoted Peter Lund, a sailor, as saying the pier was unsafe. | Peter Lund
          """)
  void whatAParticipleGovernsDoesNotSpeak(String text, String speaker) {
    assertThat(FoundSpeech.in(text).expressions()).containsExactly(speaker);
  }

  @Test
  void whoIsQuotedSpeaks() {
    assertThat(
            FoundSpeech.in("The Post quoted Peter Lund, a sailor, as saying “the pier is unsafe.”")
                .names())
        .containsExactly("Peter Lund");
  }
}
