package org.dateline.evaluate.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LoadQuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/search?q=grain%20vote&size=3       | /api/search?q=%22grain%22%20%22vote%22&size=3
          /api/search?q=-grain%20OR%20vote        | /api/search?q=-%22grain%22%20OR%20%22vote%22
          /api/search?q=%22grain%22%20vot*&size=3 | /api/search?q=%22grain%22%20vot*&size=3
          /api/search?q=&size=3                   | /api/search?q=&size=3
          /api/articles/a                         | /api/articles/a
          """)
  void wordsAreAskedAsTheyStand(String path, String typed) {
    assertThat(LoadQuestions.asTyped(path)).isEqualTo(typed);
  }
}
