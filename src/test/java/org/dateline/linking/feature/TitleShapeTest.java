package org.dateline.linking.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Intercontinental ballistic missile | true
          Rocket of an emsig                 | true
          Bank of Emsig                      | false
          Anbar al-Quarmi                    | false
          Anbar bin Quarm                    | false
          Ida van den Quarm                  | false
          Ida Quarm (painter of walls)       | false
          """)
  void aWordInSmallLettersMakesAKindOfThingUnlessItIsOfAName(String title, boolean kind) {
    assertThat(TitleShape.of(Language.ENGLISH).isKind(title)).isEqualTo(kind);
  }
}
