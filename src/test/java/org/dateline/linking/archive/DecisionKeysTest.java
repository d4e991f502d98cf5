package org.dateline.linking.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DecisionKeysTest {
  private final DecisionKeys keys = new DecisionKeys();

  @ParameterizedTest
  @CsvSource({
    "President Quarm, Quarm, PERSON, true",
    "Mr. Quárm, quarm, PERSON, true",
    "Ida Quarm, Quarm, PERSON, false",
    "President Quarm, Quarm, ORGANIZATION, false",
    "HARDEN, Harden, PLACE, true"
  })
  void titlesOfPeopleCaseAndAccentsDoNotCount(
      String one, String other, EntityType type, boolean equal) {
    assertThat(keys.of(one, type).equals(keys.of(other, type))).isEqualTo(equal);
  }
}
