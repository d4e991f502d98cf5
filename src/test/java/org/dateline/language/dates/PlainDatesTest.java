package org.dateline.language.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions with the tag of each word behind a slash; "?" is what the tagger is asked. */
class PlainDatesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2022, 1, 12);
  private static final Timex ASKED = new Timex(new Span(0, 0), DateMention.Type.DATE, "?");

  @ParameterizedTest
  @CsvSource({
    "1987/CD, 1987",
    "the/DT 1987/CD, 1987",
    "Friday/NNP, 2022-01-14",
    "Sunday/NNP, 2022-01-09",
    "June/NNP, 2022-06",
    "August/NNP, 2021-08",
    "December/NNP 20/CD, 2021-12-20",
    "Dec./NNP 20/CD, 2021-12-20",
    "June/NNP 2019/CD, 2019-06",
    "'June/NNP 3/CD ,/, 2019/CD', 2019-06-03",
    "'Monday/NNP ,/, June/NNP 3/CD ,/, 2019/CD', 2019-06-03",
    "yesterday/NN, 2022-01-11",
    "Yesterday/NN, 2022-01-11",
    "last/JJ month/NN, 2021-12",
    "next/JJ year/NN, 2023",
    "now/RB, PRESENT_REF",
    "two/CD years/NNS, P2Y",
    "36/CD hours/NNS, PT36H",
    "early/JJ June/NNP, 2022-06",
    "at/IN the/DT end/NN of/IN 2019/CD, 2019",
    "tomorrow/NN morning/NN, 2022-01-13TMO",
    "last/JJ night/NN, 2022-01-11TNI",
    "the/DT quarter/NN, 2022-Q1",
    "a/DT five/CD -/HYPH year/NN, P5Y",
    "the/DT winter/NN, 2022-WI",
    "past/JJ, PAST_REF",
    "past/IN, PAST_REF",
  })
  void plainExpressionsAreReadWithoutTheTagger(String words, String value) {
    assertThat(tag(words, WEDNESDAY)).extracting(Timex::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "Friday/NNP, XXXX-WXX-5",
    "June/NNP 3/CD, XXXX-06-03",
    "June/NNP, XXXX-06",
    "1987/CD, 1987",
    "yesterday/NN, ''",
    "the/DT quarter/NN, ''",
  })
  void withoutADayOfTheReportTheYearIsLeftOpen(String words, String value) {
    assertThat(tag(words, null)).extracting(Timex::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "March/VB",
    "-/NN 5/CD",
    "march/NN",
    "JUNE/NNP",
    "February/NNP 29/CD",
    "February/NNP 30/CD",
    "June/NNP 31/CD",
    "June/NNP 03/CD",
    "1066/CD",
    "1987/NN",
    "the/DT week/NN before/IN last/JJ",
    "last/JJ week/NN",
    "next/JJ week/NN",
    "this/DT week/NN",
    "Monday/NNP morning/NN",
    "sixteen/CD years/NNS",
    "now/NN",
  })
  void allElseIsAskedOfTheTagger(String words) {
    assertThat(tag(words, WEDNESDAY)).containsExactly(ASKED);
  }

  @Test
  void aPartOfADayIsAskedForWithoutADayOfTheReport() {
    assertThat(tag("tomorrow/NN morning/NN", null)).containsExactly(ASKED);
  }

  @ParameterizedTest
  @CsvSource({"may/MD", "am/VBP", "the/DT second/JJ", "later/RB"})
  void wordsThatOnlyLookLikeTimesAreNone(String words) {
    assertThat(tag(words, WEDNESDAY)).isEmpty();
  }

  @Test
  void anArticleBeforeAYearIsNotPartOfIt() {
    assertThat(tag("the/DT 1987/CD", WEDNESDAY))
        .containsExactly(new Timex(new Span(4, 8), DateMention.Type.DATE, "1987"));
    assertThat(tag("the/DT day/NN", WEDNESDAY))
        .containsExactly(new Timex(new Span(0, 7), DateMention.Type.DATE, "2022-01-12"));
  }

  private static List<Timex> tag(String words, @Nullable LocalDate anchor) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      int slash = word.lastIndexOf('/');
      String surface = word.substring(0, slash);
      Span span = new Span(text.length(), text.length() + surface.length());
      tokens.add(new Token(span, surface, surface, word.substring(slash + 1), "O"));
      text.append(surface).append(' ');
    }
    TimexTagger plain = new PlainDates((t, sentence, day) -> List.of(ASKED));
    return plain.tag(text.toString(), new Sentence(tokens, false), anchor);
  }
}
