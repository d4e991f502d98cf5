package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Factuality of verbs of saying: the verb, then its sentence; RAIN is what is said. */
final class SuppositionTest {
  private static Factuality of(String verb, String sentence) {
    return TaggedText.of(sentence.replace("RAIN", "it rained/VBD:rain")).cue(verb).factuality();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said | Roe/P said RAIN",
        "admit | Roe/P had to admit/VB:admit RAIN",
        "say | Why did Roe/P say RAIN ?",
        "say | I must say RAIN",
        "said | Roe/P not only said RAIN",
        "say | Roe/P will say RAIN",
        "said | Roe/P said RAIN if Doe/P left",
        "called | Despite what Roe/P called “ a risk ” , Doe/P left",
        "said | Until Roe/P said RAIN , Doe/P left",
        "said | It is true/JJ that/IN Roe/P said RAIN",
        "said | Roe/P will have said/VBN:say RAIN"
      })
  void whatIsToldAsAFactWasSaid(String verb, String sentence) {
    assertThat(of(verb, sentence)).isEqualTo(Factuality.SAID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "says | If Roe/P says RAIN , Doe/P left",
        "says | Until Roe/P says RAIN , Doe/P will wait/VB:wait",
        "say | Did Roe/P say RAIN ?",
        "said | Had Roe/P said/VBN:say RAIN , Doe/P would leave/VB:leave",
        "say | Roe/P might say RAIN",
        "say | Roe/P may also say RAIN",
        "saying | Doe/P accused Roe/P of saying RAIN",
        "saying | Roe/P was accused/VBN:accuse of saying RAIN",
        "say | Roe/P should say RAIN"
      })
  void conditionsQuestionsPossibilitiesAndAccusationsAreSupposed(String verb, String sentence) {
    assertThat(of(verb, sentence)).isEqualTo(Factuality.SUPPOSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "say | Roe/P did not say RAIN",
        "say | Roe/P did n't say RAIN",
        "said | Roe/P never said RAIN",
        "said | Nobody/NN said RAIN",
        "said | No minister said RAIN",
        "said | Few/JJ ministers/NNS:minister said RAIN",
        "said | Hardly/RB anyone/NN said RAIN",
        "said | Neither Doe/P nor Roe/P said RAIN",
        "say | Roe/P declined to say RAIN",
        "say | Roe/P has yet/RB to say RAIN",
        "saying | Roe/P denied saying RAIN",
        "said | Roe/P denied ever having said/VBN:say RAIN",
        "saying | Roe/P stopped/VBD:stop short/RB of saying RAIN",
        "saying | Roe/P came close/RB to saying RAIN",
        "saying | Roe/P left without saying RAIN",
        "said | Roe/P could have said/VBN:say RAIN",
        "said | Roe/P may well/RB have said/VBN:say RAIN",
        "say | Doe/P wants Roe/P to say RAIN",
        "say | Roe/P was asked/VBN:ask to say RAIN",
        "say | Roe/P has plans/NNS:plan to say RAIN",
        "said | It is false/JJ that/IN Roe/P said RAIN",
        "said | There/EX is no evidence that/IN Roe/P said RAIN",
        "said | It is not true/JJ that/IN Roe/P said RAIN",
        "said | Contrary/JJ to what Roe/P said , RAIN",
        "said | Despite what Roe/P said , RAIN",
        "said | Whatever Roe/P said , RAIN"
      })
  void denialsRefusalsRequestsAndDoubtsAreUnsaid(String verb, String sentence) {
    assertThat(of(verb, sentence)).isEqualTo(Factuality.UNSAID);
  }
}
