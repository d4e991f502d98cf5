package org.dateline.language.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2022-01-12, 2022-01-12, 2022-01-13",
    "2022-01-12T10:30, 2022-01-12, 2022-01-13",
    "2022-02, 2022-02-01, 2022-03-01",
    "2022-02-XX, 2022-02-01, 2022-03-01",
    "2022, 2022-01-01, 2023-01-01",
    "2022-W02, 2022-01-10, 2022-01-17",
    "2020-W53, 2020-12-28, 2021-01-04",
    "2022-W02-WE, 2022-01-15, 2022-01-17",
    "2022-W02-3, 2022-01-12, 2022-01-13",
    "2022-Q4, 2022-10-01, 2023-01-01",
    "2022-H1, 2022-01-01, 2022-07-01",
    "2021-WI, 2021-12-01, 2022-03-01",
    "198X, 1980-01-01, 1990-01-01",
    "198, 1980-01-01, 1990-01-01",
    "19XX, 1900-01-01, 2000-01-01"
  })
  void coversHalfOpenDays(String value, LocalDate from, LocalDate until) {
    assertThat(TimexDays.of(value)).isEqualTo(new TimexDays(from, until));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAST_REF", "P3D", "XXXX-WXX-5", "XXXX-01-12", "2022-W02-X", "T10:00"})
  void hasNoDaysWhereTheValueHasNone(String value) {
    assertThat(TimexDays.of(value)).isNull();
  }

  @Test
  void aDayThatNoCalendarHasCoversNothing() {
    assertThat(TimexDays.of("2022-02-30")).isNull();
  }
}
