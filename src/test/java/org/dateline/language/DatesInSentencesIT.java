package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as the language models and the rules read them together, in a report of a Wednesday. */
class DatesInSentencesIT {
  private static final LocalDate WEDNESDAY = LocalDate.of(2022, 3, 16);

  private static String dates(String text) {
    return dates(text, WEDNESDAY);
  }

  private static String dates(String text, LocalDate published) {
    return RealAnnotator.get().annotate("", text, published).dates().stream()
        .map(date -> date.span().in(text) + "=" + date.value())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister is to speak on Tuesday. | Tuesday=2022-03-22",
        "The leaders are to meet on Monday. | Monday=2022-03-21",
        "Pope to visit Lisbon Monday | Monday=2022-03-21",
        "The exhibition opens on Saturday. | Saturday=2022-03-19",
        "The exhibition opened on Saturday. | Saturday=2022-03-12",
        "The two sides are meeting on Friday. | Friday=2022-03-18",
        "The two sides were meeting on Friday. | Friday=2022-03-11",
        "The deadline is Friday. | Friday=2022-03-18",
        "The funeral was on Saturday. | Saturday=2022-03-12",
        "A strike that began on Thursday will end on Sunday. | Thursday=2022-03-10"
            + " Sunday=2022-03-20",
        "The polls close on Sunday, officials said on Monday. | Sunday=2022-03-20"
            + " Monday=2022-03-14",
        "On Monday, officials said the polls close on Sunday. | Monday=2022-03-14"
            + " Sunday=2022-03-20",
        "They agreed on Monday to meet again on Friday. | Monday=2022-03-14 Friday=2022-03-18",
        "Thousands marched on Saturday and plan to march again on Sunday. | Saturday=2022-03-12"
            + " Sunday=2022-03-20",
        "The council put its plan to the vote on Tuesday. | Tuesday=2022-03-15",
        "The company cut its forecast on Monday. | Monday=2022-03-14",
        "A man arrested on Saturday will appear in court. | Saturday=2022-03-12",
        "The report, to be published on Monday, says prices rise. | Monday=2022-03-21",
        "The road has been closed since Monday. | Monday=2022-03-14",
        "She had to close the shop on Monday. | Monday=2022-03-14",
        "The owner could not be reached on Monday. | Monday=2022-03-14",
        "Ahead of Sunday's election, the parties made their last pleas. | Sunday=2022-03-20",
        "Voters go to the polls on Sunday. | Sunday=2022-03-20",
        "She is due in court on Friday. | Friday=2022-03-18",
        "The union has called a strike for Friday. | Friday=2022-03-18",
        "They have booked the hall for Tuesday. | Tuesday=2022-03-22",
        "He apologised for Monday's speech. | Monday=2022-03-14",
        "The vote, set for Thursday, may be put off. | Thursday=2022-03-17",
        "The talks resume on Thursday in Vienna. | Thursday=2022-03-17",
        "The king was to have spoken on Monday but was ill. | Monday=2022-03-14",
        "He claims to have seen the boat on Monday. | Monday=2022-03-14",
        "A hearing has been scheduled for Monday. | Monday=2022-03-21",
        "The hearing has been moved to Monday. | Monday=2022-03-21",
        "The match was put back to Friday after snow fell on Tuesday. | Friday=2022-03-18"
            + " Tuesday=2022-03-15",
        "He was arrested on Sunday and appears in court on Thursday. | Sunday=2022-03-13"
            + " Thursday=2022-03-17",
        "Rovers, beaten on Saturday, host United on Sunday. | Saturday=2022-03-12"
            + " Sunday=2022-03-20",
        "Workers walked out on Monday and return on Thursday. | Monday=2022-03-14"
            + " Thursday=2022-03-17",
        "Schools stay shut on Thursday. | Thursday=2022-03-17"
      })
  void aWeekdayIsAheadOrBehindAsItsVerbSays(String sentence, String dates) {
    assertThat(dates(sentence)).isEqualTo(dates);
  }

  /** Weeks begin on Monday: "next Tuesday" is that of next week, also on the Monday before. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-03-14 | They will meet next Tuesday. | next Tuesday=2022-03-22",
        "2022-03-16 | They will meet next Tuesday. | next Tuesday=2022-03-22",
        "2022-03-20 | They will meet next Tuesday. | next Tuesday=2022-03-22",
        "2022-03-14 | The council meets next Friday. | next Friday=2022-03-25",
        "2022-03-18 | The council meets next Friday. | next Friday=2022-03-25",
        "2022-03-14 | They met last Tuesday. | last Tuesday=2022-03-08",
        "2022-03-18 | They met last Tuesday. | last Tuesday=2022-03-08",
        "2022-03-14 | She resigned last Friday. | last Friday=2022-03-11",
        "2022-03-16 | She resigned last Friday. | last Friday=2022-03-11",
        "2022-03-14 | They will meet this Friday. | this Friday=2022-03-18",
        "2022-03-16 | They will meet this Friday. | this Friday=2022-03-18",
        "2022-03-16 | They met this Tuesday. | this Tuesday=2022-03-15",
        "2022-03-16 | They meet this coming Monday. | this coming Monday=2022-03-21"
      })
  void nextLastAndThisCountByWeeks(LocalDate published, String sentence, String dates) {
    assertThat(dates(sentence, published)).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The farm belongs to June and Walter Pryce. June drives the tractor.",
        "The choir is led by April and Simon Voss. April plays the organ.",
        "Ant and Dec hosted the show. Dec fell off the stage.",
        "August Strand, its chairman, is glad. August Strand runs the league.",
        "May Brent, who is 90, rang the bell. May insisted.",
        "The dead were named as August Renn and May Tiller.",
        "They met Ian August at the gate."
      })
  void aPersonCalledLikeAMonthIsNoDate(String sentence) {
    assertThat(dates(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 1945 people came.",
        "Room 1912 was empty.",
        "They gave out 1984 prizes.",
        "The boat sailed with 1999 passengers aboard.",
        "The lamp failed at 1830 GMT.",
        "It answered 1990 calls, up from 1876.",
        "They left Gate 2001 late.",
        "Plot 1850 was sold.",
        "Nearly 2000 protesters marched.",
        "He took bus 1984 home.",
        "Flight BA 2022 was late.",
        "She lives at 1600 Pennsylvania Avenue.",
        "It costs 1999 dollars.",
        "The index rose 12 points to 1989.",
        "The mountain is 1978 metres high.",
        "They found 2004 bottles.",
        "Over 1800 homes lost power.",
        "Of the seats, 1812 of them were empty.",
        "Of the ballots, 1776 of these were spoiled.",
        "The bank laid off 1950 of the workers.",
        "A crowd of 2012 watched.",
        "A fine of 1990 was imposed.",
        "Paragraph 1936 names nobody."
      })
  void aNumberThatCountsOrNamesSomethingIsNoYear(String sentence) {
    assertThat(dates(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 1945 people celebrated. | 1945=1945",
        "“We march in March,” she said. | March=2022-03",
        "Up from the mud in 1945 came a bell. | 1945=1945",
        "By 1945 people had enough. | 1945=1945",
        "The 2004 election was close. | 2004=2004",
        "The 1986 World Cup was in Mexico. | 1986=1986",
        "Since 2015 entries have risen. | 2015=2015",
        "He won in 2008, 2012 and 2016. | 2008=2008 2012=2012 2016=2016",
        "A 2005 law bans it. | 2005=2005",
        "The Treaty of 1648 ended it. | 1648=1648",
        "In 1950 of all places Harden won. | 1950=1950"
      })
  void aYearIsAYear(String sentence, String dates) {
    assertThat(dates(sentence)).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "June Marlow runs the cafe. “It snowed,” June said. June has two sons.",
        "April Hove, 34, lost her shop. “It was loud,” said April. April's shop is insured.",
        "Mr March, the clerk, unlocked the hall. “It is early,” said March.",
        "June said she would stay.",
        "April told reporters that it was over.",
        "May and August were married here.",
        "June, who is 34, works here.",
        "Her daughter June was hurt.",
        "Sergeant March refused to answer.",
        "Dr May examined the boy; nurse Ida Quarm held the lamp.",
        "Constable June Marlow came first.",
        "Dear April, it rains.",
        "Aunt May sold the boat.",
        "It was loud, according to June.",
        "The boat was sold, said May.",
        "April and her husband left.",
        "A woman named as April Hove was hurt.",
        "The march was peaceful. She had called the march a carnival."
      })
  void aMonthThatIsAPersonIsNoDate(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lucy May spoke. In May the hall had been shut. | May=2021-05",
        "June Marlow spoke. Sales rose in June. | June=2021-06",
        "June was the hottest month on record. | June=2021-06",
        "June sales rose 3 percent. | June=2021-06",
        "She was born on 3 May 1960. | 3 May 1960=1960-05-03",
        "In March, Mr March resigned. | March=2022-03",
        "Elections are due in May. | May=2022-05"
      })
  void aMonthIsAMonthWhoeverIsCalledSo(String text, String dates) {
    assertThat(dates(text)).isEqualTo(dates);
  }
}
