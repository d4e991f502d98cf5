package org.dateline.linking.nil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonContextTest {
  private static final Occupations OCCUPATIONS = Occupations.load();

  private static PersonContext of(String description) {
    return PersonContext.of(description, OCCUPATIONS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | a footballer | a minister",
        "false | a lawyer | a minister",
        "false | a nurse | a nurse",
        "false | a nurse | a spokesman",
        "true | mayor of York | mayor of Wick",
        "false | mayor of York | mayor of York",
        "false | a singer in York | a singer in Wick",
        "true | student; born about 1998 | student; born about 2001",
        "false | student; born about 1998 | student; born about 1999",
        "false | student; born about 1998 | student"
      })
  void factsClashThatOnePersonCannotHave(boolean clash, String one, String other) {
    assertThat(of(one).clashesWith(of(other), OCCUPATIONS)).isEqualTo(clash);
    assertThat(of(other).clashesWith(of(one), OCCUPATIONS)).isEqualTo(clash);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arts | a singer",
        "arts | a singer-songwriter",
        "politics-york | mayor of York",
        "born-1998 | born about 1998",
        "study | student; born about 1998",
        "firm | a spokesman",
        "'' | a chairman",
        "'' | a friend"
      })
  void whatTellsNamesakesApartEndsTheId(String ending, String description) {
    assertThat(of(description).tellingApart(OCCUPATIONS)).isEqualTo(ending);
  }

  @Test
  void peopleOfOneWalkOfLifeAreAlike() {
    assertThat(of("a singer").isLike(of("a painter"), OCCUPATIONS)).isTrue();
    assertThat(of("a singer").isLike(of("a nurse"), OCCUPATIONS)).isFalse();
    assertThat(of("a friend").isLike(of("a friend"), OCCUPATIONS)).isFalse();
  }

  @Test
  void aYearOfBirthIsAddedToADescription() {
    assertThat(PersonContext.withBirth("student", 1998)).isEqualTo("student; born about 1998");
    assertThat(PersonContext.withBirth("", 1998)).isEqualTo("born about 1998");
    assertThat(of(PersonContext.withBirth("student", 1998)).born()).isEqualTo(1998);
  }

  @Test
  void withoutADescriptionNothingIsKnown() {
    assertThat(PersonContext.of(null, OCCUPATIONS)).isEqualTo(PersonContext.NOTHING);
    assertThat(of("")).isEqualTo(PersonContext.NOTHING);
  }
}
