package org.dateline.language.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {
  @ParameterizedTest
  @CsvSource({
    "1992-02-07, Two years earlier, 1990",
    "1994, four years later, 1998",
    "2019-03-01, The day before, 2019-02-28",
    "2010-05-12, A week later, 2010-05-19",
    "2022-01-10, the previous week, 2022-W01",
    "2022-W01, the following week, 2022-W02",
    "2021-12, the month before, 2021-11",
    "2021-Q3, a year earlier, 2020-Q3",
    "1932, the following year, 1933",
    "2014, the same year, 2014",
    "1998, 12 years later, 2010",
    "1998, a decade later, 2008"
  })
  void countsFromTheDateBeforeIt(String from, String surface, String value) {
    assertThat(read(from, surface, "./.", "2022")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-09, the following week, XXXX-WXX",
    "1994, a day later, XXXX-XX-XX",
    "1994, the month before, XXXX-XX"
  })
  void whatIsFinerThanThatDateIsLeftOpen(String from, String surface, String value) {
    assertThat(read(from, surface, "./.", "2022")).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"1990, 500 decades earlier", "1990, 999 decades later"})
  void aYearThatHasNotFourDigitsIsLeftOpen(String from, String surface) {
    assertThat(read(from, surface, "./.", "2022")).isEqualTo("XXXX");
  }

  @Test
  void aPartOfADayStaysOne() {
    assertThat(read("2022-02-24", "the following morning", "./.", "2022-02-25TMO"))
        .isEqualTo("2022-02-25TMO");
  }

  @Test
  void whatIsNamedBehindItIsWhatItCountsFrom() {
    assertThat(read("2022-02-24", "the day before", "the/DT vote", "2022")).isEqualTo("XXXX-XX-XX");
  }

  @Test
  void nothingElseCountsFromAnotherDate() {
    assertThat(read("2010-05-12", "next week", "./.", "2022-W03")).isNull();
    assertThat(read("2010-05-12", "yesterday", "./.", "2022-01-14")).isNull();
    assertThat(
            new RelativeDates()
                .read(timex("a year later", "2023"), "a year later", after(""), null))
        .isNull();
  }

  private static @Nullable String read(String from, String surface, String next, String tagged) {
    TimexDays days = TimexDays.of(from);
    assertThat(days).isNotNull();
    DateMention last =
        new DateMention(
            Part.TEXT, new Span(0, 1), DateMention.Type.DATE, from, days.from(), days.until());
    Timex read = new RelativeDates().read(timex(surface, tagged), surface, after(next), last);
    return read == null ? null : read.value();
  }

  private static Timex timex(String surface, String value) {
    return new Timex(new Span(0, surface.length()), DateMention.Type.DATE, value);
  }

  /** A sentence that goes on like this behind the expression. */
  private static Sentence after(String next) {
    String[] parts = next.split("[ /]", -1);
    return parts.length < 2
        ? new Sentence(List.of(), false)
        : new Sentence(
            List.of(new Token(new Span(90, 91), parts[0], parts[0], parts[1], "O")), false);
  }
}
