package org.dateline.language.quote.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.quote.FoundSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are given to those alone who are told to have said them. */
class FactualityIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "If Marta Olsen says the pier is safe, the council will open it.",
        "Unless Marta Olsen says that the pier is safe, nobody will use it.",
        "Until Marta Olsen says that the pier is safe, nobody will use it.",
        "The police asked whether Marta Olsen said that the pier was safe.",
        "Did Marta Olsen say that the pier was safe?",
        "Had Marta Olsen said that the pier was unsafe, nobody would have used it.",
        "It is not true that Marta Olsen said the pier was safe.",
        "There is no evidence that Marta Olsen said the pier was safe.",
        "Marta Olsen could have said that the pier was safe.",
        "Marta Olsen might say that the pier is safe.",
        "Marta Olsen should admit that the pier is unsafe.",
        "Marta Olsen is expected to say that the pier is safe.",
        "Marta Olsen wants Peter Lund to admit that the pier is unsafe.",
        "Peter Lund was accused of saying that the pier was safe.",
        "Marta Olsen came close to saying that the pier was unsafe.",
        "Hardly anyone said that the pier was safe.",
        "Not one of the councillors said that the pier was safe.",
        "Few sailors say that the pier is safe.",
        "Anyone who says that the pier is safe is a fool.",
        "Contrary to what Marta Olsen said, the pier is safe.",
        "The pier is safe, contrary to what Marta Olsen said.",
        "After what Marta Olsen said, the pier was closed.",
      })
  void whatIsOnlySupposedToBeSaidIsNotReported(String text) {
    assertThat(FoundSpeech.in(text).reported()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Olsen could only say that the pier was unsafe.",
        "Why did Marta Olsen say that the pier was unsafe?",
        "Marta Olsen had to admit that the pier was unsafe.",
        "Marta Olsen went on to say that the pier was unsafe.",
        "What Marta Olsen said was that the pier was unsafe.",
      })
  void whatIsSaidAfterAllIsReported(String text) {
    assertThat(FoundSpeech.in(text).reported()).containsExactly("that the pier was unsafe");
  }

  @Test
  void whatSomebodyIsAskedToSayIsWhatIsAskedOfThem() {
    FoundSpeech speech =
        FoundSpeech.in("Marta Olsen asked Peter Lund to say that the pier was safe.");

    assertThat(speech.reported()).containsExactly("Peter Lund to say that the pier was safe");
    assertThat(speech.names()).containsExactly("Marta Olsen");
  }

  @Test
  void whoDeniesSayingSoDeniesTheSaying() {
    assertThat(FoundSpeech.in("Marta Olsen denied saying that the pier was safe.").reported())
        .containsExactly("saying that the pier was safe");
    assertThat(FoundSpeech.in("Marta Olsen denied that she had said the pier was safe.").reported())
        .containsExactly("that she had said the pier was safe");
  }

  @Test
  void whoIsBlamedForSayingSoSaidIt() {
    assertThat(
            FoundSpeech.in("Marta Olsen criticized Peter Lund for saying that the pier was safe.")
                .names())
        .containsExactly("Peter Lund");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marta Olsen ordered pizza to eat at the meeting.",
        "Marta Olsen ordered a study to find the cause.",
        "Marta Olsen asked to leave the room.",
        "Marta Olsen, told to leave by the police, went home.",
      })
  void anOrderAddressesSomebody(String text) {
    assertThat(FoundSpeech.in(text).reported()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contrary to what Marta Olsen said, the pier is “a danger to everyone who uses it.”",
        "Marta Olsen could have said “the pier is closed for the winter.”",
        "No one has said “the pier is closed for the winter.”",
        "Marta Olsen wants Peter Lund to say “the pier is closed for the winter.”",
      })
  void wordsInMarksThatWereNotSaidAreNobodys(String text) {
    assertThat(FoundSpeech.in(text).expressions()).containsExactly("nobody");
  }

  @Test
  void wordsInMarksInAConditionAreTheirSpeakers() {
    assertThat(
            FoundSpeech.in(
                    "If Marta Olsen said “the pier is a scandal” in 2015, she now says it is “a"
                        + " monument to progress.”")
                .names())
        .isEqualTo(List.of("Marta Olsen", "Marta Olsen"));
  }
}
