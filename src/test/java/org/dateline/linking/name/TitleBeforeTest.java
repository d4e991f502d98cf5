package org.dateline.linking.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.dateline.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleBeforeTest {
  private static final NameLexicon LEXICON = NameLexicon.of(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "president | Then President Roe",
        "mr | Then Mr. Roe",
        "prime minister | Then Prime Minister Roe",
        "'' | Then Table Roe",
        "'' | Roe",
        "'' | (President)Roe",
        "'' | President, Roe"
      })
  void theLongestTitleThatEndsRightBeforeTheNameIsIts(String title, String text) {
    int at = text.indexOf("Roe");
    assertThat(TitleBefore.of(text, new Span(at, at + 3), LEXICON)).isEqualTo(title);
  }
}
