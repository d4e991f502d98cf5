package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-12 | 2022-01-12",
        "2022-01-12T23:30:00-05:00 | 2022-01-12",
        "2022-01-12 10:00:00 | 2022-01-12",
        "2022-1-5 | 2022-01-05",
        "2022/01/12 | 2022-01-12",
        "2022.01.12 | 2022-01-12",
        "20220112 | 2022-01-12",
        "20220112T101112Z | 2022-01-12",
        "12.1.2022 | 2022-01-12",
        "01/13/2022 | 2022-01-13",
        "13/01/2022 10:00 | 2022-01-13",
        "02/02/2022 | 2022-02-02",
        "Wed, 12 Jan 2022 10:00:00 GMT | 2022-01-12",
        "Wednesday, January 12, 2022 at 5:00 p.m. EST | 2022-01-12",
        "Sept. 3, 2021 | 2021-09-03",
        "January 2022 | 2022-01",
        "2022-01 | 2022-01",
        "2022 | 2022",
        "1641988800 | 2022-01-12",
        "1641988800.0 | 2022-01-12",
        "1641988800000 | 2022-01-12",
        "1641988800000000000 | 2022-01-12",
        "541900800 | 1987-03-05"
      })
  void readsTheFormsThatExportsHave(String written, String day) {
    assertThat(ofMetadata(written)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2022-13-45",
        "2022-02-30",
        "2022/13/01",
        "0000-00-00",
        "-5",
        "20221301",
        "99999999999999999999"
      })
  void makesNoDateOfWhatIsNone(String written) {
    assertThat(ofMetadata(written)).isNull();
  }

  @Test
  void doesNotGuessWhichNumberIsTheMonth() {
    assertThat(ofMetadata("03/04/2022")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"20220112, 2022-01-12", "1641988800, 2022-01-12", "1641988800.5, 2022-01-12"})
  void readsNumbersToo(String number, String day) throws Exception {
    assertThat(WrittenDate.ofJson(new ObjectMapper().readTree(number)))
        .contains(new PartialDate(day));
  }

  private static @Nullable String ofMetadata(String written) {
    return WrittenDate.ofMetadata(written).map(PartialDate::value).orElse(null);
  }
}
