package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParticiplesTest {
  private static Participles of(TaggedText text) {
    return new Participles(text.passage(), TaggedText.lexicon());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Roe | It rained/VBD:rain , with Roe/P recently saying it",
        "the head | agency | It rained/VBD:rain , with the head of the agency saying it",
        "none | Roe | It rained/VBD:rain , and Roe/P recently saying it",
        "none | letter | It rained/VBD:rain , with a letter saying it",
        "none | Roe | It rained/VBD:rain , with Roe/P at once saying it"
      })
  void whoIsNamedAfterWithHasTheParticiple(String subject, String last, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(
            text.words(of(text).absolute(text.item("saying"), text.item(last), text.phrase(last))))
        .isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | 0 | Women/NNS:woman supporting/VBG:support the law said it",
        "false | 0 | Women/NNS:woman supported/VBD:support the law",
        "false | 1 | Women/NNS:woman supporting/VBG:support the law said it",
        "false | 0 | Then supporting/VBG:support the law"
      })
  void whatAParticipleTakesIsItsObject(boolean object, int start, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(of(text).isObject(text.item("the"), start)).isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Roe | Doe/P met Roe/P",
        "true | Roe | Doe/P left with Roe/P",
        "true | agency | Doe/P met the head of the agency",
        "false | Roe | Then Roe/P left",
        "false | Roe | Roe/P left",
        "false | met | Doe/P met Roe/P"
      })
  void aPhraseIsGovernedByTheVerbOrPrepositionBeforeIt(
      boolean governed, String word, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(of(text).isGoverned(text.item(word))).isEqualTo(governed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Roe/P received a letter",
        "true | Roe/P left after a letter",
        "false | Roe/P sent a letter",
        "false | Roe/P left with a letter",
        "false | A letter"
      })
  void aDocumentThatIsReceivedIsAnothers(boolean others, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(of(text).isOthers(text.phrase("letter"))).isEqualTo(others);
  }
}
