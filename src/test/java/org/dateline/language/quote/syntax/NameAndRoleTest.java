package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases side by side that mean one person, and such that do not. */
final class NameAndRoleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Roe | mayor | Roe/P , the mayor , left",
        "true | mayor | Roe | The mayor , Roe/P , left",
        "true | Roe | mayor | She met Roe/P , the mayor .",
        "false | Apple | mayor | Apple/G , the mayor , left",
        "false | pilot | mayor | A pilot , the mayor , left",
        "false | Roe | Doe | Roe/P , Doe/P , left",
        "false | Roe | bridge | Roe/P , the bridge , left",
        "false | Roe | mayor | Roe/P , the mayor and a pilot left",
        "false | Roe | mayor | Roe/P met the mayor ."
      })
  void aNameAndARoleBetweenCommasAreOne(boolean one, String left, String right, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(
            NameAndRole.areOne(
                text.passage(), text.phrase(left), text.phrase(right), TaggedText.lexicon()))
        .isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Roe/P left",
        "Roe | retired/JJ baker Roe/P left",
        "Roe | Harden/L -/HYPH born/VBN baker Roe/P left",
        "nobody | a friend of Roe/P left",
        "nobody | the bridge that Roe/P built"
      })
  void adjectivesAndNounsRunIntoThePersonTheyDescribe(String name, String words) {
    Passage passage = TaggedText.of(words).passage();
    NounPhrase person = NameAndRole.described(passage, 0);
    assertThat(person == null ? "nobody" : passage.head(person).word()).isEqualTo(name);
  }
}
