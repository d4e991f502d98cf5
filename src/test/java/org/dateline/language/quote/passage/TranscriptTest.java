package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.language.Token;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.marks.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of transcripts in which Mara Lund and Ali Olsen are the names of people. */
final class TranscriptTest {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|[^\\s\\p{L}]");
  private static final Set<String> PEOPLE = Set.of("mara", "lund", "ali", "olsen");
  private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "it");

  /** Each turn as label and speech, with a bar between. */
  private static List<String> turns(String... paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String word = token.group();
      String small = word.toLowerCase(Locale.ROOT);
      tokens.add(
          new Token(
              new Span(token.start(), token.end()),
              word,
              small,
              PRONOUNS.contains(small) ? "PRP" : "NN",
              PEOPLE.contains(small) ? "PERSON" : "O"));
    }
    return new Transcript(text, tokens, TaggedText.lexicon())
        .turns(Paragraphs.of(text)).stream()
            .map(turn -> turn.label().in(text) + " | " + turn.speech().in(text))
            .toList();
  }

  @Test
  void eachParagraphBeginsWithItsSpeaker() {
    assertThat(turns("MARA LUND, HOST: Are we late?", "OLSEN: We are not.", "LUND: Good evening."))
        .containsExactly("MARA LUND | Are we late?", "OLSEN | We are not.", "LUND | Good evening.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LUND | LUND:",
        "Mara Lund | Mara Lund:",
        "Mara Lund | Mara Lund, host:",
        "Mara Lund | Mara Lund (host):",
        "LUND | >> LUND:",
        "LUND | [00:12] LUND:",
        "LUND | 01:12:40 - LUND:",
        "Mara Lund | The Chair (Mara Lund):",
        "Mara Lund | Speaker 2 (Mara Lund):",
        "Mara Lund | [Mara Lund]",
        "Mara Lund | Mara Lund —"
      })
  void aLabelHasManyForms(String name, String label) {
    assertThat(turns(label + " I was late.", label + " I am here."))
        .containsExactly(name + " | I was late.", name + " | I am here.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lund:", "Lund", "Lund;", "(Mara Lund)"})
  void otherOpeningsAreNoLabels(String opening) {
    assertThat(turns(opening + " I was late.", opening + " I am here.")).isEmpty();
  }

  @Test
  void aLabelMayHaveALineOfItsOwn() {
    assertThat(turns("LUND:", "I was late.", "OLSEN:", "I was not."))
        .containsExactly("LUND | I was late.", "OLSEN | I was not.");
    assertThat(turns("LUND:", "", "I was late.", "", "OLSEN:", "", "I was not.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UNIDENTIFIED WOMAN", "MAYOR", "SENATOR INES POE", "THE COURT", "AO", "OLSEN"})
  void aLabelIsANameItsInitialsOrAnOffice(String label) {
    assertThat(turns("Mara Lund met Ali Olsen.", label + ": I have work.", "LUND: Not all have."))
        .containsExactly(label + " | I have work.", "LUND | Not all have.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VENUE", "INES POE", "XY"})
  void otherWordsAreTheLabelOfNobody(String label) {
    assertThat(turns("Mara Lund met Ali Olsen.", label + ": I have work.", "LUND: Not all have."))
        .isEmpty();
  }

  @Test
  void whoAsksOrComesBackTakesPart() {
    assertThat(turns("PAPER: Is it late?", "LUND: I was late.", "LUND: I am here.")).hasSize(3);
    assertThat(turns("PAPER: So late.", "LUND: I was late.", "PAPER: So.")).hasSize(3);
    assertThat(turns("PAPER: So late.", "LUND: I was late.", "LUND: I am here."))
        .containsExactly("LUND | I was late.", "LUND | I am here.");
  }

  @Test
  void questionsAndAnswersAreTurnsWhereSomebodySpeaksOfThemselves() {
    assertThat(turns("Q. When do you open?", "A. I open late."))
        .containsExactly("Q | When do you open?", "A | I open late.");
    assertThat(turns("Q: When do you open?", "A: I open late.")).hasSize(2);
    assertThat(turns("Q: When does it open?", "A: It opens late.")).isEmpty();
    assertThat(turns("A. I open late.", "A. I close late.")).isEmpty();
  }

  @Test
  void aListOfPeopleIsNoTranscript() {
    assertThat(turns("Mara Lund: the theatre", "Ali Olsen: the hall")).isEmpty();
    assertThat(turns("Mara Lund — I was late.", "Ali Olsen — I was not.")).isEmpty();
    assertThat(turns("Mara Lund: “I was late.”", "Ali Olsen: “I was not.”")).isEmpty();
    assertThat(turns("LUND: I was late.")).isEmpty();
  }

  @Test
  void aSingleParagraphIsATurnIfItsLabelIsATitleInCapitals() {
    assertThat(turns("MS. LUND: I was late.")).containsExactly("MS. LUND | I was late.");
    assertThat(turns("Ms. Lund: I was late.")).isEmpty();
  }

  @Test
  void labelsInCapitalsNeedOneWhoSpeaks() {
    assertThat(turns("LUND: I was late.", "OLSEN: So.", "LUND: So late.")).hasSize(3);
    assertThat(turns("Lund: So.", "Olsen: So late.", "Poe: So late.", "Lund: So.")).isEmpty();
  }
}
