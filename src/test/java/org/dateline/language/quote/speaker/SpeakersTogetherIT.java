package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.FoundSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several who speak as one. */
class SpeakersTogetherIT {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apple and Google said that the plan was bad.                       | Apple and Google
          Marta Olsen and Peter Lund said in a statement: “It is over now.”  | Marta Olsen and Peter Lund
          “It is over now,” Marta Olsen and Peter Lund said.                 | Marta Olsen and Peter Lund
          “It is over now,” said Marta Olsen, Peter Lund and Anna Weiss.     | Marta Olsen, Peter Lund and Anna Weiss
          Marta Olsen, the mayor, and Peter Lund said that the plan was bad. | Marta Olsen, the mayor, and Peter Lund
          According to Marta Olsen and Peter Lund, the plan was bad.         | Marta Olsen and Peter Lund
          The plan was bad, Marta Olsen and Peter Lund said.                 | Marta Olsen and Peter Lund
          Officials at Apple and Google said that the plan was bad.          | Officials at Apple and Google
          Doctors and nurses said that the plan was bad.                     | Doctors and nurses
          """)
  void theExpressionHoldsAll(String text, String speakers) {
    assertThat(FoundSpeech.in(text).expressions()).containsExactly(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marta Olsen met Peter Lund and Anna Weiss said that the plan was bad. | Anna Weiss
          Author and former judge Anna Weiss said that the plan was bad.        | former judge Anna Weiss
          Apple left the group and Google said that the plan was bad.           | Google
          “It is over now,” said Marta Olsen, and Peter Lund agreed.            | Marta Olsen
          “It is over now,” said Marta Olsen and Peter Lund left the room.      | Marta Olsen
          """)
  void whoActsAloneSpeaksAlone(String text, String speaker) {
    assertThat(FoundSpeech.in(text).expressions()).containsExactly(speaker);
  }

  @Test
  void officialsOfTwoCompaniesAreNotTheSecondCompany() {
    assertThat(FoundSpeech.in("Officials at Apple and Google said that the plan was bad.").names())
        .containsExactly("nobody");
  }
}
