package org.dateline.linking.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleGenderTest {
  @ParameterizedTest
  @CsvSource({
    "mr, MAN",
    "mrs, WOMAN",
    "the late mr, MAN",
    "president, UNKNOWN",
    "mr|mrs, UNKNOWN",
    "mr|president, MAN"
  })
  void titlesImplyAGenderWhereTheyAgree(String titles, TitleGender gender) {
    assertThat(TitleGender.ofTitles(List.of(titles.split("\\|", -1)))).isEqualTo(gender);
  }

  @ParameterizedTest
  @CsvSource({
    "MAN, MAN, 2",
    "WOMAN, WOMAN, 2",
    "MAN, WOMAN, 0",
    "WOMAN, MAN, 0",
    "UNKNOWN, MAN, 1",
    "MAN, UNKNOWN, 1",
    "UNKNOWN, UNKNOWN, 1"
  })
  void anUnknownGenderFitsHalf(TitleGender one, TitleGender other, int degree) {
    assertThat(one.fits(other)).isEqualTo(degree);
  }
}
