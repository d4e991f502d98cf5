package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenSearchTest {
  private static final List<Token> TOKENS =
      List.of(
          new Token(new Span(0, 3), "Roe", "Roe", "NNP", "PERSON"),
          new Token(new Span(4, 8), "left", "leave", "VBD", "O"));

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 1", "5, 2", "90, 2"})
  void theFirstTokenFromAnOffset(int offset, int index) {
    assertThat(TokenSearch.firstFrom(TOKENS, offset)).isEqualTo(index);
  }
}
