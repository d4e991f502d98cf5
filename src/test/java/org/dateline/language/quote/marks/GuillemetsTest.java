package org.dateline.language.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuillemetsTest {
  /** The marks that quote: < for one that opens, > for one that closes. */
  private static String paired(String text) {
    Span all = new Span(0, text.length());
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Mark mark = Mark.at(text, i, all, false);
      if (mark != null) {
        marks.add(mark);
      }
    }
    return Guillemets.paired(text, marks, all).stream()
        .map(mark -> mark.shape() == Mark.MarkRole.OPENS ? "<" : ">")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<> | Elle dit « so » ici",
        "<> | Sie sagt »so« hier",
        "<> | Hon sa »so» igen",
        "<>< | Roe: »So«, und “so",
        "< | «So it is",
        "'' | » News",
        "'' | Home » News » Wick",
        "'' | News «",
        "<> | “so” he"
      })
  void guillemetsQuoteInPairs(String shapes, String text) {
    assertThat(paired(text)).isEqualTo(shapes);
  }
}
