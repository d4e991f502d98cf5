package org.dateline.language.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark at the first sign of a text that is one. */
final class MarkTest {
  private static String first(String text, boolean doubledApostrophes) {
    Span all = new Span(0, text.length());
    for (int i = 0; i < text.length(); i++) {
      Mark mark = Mark.at(text, i, all, doubledApostrophes);
      if (mark != null) {
        return mark.character() + " " + mark.length() + " " + mark.shape();
      }
    }
    return "none";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\" 1 OPENS | Roe: \"So",
        "\" 1 CLOSES | Roe. So\" he",
        "\" 1 EITHER | Roe\"so",
        "“ 1 OPENS | Roe “so",
        "” 1 CLOSES | Roe so” he",
        "« 1 OPENS | ‹so",
        "» 1 CLOSES | so› he",
        "\" 2 OPENS | \\\"So",
        "„ 2 OPENS | ,,So",
        "« 2 OPENS | <<So",
        "» 2 CLOSES | so>> he",
        "\" 2 CLOSES | so’’ he",
        "none | Roe, so",
        "none | 5 < 6",
        "none | Roe's"
      })
  void aMarkHasItsCharacterLengthAndShape(String mark, String text) {
    assertThat(first(text, false)).isEqualTo(mark);
  }

  @Test
  void doubledApostrophesAreMarksWhereTheTextQuotesWithThem() {
    assertThat(first("''So'' he", true)).isEqualTo("\" 2 OPENS");
    assertThat(first("''So'' he", false)).isEqualTo("none");
  }
}
