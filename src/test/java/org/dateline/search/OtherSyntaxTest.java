package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of queries typed in the syntax of other systems: how it is read, and that this is said. */
final class OtherSyntaxTest {
  private static String read(String typed) {
    return WordsText.of(WordsParser.read(typed).words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "money /s roads; money NEAR/15 roads",
        "money /p roads; money NEAR/50 roads",
        "money w/5 roads; money NEAR/5 roads",
        "money W/S roads; money NEAR/15 roads",
        "money pre/3 roads; money NEAR/3 roads",
        "money /7 roads; money NEAR/7 roads",
        "money n/4 roads; money NEAR/4 roads",
        "money near5 roads; money NEAR/5 roads",
        "money adj2 roads; money NEAR/2 roads",
        "money ADJ roads; money NEAR/10 roads",
        "money SAME roads; money NEAR/10 roads",
        "money AROUND(6) roads; money NEAR/6 roads",
        "'\"money roads\"~5'; money NEAR/5 roads",
        "(money OR tax) w/5 roads; money NEAR/5 roads OR tax NEAR/5 roads",
        "'\"new money\" w/5 road*'; “new money” NEAR/5 road*"
      })
  void signsOfNearness(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(meant);
    assertThat(WordsParser.read(typed).readAs()).contains("is read as NEAR/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text:ferry; ferry",
        "body:(ferry OR boat); ferry OR boat",
        "intitle:ferry; title:ferry",
        "hd=ferry; title:ferry",
        "HEADLINE(ferry boat); title:ferry title:boat",
        "atleast5(ferry); ferry",
        "speaker:Lee; Lee",
        "author:\"Ann Lee\"; “Ann Lee”",
        "persn:Lee; Lee",
        "ferry published:2022-03-16; ferry",
        "ferry date:[2022-01-01 TO 2022-02-01]; ferry",
        "ferry before:2022-01-01; ferry",
        "ferry site:example.org; ferry",
        "ferry DATE(after 2022); ferry",
        "ferry la=en; ferry"
      })
  void fieldsOfOtherProgramsAreReadOrLeftOutAndTheReaderIsTold(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(meant);
    String field = typed.replaceFirst("^ferry ", "").split("[:=(]", 2)[0];
    assertThat(WordsParser.read(typed).readAs()).contains("“" + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "hosp?tal; hosp?tal",
        "hosp*l; hosp*l",
        "*spital; *spital",
        "w?m?n; w?m?n",
        "harb?; harb?",
        "guarant!; guarant*",
        "harbour$; harbour*",
        "harbour$2; harbour*",
        "ferry~; ferry",
        "ferry~2; ferry",
        "ferry^3; ferry",
        "+ferry +boat; ferry boat",
        "ferry !boat; ferry -boat",
        "ferry AND NOT boat; ferry -boat",
        "ferry ANDNOT boat; ferry -boat",
        "ferry XOR boat; ferry OR boat"
      })
  void wildcardsAndSigns(String typed, String meant) {
    assertThat(read(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a*b*c*d*e", "*a?????????b", "*?????????????????????ab", "a*?b*?c*?d*?e*?f*?g"})
  void patternsThatCostTooMuchAreNoPatterns(String typed) {
    ParsedWords parsed = WordsParser.read(typed);
    assertThat(parsed.words()).isInstanceOf(Words.Word.class);
    assertThat(parsed.readAs()).contains("is not read as a pattern");
    assertThat(read("h******l")).isEqualTo("h*l");
  }

  @Test
  void moreThanTwentyWordsWithWildcardsAreReadAsTheyStand() {
    ParsedWords parsed = WordsParser.read("ab?cd ".repeat(19) + "ef?gh qu* ra*");
    assertThat(parsed.readAs())
        .contains("“qu*” is not read as a pattern", "“ra*” is not read as a pattern")
        .doesNotContain("“ef?gh” is not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND",
        "OR",
        "NOT",
        "NEAR",
        "/s",
        "w/5",
        "ferry AND",
        "OR ferry",
        "ferry NEAR",
        "NOT",
        "ferry /s",
        "w/5 ferry",
        "ferry NOT w/5 boat",
        "\"ferry boat",
        "ferry)",
        "(ferry",
        "()",
        "\"\"",
        "\"new *\"",
        "/fer+y/",
        "ferry~",
        "vis-a-v*s",
        "title:",
        "published:2022",
        "-"
      })
  void whatCannotBeReadAsTypedIsSaid(String typed) {
    assertThat(WordsParser.read(typed).readAs()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks in Vienna?",
        "Help comes!",
        "ferry and boat",
        "10:30",
        "http://example.org",
        "Ukraine:Talks",
        "vis-à-vis",
        "km/h",
        "9/11",
        "near the harbour",
        "same harbour",
        "and/or",
        "C++",
        "AT&T",
        "O'Neill",
        "note: this",
        "e=mc2",
        "ferry"
      })
  void wordsThatOnlyLookLikeSignsAreWords(String typed) {
    ParsedWords reading = WordsParser.read(typed);
    assertThat(WordsText.of(reading.words())).isEqualTo(typed);
    assertThat(reading.readAs()).isNull();
  }

  @Test
  void whereNothingIsFoundItIsSaidHowTheWordsWereRead() {
    assertThat(WordsParser.read("nato or osce").said(0))
        .isEqualTo("nato or osce (all of these; OR in capitals asks for one of them)");
    assertThat(WordsParser.read("“new roads”").said(0)).isEqualTo("“new roads”");
    assertThat(WordsParser.read("nato or osce").said(1)).isNull();
    assertThat(WordsParser.read("xyzzyx").said(0)).isNull();
    assertThat(WordsParser.read("O'Hara-Quarm").said(0)).isNull();
    assertThat(WordsParser.read("title:xyzzyx").said(0))
        .isEqualTo("title:xyzzyx (in titles alone)");
    assertThat(WordsParser.read("=xyzzyx").said(0)).isEqualTo("=xyzzyx (in this form alone)");
    for (String typed :
        List.of("#xyzzyx", "@xyzzyx", "xyzzyx!", "$xyzzyx", "xyzzyx?", "a;xyzzyx", "xyzzyx/b")) {
      assertThat(WordsParser.read(typed).said(0)).as(typed).contains("xyzzyx");
    }
  }
}
