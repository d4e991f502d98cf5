package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final Language ENGLISH = Language.ENGLISH;

  @Test
  void aListIsAFileOfItsOwn() {
    assertThat(ENGLISH.words("verbs-core")).contains("say", "tell").doesNotContain("verbs-core");
  }

  @Test
  void aListIsTheWordsUnderAHeading() {
    assertThat(ENGLISH.words("dates/triggers")).contains("monday", "o'clock");
    assertThat(ENGLISH.words("dates/beside")).contains("the").doesNotContain("monday");
  }

  @Test
  void aCommaWithoutABlankBehindItIsAWord() {
    assertThat(ENGLISH.words("dates/beside")).contains(",", "/").doesNotContain("");
  }

  @Test
  void aWordMayHaveBlanks() {
    assertThat(ENGLISH.words("titles")).contains("vice president");
  }

  @Test
  void aListThatIsNamedInAnotherStandsThereWithItsWords() {
    assertThat(ENGLISH.words("names/calendar")).contains("Tuesday", "March", "Jan");
    assertThat(ENGLISH.words("days")).contains("tuesday", "march", "tomorrow");
    assertThat(ENGLISH.words("dates/triggers")).contains("tue.", "sept.").doesNotContain("Sept.");
  }

  @Test
  void remarksAreNoWords() {
    assertThat(ENGLISH.lines("roles")).noneMatch(line -> line.startsWith("#"));
  }

  @Test
  void wordsThatStandForNumbersKeepTheirOrder() {
    assertThat(ENGLISH.numbers("dates/number")).containsEntry("twelve", 12);
  }

  @Test
  void aPatternIsPutTogetherFromItsLinesAndFromThoseItNames() {
    assertThat(ENGLISH.expression("date-patterns/year-or-not-counted"))
        .startsWith("(?:,? (?<year>(?:1[5-9]|20)\\d\\d)|(?! (?:")
        .doesNotContain("{not-counted}");
  }

  @Test
  void aListThatIsMissingIsNamed() {
    assertThatThrownBy(() -> ENGLISH.words("dates/none")).hasMessageContaining("dates/none");
    assertThatThrownBy(() -> ENGLISH.words("none")).hasMessageContaining("/lang/en/none.txt");
  }
}
