package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InversionTest {
  private static String subject(String verb, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    Inversion inversion = new Inversion(text.passage(), TaggedText.lexicon());
    return text.words(inversion.subject(text.item(verb), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | said | “ It is over , ” said Roe/P .",
        "Roe | said | “ It is over , ” said then Roe/P .",
        "Roe | said | “ It is over , ” so said Roe/P .",
        "Roe | said | It was over , said Roe/P .",
        "Roe | said | It was over — said Roe/P .",
        "Roe | said | As said Roe/P , it was over",
        "the head | said | It was over , said the head of the agency .",
        "none | said | It was over and said Roe/P .",
        "none | walked | “ It is over , ” walked/VBD:walk Roe/P .",
        "none | saying | “ It is over , ” saying Roe/P .",
        "none | said | “ It is over , ” said . Roe/P left",
        "none | said | “ It is over , ” said who ?"
      })
  void theSubjectFollowsAVerbBehindAQuotationACommaOrADash(
      String subject, String verb, String sentence) {
    assertThat(subject(verb, sentence)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the mayor | said | It was over , said the mayor .",
        "none | said | It was over , said the table .",
        "the table | said | “ It is over ” , said the table .",
        "none | said | It was over , said him .",
        "none | told | It was over , told Roe/P .",
        "none | asked | It was over , asked Roe/P ."
      })
  void withoutMarksOnlyWhoCanSpeakFollowsTheVerb(String subject, String verb, String sentence) {
    assertThat(subject(verb, sentence)).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", ", the mayor .", "— the mayor .", "in/IN Harden/L .", "who left ."})
  void aTagMayEndOrGoOnBehindItsSubject(String rest) {
    assertThat(subject("said", "It was over , said Roe/P " + rest)).isEqualTo("Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"that it rained/VBD:rain .", "left .", "it ."})
  void aClauseBehindTheSubjectIsNoTag(String rest) {
    assertThat(subject("said", "It was over , said Roe/P " + rest)).isEqualTo("none");
  }
}
