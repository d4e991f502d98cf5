package org.dateline.language.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NicknamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Marcia/P “ Cia/P ” Poe/P left",
        "0 | Marcia/P “ Big Cia/P ” Poe/P left",
        "1 | Marcia/P “ The Big Cia/P ” Poe/P left",
        "1 | Marcia/P “ cia ” Poe/P left",
        "1 | Marcia/P “ Cia/P . ” Poe/P left",
        "1 | Marcia/P “ Cia/P ” left",
        "1 | The “ Cia/P ” Poe/P left",
        "1 | Harden “ Bay ” Council left",
        "1 | “ Cia/P ” Poe/P left"
      })
  void marksInsideAPersonsNameAreNoQuotation(int quotations, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    List<Stretch> marked =
        QuoteMarks.find(Part.TEXT, text.text(), List.of(new Span(0, text.text().length())), false);
    assertThat(marked).hasSize(1);
    assertThat(Nicknames.leftOut(marked, text.sentences())).hasSize(quotations);
  }
}
