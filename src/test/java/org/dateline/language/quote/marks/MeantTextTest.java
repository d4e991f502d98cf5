package org.dateline.language.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeantTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Roe left.|Roe left.",
        "     \"So\"      he|&quot;So&quot; he",
        "Roe\u0094s|Roe\u0094s",
        "R&xxxxD|R&amp;D"
      })
  void aMiswrittenCharacterIsTheOneMeantAndTheLengthStays(String meant, String text) {
    MeantText read = new MeantText(text);
    assertThat(read.characters()).hasSameSizeAs(text);
    assertThat(read.characters().replace('”', '\u0094')).isEqualTo(meant);
  }

  @Test
  void aQuotationTakesAllThatItsMarksAreWrittenWith() {
    String text = "Roe: &quot;So&quot; he";
    MeantText read = new MeantText(text);
    int opens = read.characters().indexOf('"');
    int closes = read.characters().indexOf('"', opens + 1);
    Stretch found = new Stretch(new Span(opens, closes + 1), 1, 1, 0, true);

    assertThat(read.written(List.of(found)))
        .singleElement()
        .extracting(stretch -> stretch.span().in(text))
        .isEqualTo("&quot;So&quot;");
  }
}
