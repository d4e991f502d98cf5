package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PartialDateTest {
  @Test
  void aYearCoversAllItsDays() {
    PartialDate year = new PartialDate("2022");
    assertThat(year.from()).isEqualTo(LocalDate.of(2022, 1, 1));
    assertThat(year.until()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(year.day()).isNull();
  }

  @Test
  void aDayThatDoesNotExistIsRefusedByName() {
    assertThatThrownBy(() -> new PartialDate("2022-13-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022-13-01");
  }
}
