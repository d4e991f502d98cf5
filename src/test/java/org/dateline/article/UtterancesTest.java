package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.testing.Quotes;
import org.junit.jupiter.api.Test;

class UtterancesTest {
  private static final Span OLSEN = new Span(0, 5);
  private static final Span LUND = new Span(50, 54);

  private static Quote quote(Quote.Kind kind, int start, int end, Span speaker) {
    Quote.Speaker by = new Quote.Speaker(speaker, "", -1, "rule", 1);
    return Quotes.of(kind, new Span(start, end), by);
  }

  @Test
  void wordsInMarksAreOneUtteranceWithTheReportAroundThem() {
    Quote report = quote(Quote.Kind.INDIRECT, 10, 40, OLSEN);
    Quote marks = quote(Quote.Kind.MIXED, 25, 40, OLSEN);
    Utterances utterances = new Utterances(List.of(report, marks));

    assertThat(utterances.around(marks)).isEqualTo(report);
    assertThat(utterances.around(report)).isNull();
    assertThat(utterances.group(marks)).isEqualTo(10);
    assertThat(utterances.group(report)).isEqualTo(10);
  }

  @Test
  void wordsOfAnotherSpeakerAreAnotherUtterance() {
    Quote report = quote(Quote.Kind.INDIRECT, 10, 90, OLSEN);
    Quote marks = quote(Quote.Kind.MIXED, 60, 80, LUND);
    Utterances utterances = new Utterances(List.of(report, marks));

    assertThat(utterances.around(marks)).isNull();
    assertThat(utterances.group(marks)).isNull();
    assertThat(utterances.group(report)).isNull();
  }

  @Test
  void aReportThatBeginsWithTheWordsInMarksHoldsThem() {
    Quote marks = quote(Quote.Kind.MIXED, 10, 20, OLSEN);
    Quote report = quote(Quote.Kind.INDIRECT, 10, 40, OLSEN);

    assertThat(new Utterances(List.of(marks, report)).around(marks)).isEqualTo(report);
  }
}
