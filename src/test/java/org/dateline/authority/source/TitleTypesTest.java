package org.dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TitleTypesTest {
  private final TitleTypes types =
      new TitleTypes(List.of("Emsland"), List.of("ida"), Set.of("Balloons"));

  TitleTypesTest() throws IOException {}

  @ParameterizedTest
  @CsvSource(
      nullValues = "unknown",
      delimiter = '|',
      textBlock =
          """
          1960_births           | false | PERSON
          Living_people         | false | PERSON
          Handheld_game_players | false | OTHER
          Orders_of_merit       | false | OTHER
          Squares_in_Emsig      | true  | PLACE
          """)
  void aPopularTitleOfAPersonsWordsIsAPersonOnlyWithABirth(
      String category, boolean located, EntityType type) {
    assertThat(types.ofDbpedia("Ida Quarm", List.of(), List.of(category), located)).isEqualTo(type);
  }

  @Test
  void ofATitleWithoutCategoriesTheWordsAreToldLater() {
    assertThat(types.ofDbpedia("Ida Quarm", List.of(), List.of(), false)).isNull();
    assertThat(types.ofTitle("Ida Quarm")).isEqualTo(EntityType.PERSON);
  }

  @Test
  void aGivenNameBeginsMoreTitlesOfPersonsThanOfOtherThings() {
    Set<String> persons = Set.of("Ida Quarm", "Ida Roe", "The Quarm", "Black Quarm", "Madonna");
    Set<String> others = Set.of("Ida Bridge", "The Times", "Black Sea", "Black Forest");
    assertThat(WordsOfTitles.of(persons, others)).containsExactly("ida");
  }

  @Test
  void aWordThatEndsTitlesOfSeveralThingsAndNobodysEndsNoPersonsName() {
    Set<String> persons = Set.of("Ida Quarm", "Ida Ferry");
    Set<String> others =
        Set.of("Emsig Balloons", "Norland Balloons", "Roe Balloons", "Emsig Song", "Norland Song");
    assertThat(WordsOfTitles.endsOfThings(persons, others)).containsExactly("Balloons");
    assertThat(types.ofTitle("Ida Balloons")).isNull();
  }

  @Test
  void whatASurnameEndsIsNotOnlyThings() {
    Set<String> others = Set.of("Emsig Ferry", "Norland Ferry", "Roe Ferry", "Roe Ferry (ship)");
    assertThat(WordsOfTitles.endsOfThings(Set.of("Ida Ferry"), others)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ethnic_groups_in_Norland", "Ancient_peoples"})
  void aPeopleIsNobody(String category) {
    assertThat(
            types.ofDbpedia(
                "Ida Quarm",
                List.of(),
                List.of("People_from_Emsig", category, category + "_2"),
                false))
        .isEqualTo(EntityType.OTHER);
  }

  @Test
  void aPlanetIsAPlace() {
    assertThat(types.ofDbpedia("Mars", List.of("Planet"), List.of(), false))
        .isEqualTo(EntityType.PLACE);
  }
}
