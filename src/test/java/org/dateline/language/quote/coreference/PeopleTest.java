package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeopleTest {
  private static People of(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    return People.of(text.layout(), text.mentions(), TaggedText.lexicon());
  }

  /** The number of the person of each mention. */
  private static String groups(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    People people = People.of(text.layout(), text.mentions(), TaggedText.lexicon());
    return text.mentions().stream()
        .map(mention -> people.all().indexOf(people.of(text.mentions().indexOf(mention))))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static Person only(String sentence) {
    List<Person> people = of(sentence).all();
    assertThat(people).hasSize(1);
    return people.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 | Jane/P Roe/P met Roe/P",
        "0 0 | Jane/P Roe/P met Jane/P",
        "0 0 | Jane/P Roe/P met J./P Roe/P",
        "0 0 | Jane/P Roe/P met Jane/P Roe/P Jr./P",
        "0 0 | Roe/P met Jane/P Roe/P",
        "0 1 | Jane/P Roe/P met John/P Roe/P",
        "0 1 0 | Jane/P Roe/P met John/P Roe/P . Ms./NNP Roe/P left",
        "0 1 1 | Jane/P Roe/P met John/P Roe/P . Mr./NNP Roe/P left",
        "0 -1 | Jane/P Roe/P met Apple/G"
      })
  void mentionsOfOneNameAreOnePerson(String groups, String sentence) {
    assertThat(groups(sentence)).isEqualTo(groups);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FEMALE | Jane/P Roe/P left",
        "MALE | John/P Roe/P left",
        "UNKNOWN | Qrx/P Roe/P left",
        "FEMALE | Ms./NNP Roe/P left",
        "MALE | Mr./NNP Roe/P left",
        "MALE | Mr./NNP Jane/P Roe/P left",
        "FEMALE | Roe/P , an actress from Harden/L , left",
        "MALE | Her/PRP$ husband , Roe/P , left",
        "MALE | Roe/P , his/PRP$ wife and two/CD sons/NNS:son left",
        "FEMALE | Roe/P said her/PRP$ team left",
        "MALE | Roe/P said he left",
        "FEMALE | Qrx/P Roe/P left . She said it"
      })
  void titlesWordsGivenNamesAndPronounsTellTheGender(Person.Gender gender, String sentence) {
    assertThat(only(sentence).gender()).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UNKNOWN | Qrx/P Roe/P met Vlk/P Doe/P . She said it",
        "FEMALE | Qrx/P Roe/P met Vlk/P Doe/P and her/PRP$ dog/NN"
      })
  void aPronounInTheSameSentenceAloneTellsOfTheSecondName(Person.Gender gender, String sentence) {
    assertThat(of(sentence).all())
        .extracting(Person::gender)
        .containsExactly(Person.Gender.UNKNOWN, gender);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mayor | Mayor/NNP Roe/P left",
        "mayor | Roe/P , the mayor of Harden/L , left",
        "mayor | The mayor of Harden/L , Roe/P , left",
        "secretary-general | Secretary/NNP - General/NNP Roe/P left",
        "attorney-general | Attorney/NNP General/NNP Roe/P left"
      })
  void aRoleStandsBeforeTheNameOrBesideIt(String role, String sentence) {
    assertThat(only(sentence).roles).contains(role);
  }

  @Test
  void theRoleOfAnotherBesideANameIsNotTaken() {
    assertThat(of("Roe/P 's lawyer Doe/P left").all().get(0).roles).isEmpty();
  }

  @Test
  void whatStandsInARoleIsKeptByItsBeginning() {
    assertThat(only("Roe/P , the Ukrainian/JJ minister , left").modifiers).contains("ukrai");
    assertThat(only("U.S./L Senator/NNP Roe/P left").modifiers).contains("us");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | He | He must not play/VB:play , she said",
        "true | She | She must not play/VB:play , he said",
        "false | He | He must not play/VB:play , he said",
        "false | He | He must not play/VB:play , and she left",
        "false | It | It must not end/VB:end , she said",
        "false | He | He must not play/VB:play . She said it"
      })
  void aPronounIsSaidByAnotherIfOneOfTheOtherGenderSaysIt(
      boolean another, String pronoun, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(of(sentence).isSaidByAnother(text.passage(), text.phrase(pronoun)))
        .isEqualTo(another);
  }
}
