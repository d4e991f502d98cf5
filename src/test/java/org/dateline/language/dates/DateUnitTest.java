package org.dateline.language.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateUnitTest {
  @ParameterizedTest
  @CsvSource({
    "day, 1, 2023-01-01",
    "days, -3, 2022-12-28",
    "night, 1, 2023-01-01",
    "week, 0, 2022-W52",
    "weeks, 1, 2023-W01",
    "weekend, -1, 2022-W51-WE",
    "month, 2, 2023-02",
    "quarter, -1, 2022-Q3",
    "years, -2, 2020",
    "decade, 1, 203"
  })
  void aUnitIsCountedFromTheLastDayOfAYear(String word, int steps, String value) {
    LocalDate day = LocalDate.of(2022, 12, 31);
    assertThat(DateUnit.of(word).value(day, steps)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "evening, XXXX-XX-XX",
    "week, XXXX-WXX",
    "month, XXXX-XX",
    "year, XXXX",
    "decade, XXX"
  })
  void whereNobodyKnowsWhichTheDigitsStayOpen(String word, String value) {
    assertThat(DateUnit.of(word).open()).isEqualTo(value);
  }
}
