package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person whom the first phrase of the second paragraph means, after "Jane" in the first. */
final class OnlyPersonTest {
  private final OnlyPerson only = new OnlyPerson(TaggedText.lexicon());
  private final Person jane = new Person("Jane", "Roe", 0);

  private boolean isJane(String before, String sentence) {
    TaggedText text = TaggedText.of(before, sentence);
    List<Passage> passages = text.layout().passages();
    Antecedents antecedents = new Antecedents();
    antecedents.add(jane, text.passage(), text.item("Jane"), true);
    Passage last = passages.get(1);
    return only.of(last, last.phrases().get(0), antecedents) == jane;
  }

  private boolean isJane(String sentence) {
    return isJane("Jane/P left", sentence);
  }

  @ParameterizedTest
  @CsvSource({"The professor said it", "The old/JJ professor said it"})
  void aDescriptionIsTheOnlyPersonWhoActs(String sentence) {
    assertThat(isJane(sentence)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "A professor said it",
    "His professor said it",
    "The professors/NNS:professor said it",
    "The professor 's wife said it",
    "The union 's professor said it",
    "The professor of Harden/L said it",
    "The table said it",
    "The officer said it"
  })
  void otherPhrasesAreNotThatPerson(String sentence) {
    assertThat(isJane(sentence)).isFalse();
  }

  @Test
  void nobodyIsMeantWhereNobodyActs() {
    Passage passage = TaggedText.of("The professor said it").passage();
    assertThat(only.of(passage, passage.phrases().get(0), new Antecedents())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"true, professor", "false, mayor"})
  void aRoleThatThePersonHasMustAgree(boolean meant, String role) {
    jane.roles.add(role);
    assertThat(isJane("The professor said it")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"true, FEMALE", "false, MALE"})
  void theGenderOfTheNounMustAgree(boolean meant, Person.Gender gender) {
    jane.isCalled(gender);
    assertThat(isJane("The actress said it")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "false, A professor came",
    "false, The professor came",
    "true, The professors/NNS:professor came",
    "true, Every professor came"
  })
  void aNounThatStoodForAStrangerIsTheStrangers(boolean meant, String stranger) {
    Passage passage = TaggedText.of(stranger).passage();
    only.add(passage, passage.phrases().get(0));
    assertThat(isJane("The professor said it")).isEqualTo(meant);
  }
}
