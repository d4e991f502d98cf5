package org.dateline.linking.nil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of descriptions that a text gives of a person in passing, and of what is none. */
final class AppositionTest {
  private static final String NAME = "Ida Quarm";
  private final Apposition appositions = new Apposition(Occupations.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Quarm, a pilot in the U.S. state of Maine, left. | pilot in the U.S. state of Maine
          Ida Quarm, a pilot in the U.S. She left. | pilot in the U.S.
          Ida Quarm, a nurse at St. Olaf hospital, left. | nurse at St. Olaf hospital
          Ida Quarm, a veteran of the Ost–West war, left. | veteran of the Ost–West war
          Ida Quarm, a teacher whose school was closed, left. | teacher
          The Civil Harbour Minister Ida Quarm left. | Civil Harbour Minister
          On Tuesday Mayor Ida Quarm left. | Mayor
          """)
  void aDescriptionIsWhole(String text, String description) {
    assertThat(of(text)).contains(description);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Quarm, the rebels are backed by Ostmere, she said.
          Ida Quarm, an annual event dedicated to the "sea", began.
          Ida Quarm, with Mayor Ann Lee following suit, left.
          Ida Quarm, was put under guard by a teacher, left.
          His wife Ida Quarm left.
          """)
  void aClauseOrAPieceOfOneIsNone(String text) {
    assertThat(of(text)).isEmpty();
  }

  @Test
  void aRelationWithWhoseItIsIsOne() {
    assertThat(of("Ida Quarm, the mother of Ann Lee, left.")).contains("mother of Ann Lee");
  }

  private Optional<String> of(String text) {
    int start = text.indexOf(NAME);
    return appositions.of(text, new Span(start, start + NAME.length()));
  }
}
