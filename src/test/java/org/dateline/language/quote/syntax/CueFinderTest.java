package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.SpeechLexicon.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CueFinderTest {
  private static String verbs(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    return String.join(
        " ",
        text.layout().cues(text.passage()).stream()
            .map(cue -> text.passage().item(cue.verb()).word())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said left | Roe/P said Doe/P left",
        "said | “ It is over , ” said/JJ Roe/P",
        "'' | The said/JJ Roe/P",
        "'' | The so - called/VBN:call mayor",
        "left | The US - backed/VBN:back Roe/P left"
      })
  void eachVerbThatCanHaveASubjectIsACue(String verbs, String sentence) {
    assertThat(verbs(sentence)).isEqualTo(verbs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said | Roe/P has said it",
        "said | Roe/P has since/RB also said it",
        "say | Roe/P did not say it",
        "saying | Roe/P is saying it",
        "said | Roe/P was never later said",
        "was said | Roe/P was never later only said",
        "has left | Roe/P has a son and left",
        "is | Roe/P is",
        "gets said | Roe/P gets/VBZ:get said"
      })
  void aVerbThatServesAnotherIsNoCue(String verbs, String sentence) {
    assertThat(verbs(sentence)).isEqualTo(verbs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | told | Roe/P was told it",
        "true | told | Roe/P was told/VBN:tell it",
        "true | told | Roe/P was also recently told it",
        "true | told | Roe/P got/VBD:get told it",
        "true | told | Roe/P 's/VBZ:be told it",
        "false | told | Roe/P has told it",
        "false | told | Roe/P told it",
        "false | told | Roe/P was late/JJ and told it",
        "false | told | Roe/P was never later only told it",
        "false | saying | Roe/P is saying it"
      })
  void aVerbBehindBeOrGetIsPassive(boolean passive, String verb, String sentence) {
    assertThat(TaggedText.of(sentence).cue(verb).passive()).isEqualTo(passive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | Roe/P 's/VBZ:be said/VBN:say it before",
        "false | Roe/P ’s/VBZ:be said/VBN:say it before",
        "false | Roe/P 's/VBZ:be said/VBN:say",
        "true | Roe/P 's/VBZ:be said/VBN:say to leave/VB",
        "true | Roe/P is said/VBN:say it"
      })
  void theShortFormBeforeSaidIsThatOfHas(boolean passive, String sentence) {
    assertThat(TaggedText.of(sentence).cue("said").passive()).isEqualTo(passive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGENT | Roe | Called/VBN:call by Roe/P “ a disgrace ” , the plan failed/VBD:fail",
        "AGENT | Roe | The plan was called/VBN:call by Roe/P “ a disgrace ”",
        "BEFORE | Roe | Roe/P called it “ a disgrace ”"
      })
  void thePersonBehindByIsTheSubjectOfAPassiveVerb(
      SubjectRoute route, String subject, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    String verb = sentence.startsWith("Called") ? "Called" : "called";
    assertThat(text.cue(verb).how()).isEqualTo(route);
    assertThat(text.subject(verb)).isEqualTo(subject);
    assertThat(text.cue(verb).passive()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "The plan was called/VBN:call by night “ a disgrace ”",
    "It is as called/VBN:call by Roe/P",
    "The plan was called/VBN:call near Roe/P “ a disgrace ”",
    "The plan was called/VBN:call by"
  })
  void otherWordsBehindAPassiveVerbAreNoSubject(String sentence) {
    assertThat(TaggedText.of(sentence).cue("called").how()).isNotEqualTo(SubjectRoute.AGENT);
  }

  @Test
  void aVerbThatReportsNothingHasNoAgent() {
    assertThat(TaggedText.of("The plan was left/VBN:leave by Roe/P").cue("left").how())
        .isNotEqualTo(SubjectRoute.AGENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SAY | As Roe/P put/VBD:put it , RAIN",
        "OTHER | Roe/P put/VBD:put a hat on",
        "OTHER | Roe/P put/VBD:put",
        "CORE | Roe/P said it"
      })
  void toPutItIsToSayIt(Strength strength, String sentence) {
    String verb = sentence.contains("put") ? "put" : "said";
    assertThat(TaggedText.of(sentence).cue(verb).strength()).isEqualTo(strength);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"SAID | Roe/P said it", "UNSAID | Roe/P did not say it", "UNSAID | Nobody said it"})
  void whatWasNotSaidIsMarked(Factuality factuality, String sentence) {
    String verb = sentence.contains("not say") ? "say" : "said";
    assertThat(TaggedText.of(sentence).cue(verb).factuality()).isEqualTo(factuality);
  }
}
