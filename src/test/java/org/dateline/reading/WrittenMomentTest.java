package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenMomentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "January 11, 2010 Monday | 2010-01-11",
        "July 1, 2019 Monday 9:20 AM GMT | 2019-07-01T09:20+00:00",
        "January 10, 2018 Wednesday 10:36 EST | 2018-01-10T10:36-05:00",
        "December 30, 2008 Tuesday 6:10 PM  EST | 2008-12-30T18:10-05:00",
        "May 2, 2002, Thursday,, FINAL EDITION | 2002-05-02",
        "December 19, 1991, Sunday, An Edition | 1991-12-19",
        "8. Maerz 2001 | 2001-03-08",
        "Mittwoch 31. August 2011 | 2011-08-31",
        "27. Februar 2012 Montag 9:50 PM GMT+1 | 2012-02-27T21:50+01:00",
        "3 Julho 2018 Terça-feira 10:27 AM GMT | 2018-07-03T10:27+00:00",
        "augustus 5, 2022 6:43 PM GMT | 2022-08-05T18:43+00:00",
        "29 décembre 2011 15:32 | 2011-12-29T15:32",
        "jeudi 1er octobre 2012 | 2012-10-01",
        "mar. 3 abr. 2018 | 2018-04-03",
        "5 de mayo de 2021 | 2021-05-05",
        "2018 年 10 月 1 日 17:04 | 2018-10-01T17:04",
        "Jan 11, 2 009 | 2009-01-11",
        "19121110 | 1912-11-10",
        "1912.11.10 | 1912-11-10",
        "01.08.1821 | 1821-08-01",
        "26-FEB-1987 15:01:01.79 | 1987-02-26T15:01:01.79",
        "20140829T134951+0000 | 2014-08-29T13:49:51+00:00",
        "20070201T000000 | 2007-02-01",
        "2016-01-12 12:35:40 | 2016-01-12T12:35:40",
        "2018-04-05T06:00 | 2018-04-05T06:00",
        "2022-03-04T04:00:00+0100 | 2022-03-04T04:00:00+01:00",
        "2022-03-04T04:00:00.123Z | 2022-03-04T04:00:00.123Z",
        "1325376562000 | 2012-01-01T00:09:22Z",
        "Tue, 5 Mar 24 12:05 EST | 2024-03-05T12:05-05:00",
        "ven., 21 juin 2019 07:05:00 +0200 | 2019-06-21T07:05:00+02:00",
        "Fri Nov 28 10:15:00 CET 2025 | 2025-11-28T10:15:00+01:00",
        "24/12/2018 | 2018-12-24",
        "2016 | 2016",
        "2016.0 | 2016",
        "March 2018 | 2018-03"
      })
  void isReadAsFarAsItGoes(String written, String value) {
    assertThat(WrittenMoment.of(written)).contains(new Moment(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"None", "nan", "0000-00-00", "00000000T000000", "YYYYMMDD000000-HHMM", "3/4/2018"})
  void whatIsNoDayOrCanBeTwoIsNone(String written) {
    assertThat(WrittenMoment.of(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DAY_FIRST, 2018-04-03", "MONTH_FIRST, 2018-03-04"})
  void theOrderOfNumbersMayBeKnown(WrittenMoment.Order order, String value) {
    assertThat(WrittenMoment.of("3/4/2018", order)).contains(new Moment(value));
  }
}
