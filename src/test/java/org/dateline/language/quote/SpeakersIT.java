package org.dateline.language.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Annotations;
import org.dateline.article.Quote;
import org.dateline.language.RealAnnotator;
import org.dateline.language.annotation.TextAnnotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers over real tokens and names, on sentences of our own. */
class SpeakersIT {
  private static final TextAnnotator ANNOTATOR = RealAnnotator.get();

  @Test
  void speakersOfEveryPattern() throws IOException {
    assertThat(SpeakerCase.surprises("/quote/speech.tsv")).isEmpty();
  }

  @Test
  void speakersThatWereOnceWrong() throws IOException {
    assertThat(SpeakerCase.surprises("/quote/mended.tsv")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Roe (D, said “no.”", "Jane Roe (who left, said “no”)"})
  void bracketsThatDoNotCloseBeforeTheVerbAreNoHarm(String text) {
    assertThat(FoundSpeech.in(text).expressions()).hasSize(1);
  }

  /** A line that ends in a tab and a name is known to be given that speaker. */
  @Test
  void marksThatAreNotSpeechHaveNoSpeaker() throws IOException {
    List<String> surprises = new ArrayList<>();
    int marks = 0;
    for (String line : SpeakerCase.lines("/quote/not-speech.txt")) {
      String[] fields = line.split("\t", -1);
      Annotations found = ANNOTATOR.annotate("", fields[0], null);
      List<Quote> quotes =
          found.quotes().stream().filter(q -> q.kind() != Quote.Kind.INDIRECT).toList();
      marks += quotes.size();
      List<String> given =
          quotes.stream()
              .map(q -> SpeakerCase.speaker(found, q))
              .filter(s -> !s.equals("nobody"))
              .toList();
      List<String> known = fields.length > 1 ? List.of(fields[1].split(", ", -1)) : List.of();
      if (!given.equals(known)) {
        surprises.add(given + " instead of " + known + ": " + fields[0]);
      }
    }
    assertThat(marks).isGreaterThanOrEqualTo(100);
    assertThat(surprises).isEmpty();
  }

  @Test
  void reportedSpeechHasItsContentAndCue() {
    String text = "Marta Olsen said on Tuesday that the bridge would be closed for a year.";
    Annotations found = ANNOTATOR.annotate("", text, null);

    assertThat(found.quotes()).hasSize(1);
    Quote quote = found.quotes().get(0);
    assertThat(quote.kind()).isEqualTo(Quote.Kind.INDIRECT);
    assertThat(quote.span().in(text)).isEqualTo("that the bridge would be closed for a year");
    assertThat(Objects.requireNonNull(quote.cue()).in(text)).isEqualTo("said");
    assertThat(SpeakerCase.speaker(found, quote)).isEqualTo("Marta Olsen");
  }

  private static List<String> reported(String text) {
    return FoundSpeech.in(text).reported();
  }

  @Test
  void reportedSpeechGoesAroundItsVerb() {
    assertThat(reported("The harbour, Marta Olsen said, needs a new quay."))
        .containsExactly("The harbour|needs a new quay");
  }

  @Test
  void thatMayStandFarBehindItsVerb() {
    assertThat(reported("Marta Olsen said in a video message on Friday that the quay is old."))
        .containsExactly("that the quay is old");
  }

  @Test
  void reportedSpeechEndsBeforeTheMainClause() {
    assertThat(reported("Though Marta Olsen said that the quay was old, the council kept it open."))
        .containsExactly("that the quay was old");
  }

  @Test
  void reportedSpeechEndsBeforeWhatTheReporterAdds() {
    assertThat(
            reported(
                "Marta Olsen said the quay would close in June, a month that brings Harden most of"
                    + " its visitors and half of its income."))
        .containsExactly("the quay would close in June");
  }

  @Test
  void whatStandsInFrontOfTheSentenceIsNotReported() {
    assertThat(reported("At a meeting in the town hall on Monday, Marta Olsen said: “Enough.”"))
        .isEmpty();
  }

  @Test
  void aClaimInsideAClaimIsTheOuterOnes() {
    assertThat(
            reported("Marta Olsen went on to say that the quay, old as it is, would be rebuilt."))
        .containsExactly("that the quay, old as it is, would be rebuilt");
  }

  @Test
  void whoIsTheExpressionBesideItsQuotationAndTheNameItsSpeaker() {
    String text =
        "The council heard Marta Olsen, who said the plan was “a scandal from end to end.”";
    Annotations found = ANNOTATOR.annotate("", text, null);

    Quote.Speaker speaker =
        found.quotes().stream()
            .filter(quote -> quote.kind() == Quote.Kind.MIXED)
            .map(quote -> Objects.requireNonNull(quote.speaker()))
            .findFirst()
            .orElseThrow();
    assertThat(speaker.surface()).isEqualTo("who");
    assertThat(found.mentions().get(speaker.mention()).surface()).isEqualTo("Marta Olsen");
  }

  @Test
  void aSurnameThatIsAModalVerbSpeaks() {
    String text =
        "George Will has a new column. “The plan is a scandal from end to end,” Will wrote.";
    Annotations found = ANNOTATOR.annotate("", text, null);

    assertThat(SpeakerCase.speaker(found, found.quotes().get(0))).contains("Will");
  }

  @Test
  void anOrderIsReportedSpeech() {
    assertThat(reported("Marta Olsen told the fishermen not to leave the quay."))
        .containsExactly("not to leave the quay");
  }

  @Test
  void whatSomebodyUrgesOrCallsForIsReported() {
    assertThat(reported("Marta Olsen urged the council to close the pier before the winter."))
        .singleElement(STRING)
        .endsWith("to close the pier before the winter");
    assertThat(reported("Marta Olsen called on the council to close the pier before the winter."))
        .singleElement(STRING)
        .endsWith("to close the pier before the winter");
    assertThat(reported("Marta Olsen warned the fishermen against using the pier."))
        .containsExactly("against using the pier");
    assertThat(reported("Marta Olsen asked the council for money and left.")).isEmpty();
  }

  @Test
  void whatWasNotSaidIsNoSpeech() {
    for (String text :
        List.of(
            "Marta Olsen did not say that the pier would be closed.",
            "Marta Olsen declined to say whether the pier was safe.",
            "Marta Olsen would not concede that the pier was unsafe.",
            "Nobody on the board said that the pier was safe.",
            "Neither Marta Olsen nor Peter Lund said that the pier was safe.",
            "Marta Olsen has yet to say that the pier was safe.",
            "Marta Olsen stopped short of saying that the pier was safe.")) {
      assertThat(reported(text)).as(text).isEmpty();
    }
    assertThat(reported("Marta Olsen not only said that the pier was safe."))
        .containsExactly("that the pier was safe");
  }

  @Test
  void aQuotationWithTheOfficeOfItsSpeakerIsNotReported() {
    assertThat(reported("“The pier is safe,” the mayor of Harden, Marta Olsen, said on Friday."))
        .isEmpty();
  }

  @Test
  void wordsThatSomebodyDidNotUseAreNotTheirs() {
    Annotations found =
        ANNOTATOR.annotate(
            "", "Marta Olsen did not call the plan “a scandal from end to end.”", null);

    assertThat(found.quotes()).singleElement().extracting(Quote::speaker).isNull();
  }

  @Test
  void lettersOfAnInterviewNameNobody() {
    String text =
        "The paper met Marta Olsen on Friday.\n\nQ. “Why did you close the pier?”\n\n"
            + "A. “I was afraid of the storm.”\n\nQ: “Were the others?”\n\nA: “Ask Peter Lund.”";
    Annotations found = ANNOTATOR.annotate("", text, null);

    assertThat(found.quotes()).hasSize(4).allMatch(quote -> quote.speaker() == null);
  }

  @Test
  void aThingThatIsAnnouncedIsNoSpeech() {
    assertThat(reported("Marta Olsen announced a plan for the quay and left.")).isEmpty();
  }

  @Test
  void aFigureSaysNothing() {
    String text = "Of the 40 cases reported on Tuesday, 21 confirmed “the worst fears of doctors.”";
    Annotations found = ANNOTATOR.annotate("", text, null);

    assertThat(found.quotes())
        .isNotEmpty()
        .noneMatch(q -> q.speaker() != null && q.speaker().surface().equals("21"));
  }

  @Test
  void aBrokenSentenceIsOneQuotationInTwoParts() {
    String text = "“The bridge,” Marta Olsen said, “will be rebuilt.”";
    Annotations found = ANNOTATOR.annotate("", text, null);

    assertThat(found.quotes()).hasSize(1);
    assertThat(found.quotes().get(0).parts())
        .extracting(part -> part.in(text))
        .containsExactly("“The bridge,”", "“will be rebuilt.”");
  }
}
