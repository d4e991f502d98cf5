package org.dateline.language.quote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhraseFinderTest {
  private static NounPhrase first(TaggedText text) {
    return text.passage().phrases().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME(Roe) NOMINAL(the mayor) | Roe/P met the mayor",
        "PRONOUN(He) NAME(Roe) | He met Roe/P",
        "PRONOUN(He) NAME(Roe) | He himself met Roe/P",
        "NAME(Roe) RELATIVE(who) | Roe/P , who left",
        "NOMINAL(The tall, quiet man) | The tall/JJ , quiet/JJ man left",
        "NOMINAL(Ukrainian and Western officials) | Ukrainian/JJ and Western/JJ officials/NNS left",
        "NOMINAL(The firm's operating officer) | The firm 's operating/VBG officer left",
        "NOMINAL(The lawyer) NAME(Roe) | The lawyer defending/VBG Roe/P left",
        "NOMINAL(One lawmaker) NAME(Roe) | One/CD lawmaker called Roe/P back/RB",
        "NOMINAL(A threat) NOMINAL(many people) | A threat many/JJ people/NNS make/VBP",
        "NAME(Kyiv) NAME(Roe) | Kyiv/L Roe/P left",
        "NAME(Smith & Sons) | Smith/G & Sons/G left",
        "NAME(Smith and Sons) | Smith/G and/CC Sons left",
        "NAME(Smith and Co analyst Roe) | Smith/G and/CC Co analyst Roe/P left",
        "NAME(Smith) NAME(Jones) | Smith/P and/CC Jones/P left",
        "NAME(Roe) | On Monday/NNP Roe/P left"
      })
  void phrasesAreFoundByPartOfSpeech(String phrases, String sentence) {
    assertThat(TaggedText.of(sentence).phrases()).isEqualTo(phrases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOMINAL(Two) | Two/CD left",
        "'' | 21/CD left",
        "NOMINAL(Many) | Many/JJ left",
        "NOMINAL(The poor) | The poor/JJ left",
        "'' | Poor/JJ left"
      })
  void aPhraseWithoutANounSaysWhoAllTheSame(String phrases, String sentence) {
    assertThat(TaggedText.of(sentence).phrases()).isEqualTo(phrases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "man | The tall/JJ man left",
        "mother | The mother - in - law left",
        "baker | Stow/L - on - Wye/L baker left",
        "Holt | Stow/L - in - Furness/L baker Ada/P Holt/P left",
        "Holt | Stow/NNP - under - Lyme/NNP Ada/P Holt/P left",
        "voice | A voice over left",
        "Melly | Kama/P Melly/P QC/NNP left",
        "wife | Roe/P 's wife left"
      })
  void theHeadIsTheLastNounThatNamesIt(String head, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(text.passage().head(first(text)).word()).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The head of the agency | The head of the agency left",
        "An adviser at the ministry | An adviser at the ministry left",
        "The report on floods | The report on floods/NNS left",
        "A dog | A dog at the ministry left",
        "The head of the agency of Harden | The head of the agency of Harden/L left"
      })
  void phrasesHangOnOthersByTheirPrepositions(String extent, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(text.passage().extent(first(text)).in(text.text())).isEqualTo(extent);
  }

  @Test
  void theOutermostPhraseIsTheOneThatNothingHolds() {
    Passage passage = TaggedText.of("The head of the agency of Harden/L left").passage();
    List<NounPhrase> phrases = passage.phrases();
    assertThat(passage.outermost(phrases.get(2))).isEqualTo(phrases.get(0));
  }

  @Test
  void aPhraseBeforeAnApostropheIsAPossessive() {
    TaggedText text = TaggedText.of("Roe/P 's , they said");
    assertThat(first(text).possessive()).isTrue();
  }
}
