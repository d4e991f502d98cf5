package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places of speech: in marks, behind a dash, behind a label. */
final class SpeechPlacesTest {
  private static List<String> speech(TaggedText text) {
    return text.layout().stretches().stream().map(s -> s.span().in(text.text())).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We start soon, | “ We start soon , Olsen/P said .",
        "“We start soon, | “ We start soon , said Olsen/P .",
        "“Do we start? | “ Do we start ? asked Olsen/P .",
        "“We start soon, | “ We start soon , he said on Monday/NNP .",
        "“We start soon, | “ We start soon , the mayor told him .",
        "“We start soon, said.” | “ We start soon , said . ”"
      })
  void whereNoMarkClosesSpeechEndsBeforeItsTag(String expected, String paragraph) {
    assertThat(speech(TaggedText.of(paragraph))).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "— Will you pay? | — Will you pay ? asked Olsen/P .",
        "— We will pay, | — We will pay , said Olsen/P ."
      })
  void aDashOpensSpeechUpToItsTag(String expected, String paragraph) {
    assertThat(speech(TaggedText.of(paragraph))).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— The port , said Olsen/P .",
        "— Will you pay ?",
        "— Will you pay ? a dog barked/VBD ."
      })
  void aDashOfAListOpensNone(String paragraph) {
    assertThat(speech(TaggedText.of(paragraph))).isEmpty();
  }

  @Test
  void theTurnsOfATranscriptAreTheirLabels() {
    TaggedText text =
        TaggedText.of(
            "MARA/P LUND/P , HOST : Are we late ?",
            "OLSEN/P : We are not late .",
            "LUND/P : Good evening .");
    assertThat(speech(text)).containsExactly("Are we late?", "We are not late.", "Good evening.");
    assertThat(List.of(0, 1, 2))
        .extracting(turn -> label(text, turn))
        .containsExactly("MARA LUND", "OLSEN", "LUND");
  }

  @Test
  void aLabelMayNameNobodyOrHaveALineOfItsOwn() {
    TaggedText text =
        TaggedText.of(
            "LUND/P : Good evening to all .",
            "UNIDENTIFIED WOMAN : I have no work .",
            "LUND/P : Nobody has .");
    assertThat(speech(text))
        .containsExactly("Good evening to all.", "I have no work.", "Nobody has.");
  }

  private static String label(TaggedText text, int quotation) {
    Span label = text.layout().label(quotation);
    return label == null ? "none" : label.in(text.text());
  }

  @Test
  void aListOfPeopleOrOneTurnIsNoTranscript() {
    assertThat(
            speech(TaggedText.of("Mara/P Lund/P : Harden/L Theatre", "Ali/P Olsen/P : the hall")))
        .isEmpty();
    assertThat(speech(TaggedText.of("OLSEN/P : We are not late ."))).isEmpty();
    assertThat(speech(TaggedText.of("VENUE : We are at home", "TIME : I see you"))).isEmpty();
  }
}
