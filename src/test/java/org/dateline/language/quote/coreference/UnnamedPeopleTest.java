package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnnamedPeopleTest {
  private static @Nullable Person person(String sentence, String word, boolean speaks) {
    TaggedText text = TaggedText.of(sentence);
    return new UnnamedPeople(TaggedText.lexicon())
        .of(text.passage(), text.phrase(word), speaks, true);
  }

  private static void assertIsUnnamed(@Nullable Person person, Person.Gender gender) {
    assertThat(person).isNotNull();
    assertThat(person.gender()).isEqualTo(gender);
    assertThat(person.isNamed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "economist | UNKNOWN | An economist said it was late",
        "another | UNKNOWN | Another said it was late",
        "woman | FEMALE | A woman said it was late",
        "man | MALE | One man said it was late"
      })
  void oneWhoSpeaksWithoutANameIsAPerson(String word, Person.Gender gender, String sentence) {
    assertIsUnnamed(person(sentence, word.equals("another") ? "Another" : word, true), gender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wife | FEMALE | Roe/P 's wife left",
        "father | MALE | Her father left",
        "uncle | MALE | His uncle left"
      })
  void aRelativeWhoActsIsAPersonOfAGender(String word, Person.Gender gender, String sentence) {
    Person person = person(sentence, word, false);
    assertThat(person).isNotNull();
    assertThat(person.gender()).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "woman | FEMALE | A woman left",
        "girl | FEMALE | Another girl left",
        "man | MALE | One man left"
      })
  void aManOrWomanWithoutANameWhoActsIsAPerson(String word, Person.Gender gender, String sentence) {
    assertIsUnnamed(person(sentence, word, false), gender);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A baker left", "The woman left", "A woman of eighty , Jane/P Roe/P left"})
  void whoActsIsNobodyNewWithoutAGenderOrWithANameBehind(String sentence) {
    String word = sentence.split(" ", -1)[1];
    assertThat(person(sentence, word, false)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The economist said it was late",
        "Any economists/NNS:economist said it was late",
        "A table said it was late",
        "A dentist/P said it was late"
      })
  void otherSubjectsOfSayingAreNobodyNew(String sentence) {
    String word = sentence.split("[ /]", -1)[1];
    assertThat(person(sentence, word, true)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Her table left", "The wife left", "Her colleague left"})
  void otherSubjectsThatActTellNoGender(String sentence) {
    String word = sentence.split(" ", -1)[1];
    assertThat(person(sentence, word, false)).isNull();
  }
}
