package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.syntax.ItemPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RolesTest {
  /** Roe, with the roles that a sentence gives her. */
  private static Person roe(String sentence) {
    TaggedText text = TaggedText.of(sentence);
    Person roe = new Person("", "Roe", 0);
    Roles.collect(new ItemPosition(text.passage(), text.item("Roe")), roe, TaggedText.lexicon());
    return roe;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mayor | Mayor/NNP Roe/P left",
        "mayor | The mayor Roe/P left",
        "mayor | Roe/P , the mayor of Harden/L , left",
        "mayor | The mayor , Roe/P , left",
        "mayor | The mayor of Harden/L , Roe/P , left",
        "secretary | The Secretary/NNP of State/NNP Roe/P left",
        "secretary secretary-general | Secretary/NNP - General/NNP Roe/P left",
        "attorney attorney-general | Attorney/NNP General/NNP Roe/P left",
        "general | General/NNP Roe/P left"
      })
  void aRoleStandsBeforeTheNameOrBesideIt(String roles, String sentence) {
    assertThat(roe(sentence).roles).containsExactly(roles.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor met Roe/P",
        "Roe/P left , the mayor came",
        "Roe/P , Mayor/NNP Jane/P Doe/P , left",
        "Roe/P , the table , left",
        "He , Roe/P , left",
        "Then Roe/P left"
      })
  void noOtherRoleIsTaken(String sentence) {
    assertThat(roe(sentence).roles).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ukrai | The Ukrainian/JJ minister , Roe/P , left",
        "us | American/JJ Senator/NNP Roe/P left",
        "oslo | Oslo/NNP Mayor/NNP Roe/P left"
      })
  void whatStandsByTheRoleIsKeptByItsBeginning(String modifier, String sentence) {
    assertThat(roe(sentence).modifiers).containsExactly(modifier);
  }

  private static Person person(String last, String role, String... modifiers) {
    Person person = new Person("", last, 0);
    person.roles.add(role);
    person.modifiers.addAll(Set.of(modifiers));
    return person;
  }

  private static @Nullable Person described(String sentence, Person... recent) {
    TaggedText text = TaggedText.of(sentence);
    return Roles.described(
        text.passage(), text.passage().phrases().get(0), List.of(recent), TaggedText.lexicon());
  }

  @Test
  void aDefiniteRoleIsTheLastPersonWhoHasIt() {
    Person judge = person("Poe", "judge");
    Person later = person("Roe", "mayor");
    Person earlier = person("Doe", "mayor");
    assertThat(described("The mayor left", judge, later, earlier)).isSameAs(later);
    assertThat(described("Her mayor left", judge, earlier)).isSameAs(earlier);
    assertThat(described("Mayor/NNP left", judge, earlier)).isSameAs(earlier);
    assertThat(described("The mayor left", judge)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A mayor left", "The mayors/NNS:mayor left", "The table left"})
  void otherPhrasesDescribeNobody(String sentence) {
    assertThat(described(sentence, person("Roe", "mayor"), person("Doe", "table"))).isNull();
  }

  @Test
  void whatStandsByTheRoleMustBeSaidOfThePerson() {
    Person oslo = person("Roe", "mayor", "oslo");
    Person turin = person("Doe", "mayor", "turin");
    assertThat(described("The Turin/NNP mayor left", oslo, turin)).isSameAs(turin);
    assertThat(described("The Porto/NNP mayor left", oslo, turin)).isNull();
    assertThat(described("The former/JJ mayor left", oslo, turin)).isSameAs(oslo);
  }

  @Test
  void anotherRoleOfTheSameGroupNeedsMoreThanTheRole() {
    Person lawyer = person("Roe", "lawyer", "oslo");
    assertThat(described("The Oslo/NNP attorney left", lawyer)).isSameAs(lawyer);
    assertThat(described("The attorney left", lawyer)).isNull();
    assertThat(described("The Oslo/NNP mayor left", lawyer)).isNull();
  }
}
