package org.dateline.language.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests in which square brackets mark what the tagger finds, with the value it gives. */
class DateFinderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2022, 1, 12);

  @ParameterizedTest
  @CsvSource({
    "said/VBD on [Friday], 2022-01-14, 2022-01-07",
    "said/VBD on [Wednesday], 2022-01-12, 2022-01-12",
    "will/MD meet/VB on [Friday], 2022-01-14, 2022-01-14",
    "is/VBZ due/JJ to/TO meet/VB on [Monday], 2022-01-10, 2022-01-17",
    "said/VBD [Friday_morning], 2022-01-14TMO, 2022-01-07TMO",
    "fell/VBD in [November], 2022-11, 2021-11",
    "fell/VBD on [Dec._11], 2022-12-11, 2021-12-11",
    "opens/VBZ on [Feb._4], 2022-02-04, 2022-02-04",
    "rose/VBD in the [fourth_quarter], XXXX-Q4, 2021-Q4",
    "will/MD rise/VB in the [fourth_quarter], XXXX-Q4, 2022-Q4",
    "won/VBD at [the_weekend], XXXX-WXX-WE, 2022-W01-WE",
    "fell/VBD at [18:00_UTC], T18:00, 2022-01-12T18:00Z",
    "since the [1980s], 198X, 198",
    "won/VBD over [the_weekend], 2022-W02-WE, 2022-W01-WE",
    "fell/VBD at [1_a.m._on_Thursday], 2022-01-13T01:00, 2022-01-06T01:00",
    "opens/VBZ [next_summer], 2023-SU, 2022-SU",
    "By [Friday] she had/VBD left/VBN, 2022-01-14, 2022-01-07",
    "it was/VBD put/VBN off until [Friday], 2022-01-14, 2022-01-14",
    "was/VBD mild [this_winter], 2022-WI, 2021-WI",
    "was/VBD mild [last_winter], 2021-WI, 2020-WI"
  })
  void readsBareExpressionsAsNewsMeansThem(String sentence, String tagged, String value) {
    assertThat(find(sentence, tagged, WEDNESDAY).value()).isEqualTo(value);
  }

  @Test
  void givesHalfOpenDaysAndLeavesAYearAYear() {
    DateMention year = find("in [2021] he left/VBD", "2021", WEDNESDAY);

    assertThat(year.value()).isEqualTo("2021");
    assertThat(year.from()).isEqualTo("2021-01-01");
    assertThat(year.until()).isEqualTo("2022-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "closed/VBD [this_week], 2021-01-01, 2020-W53",
    "closed/VBD [this_week], 2022-01-01, 2021-W52",
    "closed/VBD [this_week], 2024-12-31, 2025-W01",
    "opens/VBZ [early_next_week], 2020-12-30, 2021-W01",
    "closed/VBD [last_week], 2021-01-06, 2020-W53",
    "closed/VBD [late_last_week], 2020-01-01, 2019-W52",
    "met/VBD [the_previous_week], 2024-12-31, 2024-W52",
    "closed/VBD [last_weekend], 2024-12-31, 2024-W52-WE",
    "is/VBZ [next_weekend], 2027-01-02, 2027-W01-WE",
    "closed/VBD [last_week], 2022-03-16, 2022-W10"
  })
  void aWeekIsCountedFromTheDayInWeeksOfIso8601(String sentence, LocalDate day, String value) {
    assertThat(find(sentence, "", day).value()).isEqualTo(value);
  }

  @Test
  void anExpressionWithoutAValueThatIsNoWeekIsLeftOut() {
    assertThat(findAll("rose/VBD in [six_years]", "", WEDNESDAY)).isEmpty();
  }

  @Test
  void withoutAPublicationDateNothingRelativeIsGuessed() {
    DateMention friday = find("said/VBD on [Friday]", "XXXX-WXX-5", null);

    assertThat(friday.value()).isEqualTo("XXXX-WXX-5");
    assertThat(friday.from()).isNull();
  }

  @Test
  void anExpressionThatNamesNoDayIsNone() {
    assertThat(findAll("a large [fall] in prices", "2022-FA", WEDNESDAY)).isEmpty();
    assertThat(findAll("his [fall] from power", "2022-FA", WEDNESDAY)).isEmpty();
    assertThat(findAll("some [1500-2000] people", "PT4382904H", WEDNESDAY)).isEmpty();
    assertThat(findAll("in [the_third_quarter] of the game", "2021-Q3", WEDNESDAY)).isEmpty();
    assertThat(findAll("and [a_second] A380/NNP", "PT1S", WEDNESDAY)).isEmpty();
    assertThat(findAll("on Black [Monday] prices", "2022-01-10", WEDNESDAY)).isEmpty();
  }

  @Test
  void aWordOfANameIsNoMonthOrDay() {
    assertThat(findAll("said/VBD Theresa [May/NNP/PERSON] then", "2021-05", WEDNESDAY)).isEmpty();
    assertThat(findAll("wrote/VBD the [Sunday/NNP/ORGANIZATION] Times", "2022-01-09", WEDNESDAY))
        .isEmpty();
  }

  @Test
  void anAgeIsNoDate() {
    assertThat(findAll("she was/VBD in her [twenties]", "XX2X", WEDNESDAY)).isEmpty();
  }

  @Test
  void aHolidayIsTheOneThatHasBeenUnlessTheSentenceLooksAhead() {
    TimexTagger laborDay =
        (text, sentence, anchor) ->
            List.of(
                new Timex(
                    new Span(text.indexOf("Labor"), text.indexOf("Day") + 3),
                    DateMention.Type.DATE,
                    anchor.getYear() == 2022 ? "2022-09-05" : "2021-09-06"));
    DateFinder finder = new DateFinder(laborDay);

    assertThat(
            finder.find(
                Part.TEXT,
                "He left on Labor Day",
                List.of(sentence("He left/VBD on Labor Day", 0)),
                List.of(),
                WEDNESDAY))
        .extracting(DateMention::value)
        .containsExactly("2021-09-06");
    assertThat(
            finder.find(
                Part.TEXT,
                "He will leave on Labor Day",
                List.of(sentence("He will/MD leave/VB on Labor Day", 0)),
                List.of(),
                WEDNESDAY))
        .extracting(DateMention::value)
        .containsExactly("2022-09-05");
  }

  @Test
  void theSameDayIsTheDayNamedLast() {
    assertThat(findAll("on [2021-12-03] and [the_same_day] again", "2021-12-03", WEDNESDAY))
        .extracting(DateMention::value)
        .containsExactly("2021-12-03", "2021-12-03");
  }

  @Test
  void daysOfEveryWeekAreNoDay() {
    DateMention sundays = findAll("closed/VBN on Sundays/NNPS", "", WEDNESDAY).get(0);
    assertThat(sundays.value()).isEqualTo("XXXX-WXX-7");
    assertThat(sundays.type()).isEqualTo(DateMention.Type.SET);
    assertThat(sundays.from()).isNull();
  }

  @Test
  void asksTheTaggerOnlyWhereATriggerStands() {
    List<Sentence> asked = new ArrayList<>();
    DateFinder finder =
        new DateFinder(
            (text, sentence, anchor) -> {
              asked.add(sentence);
              return List.of();
            });
    String text = "He may go on. They met on Friday.";

    finder.find(
        Part.TEXT,
        text,
        List.of(sentence("He went on", 0), sentence("They met on Friday", 14)),
        List.of(),
        WEDNESDAY);

    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).tokens()).extracting(Token::word).containsExactly("Friday");
  }

  private static DateMention find(String marked, String value, @Nullable LocalDate anchor) {
    return findAll(marked, value, anchor).get(0);
  }

  private static List<DateMention> findAll(
      String marked, String value, @Nullable LocalDate anchor) {
    String words = marked.replaceAll("(/[A-Z]+)+", "").replace('_', ' ');
    List<Timex> tagged = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int open = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        tagged.add(new Timex(new Span(open, text.length()), DateMention.Type.DATE, value));
      } else {
        text.append(c);
      }
    }
    TimexTagger tagger =
        (characters, sentence, day) ->
            tagged.stream()
                .filter(
                    timex ->
                        sentence.tokens().get(0).span().start() <= timex.span().start()
                            && timex.span().end()
                                <= sentence.tokens().get(sentence.tokens().size() - 1).span().end())
                .toList();
    List<Sentence> sentences = List.of(sentence(marked.replaceAll("[\\[\\]]", ""), 0));
    return new DateFinder(tagger)
        .find(Part.TEXT, text.toString(), sentences, names(sentences, text), anchor);
  }

  private static List<Mention> names(List<Sentence> sentences, CharSequence text) {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> !token.ner().equals("O"))
        .map(
            token ->
                new Mention(
                    Part.TEXT,
                    token.span(),
                    token.span().in(text.toString()),
                    EntityType.valueOf(token.ner())))
        .toList();
  }

  private static Sentence sentence(String tagged, int offset) {
    List<Token> tokens = new ArrayList<>();
    int start = offset;
    for (String item : tagged.split("[ _]", -1)) {
      String[] parts = item.split("/", -1);
      String untagged = Character.isDigit(parts[0].charAt(0)) ? "CD" : "NN";
      String tag = parts.length > 1 ? parts[1] : untagged;
      Span span = new Span(start, start + parts[0].length());
      String ner = parts.length > 2 ? parts[2] : "O";
      tokens.add(new Token(span, parts[0], parts[0], tag, ner));
      start = span.end() + 1;
    }
    return new Sentence(tokens, false);
  }
}
