package org.dateline.language.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SingleMarksTest {
  private static String quoted(String text) {
    List<Stretch> found = new ArrayList<>();
    new SingleMarks(text).pair(new Span(0, text.length()), 0, found);
    return found.stream()
        .map(stretch -> stretch.span().in(text))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'It is over' | Roe said 'It is over' and left",
        "‘It is over,’ | ‘It is over,’ said Roe",
        "'a mess' / 'a ruin' | Roe called it 'a mess' and 'a ruin'",
        "'the boys' | Roe met 'the boys' there",
        "'Roe's hat is old' | A sign: 'Roe's hat is old' there",
        "'It is over, Roe said. | 'It is over, Roe said.",
        "~~ | Roe's hat is the boys' hat",
        "~~ | Get 'em, 'til it is over",
        "~~ | Roe said it was a 'mess"
      })
  void singleMarksAreToldFromApostrophes(String quoted, String text) {
    assertThat(quoted(text)).isEqualTo(quoted);
  }
}
