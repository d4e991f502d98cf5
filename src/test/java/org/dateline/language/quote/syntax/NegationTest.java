package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NegationTest {
  private static boolean isNegated(String sentence, String verb, String subject) {
    TaggedText text = TaggedText.of(sentence);
    return Negation.isNegated(text.passage(), text.item(verb), text.phrase(subject));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | minister | No minister said it",
        "true | anyone | Hardly/RB anyone said it",
        "true | agency | Hardly/RB the agency said it",
        "true | Roe | Doe/P nor Roe/P said it",
        "false | minister | The minister said it",
        "false | Roe | Doe/P and Roe/P said it"
      })
  void whatNobodySaysIsNegated(boolean negated, String subject, String sentence) {
    assertThat(isNegated(sentence, "said", subject)).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Roe/P did not say it",
        "true | Roe/P did n't ever say it",
        "true | Roe/P would never say it",
        "false | Roe/P did not only/RB say it",
        "false | Roe/P did say it",
        "false | Not Doe/P did say it"
      })
  void notNegatesTheVerbBehindItsAuxiliaries(boolean negated, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(Negation.hasNot(text.passage(), text.item("say"))).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | say | Roe/P declined to say it",
        "true | say | Roe/P refused to even/RB say it",
        "true | say | Roe/P has yet/RB to say it",
        "false | say | Roe/P wants to say it",
        "true | saying | Roe/P left without saying it",
        "false | saying | Roe/P left after saying it"
      })
  void whatIsRefusedOrDoneWithoutIsNegated(boolean negated, String verb, String sentence) {
    assertThat(isNegated(sentence, verb, "Roe")).isEqualTo(negated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | saying | Roe/P denied saying it",
        "true | said | Roe/P denied ever having said/VBN:say it",
        "true | saying | Roe/P stopped/VBD:stop short of saying it",
        "true | saying | Roe/P came close to saying it",
        "false | saying | Roe/P enjoyed/VBD:enjoy saying it",
        "false | saying | Roe/P came back/RB to saying it",
        "false | saying | Roe/P was fond/JJ of saying it",
        "false | said | Roe/P , denied , said it"
      })
  void whatIsDeniedOrNearlySaidIsNegated(boolean negated, String verb, String sentence) {
    assertThat(isNegated(sentence, verb, "Roe")).isEqualTo(negated);
  }
}
