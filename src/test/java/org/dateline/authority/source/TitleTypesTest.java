package org.dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleTypesTest {
  private final TitleTypes types = new TitleTypes(List.of("Emsland"), List.of("ida"));

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
    assertThat(GivenNamesOfTitles.of(persons, others)).containsExactly("ida");
  }

  @Test
  void aPlanetIsAPlace() {
    assertThat(types.ofDbpedia("Mars", List.of("Planet"), List.of(), false))
        .isEqualTo(EntityType.PLACE);
  }
}
