package org.dateline.language.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFormsTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2022, 1, 12);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met/VBD from May 3 to 5 | May 3=2021-05-03 5=2021-05-05",
        "They will/MD meet/VB from May 3 to 5 | May 3=2022-05-03 5=2022-05-05",
        "They met/VBD on Jan. 10-13, 2022 | Jan. 10=2022-01-10 13, 2022=2022-01-13",
        "They met/VBD on 10–14 January 2022 | 10=2022-01-10 14 January 2022=2022-01-14",
        "It fell/VBD between 3 and 5 March | 3=2021-03-03 5 March=2021-03-05",
        "It fell/VBD between March 3 and 5 | March 3=2021-03-03 5=2021-03-05",
        "They met/VBD Monday to Friday | Monday=2022-01-10 Friday=2022-01-14",
        "They met/VBD Monday to Tuesday last week | Monday=2022-01-03 Tuesday last week=2022-01-04",
        "They meet/VBP Monday to Tuesday next week | Monday=2022-01-17 Tuesday next"
            + " week=2022-01-18",
        "They met/VBD from May 3 to 5 as planned | May 3=2021-05-03 5=2021-05-05",
        "the war of 1914-1918 | 1914=1914 1918=1918",
        "It is open Monday to Friday | Monday to Friday=XXXX-WD",
        "It opens Tuesday through Saturday | Tuesday through Saturday=XXXX-WXX",
        "on 15/02/2021 | 15/02/2021=2021-02-15",
        "the 2010-11 season | 2010=2010 11=2011",
        "in 1998/99 | 1998=1998 99=1999",
        "the 1999–00 season | 1999=1999 00=2000",
        "the war of 1914-18 | 1914=1914 18=1918",
        "the crisis of 2008-09 | 2008=2008 09=2009",
        "on 14-Jan-2022 | 14-Jan-2022=2022-01-14",
        "on 4-JAN-22 | 4-JAN-22=2022-01-04",
        "on 3-Feb-97 | 3-Feb-97=1997-02-03",
        "on Jan-14-2022 | Jan-14-2022=2022-01-14",
        "on 2022-Jan-14 | 2022-Jan-14=2022-01-14"
      })
  void aRangeIsTwoDatesWithAllThatIsKnownOfBoth(String sentence, String dates) {
    assertThat(read(sentence, WEDNESDAY)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the second week of January 2022 | 2022-W02",
        "in the last week of December | 2021-W52",
        "in the last weekend of June | 2021-W25-WE",
        "the week of January 3 | 2022-W01",
        "the week beginning 3 January 2022 | 2022-W01",
        "It ends/VBZ the week after next | 2022-W04",
        "It ended/VBD the week before last | 2021-W52",
        "the weekend after next | 2022-W04-WE",
        "the month before last | 2021-11",
        "the year after next | 2024"
      })
  void aWeekBelongsToTheMonthOfItsThursday(String sentence, String value) {
    assertThat(read(sentence, WEDNESDAY)).endsWith("=" + value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By mid-March it will be done | mid-March=2022-03",
        "in mid-2021 | mid-2021=2021",
        "in the mid-1980s | the mid-1980s=198",
        "the second half of last year | the second half of last year=2021-H2",
        "the first three months of 2021 | the first three months of 2021=2021-Q1",
        "Q3 2021 | Q3 2021=2021-Q3",
        "half a century ago | half a century ago=1972",
        "two and a half years ago | two and a half years ago=2019",
        "a year and a half ago | a year and a half ago=2020"
      })
  void whatIsLooselySaidStaysAsLoose(String sentence, String date) {
    assertThat(read(sentence, WEDNESDAY)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From May 3 to 5 ministers resigned",
        "On May 3 and 12 people died",
        "It cost $3 to 5 May dollars",
        "between May 30 and 3 June",
        "the week of February 30",
        "the 2021-2020 season",
        "Between 20 and 30 may have died",
        "a mid-march rest",
        "Some 1500-2000 protesters came",
        "on air 1800-2000 GMT",
        "call 555-2010-2012",
        "the revision 2011-03",
        "on 31-Feb-2020"
      })
  void numbersThatAreNoDatesOfTheseFormsAreLeftAlone(String sentence) {
    assertThat(read(sentence, WEDNESDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from May 3 to 5 | May 3=XXXX-05-03 5=XXXX-05-05",
        "the last week of June 2019 | the last week of June 2019=2019-W26",
        "the last week of June | ''"
      })
  void withoutAPublicationDateNoYearIsGuessed(String sentence, String dates) {
    assertThat(read(sentence, null)).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signed on Feb 29, 2015",
        "due on February 30",
        "signed on 31 April 2019",
        "the 31st of June, 1950",
        "on 2021-02-30",
        "on 31/11/2021",
        "on 31-Feb-2020"
      })
  void aDayThatNoCalendarHasIsTakenOutWhole(String sentence) {
    List<Timex> taken =
        new WrittenForms(new Tense(new DateWords(Language.ENGLISH)))
            .find(sentence, sentence(sentence), WEDNESDAY);

    assertThat(taken).extracting(Timex::value).containsExactly(DateForm.NONE);
    assertThat(taken.get(0).span().end()).isEqualTo(sentence.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on Feb 29, 2016",
        "on 30 June 1950",
        "on 2021-02-28",
        "In February 30 people died"
      })
  void aDayThatACalendarHasIsLeftToTheTagger(String sentence) {
    assertThat(read(sentence, WEDNESDAY)).isEmpty();
  }

  @Test
  void aSentenceWithoutWordsHoldsNoDate() {
    assertThat(
            new WrittenForms(new Tense(new DateWords(Language.ENGLISH)))
                .find("", new Sentence(List.of(), false), WEDNESDAY))
        .isEmpty();
  }

  private static String read(String tagged, @Nullable LocalDate anchor) {
    String text = tagged.replaceAll("/[A-Z]+", "");
    return new WrittenForms(new Tense(new DateWords(Language.ENGLISH)))
        .find(text, sentence(tagged), anchor).stream()
            .filter(timex -> !timex.value().equals(DateForm.NONE))
            .map(timex -> timex.span().in(text) + "=" + timex.value())
            .collect(Collectors.joining(" "));
  }

  private static Sentence sentence(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int taken = 0;
    Matcher word = Pattern.compile("(\\S+?)(?:/([A-Z]+))?(?= |$)").matcher(tagged);
    while (word.find()) {
      int start = word.start() - taken;
      String tag = word.group(2) == null ? "NN" : word.group(2);
      taken += word.group(2) == null ? 0 : word.group(2).length() + 1;
      Span span = new Span(start, start + word.group(1).length());
      tokens.add(new Token(span, word.group(1), word.group(1), tag, "O"));
    }
    return new Sentence(tokens, false);
  }
}
