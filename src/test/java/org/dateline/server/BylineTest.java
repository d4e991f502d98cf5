package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.server.Byline.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee, Reuters | Lee, Ann | Reuters",
        "Ann Lee and Bo Ek | Lee, Ann; Ek, Bo | ''",
        "By Ann Lee, Bo Ek and Cy Holt, Associated Press | Lee, Ann; Ek, Bo; Holt, Cy | Associated Press",
        "Ann Lee (AFP) | Lee, Ann | AFP",
        "Ann Lee for the Associated Press | Lee, Ann | Associated Press",
        "By Ann Lee in Vienna and Bo Ek in Port Elm | Lee, Ann; Ek, Bo | ''",
        "Ann Lee, Staff Writer | Lee, Ann | ''",
        "Ann Lee; Reuters/AFP | Lee, Ann | Reuters; AFP",
        "Lee, Ann | Lee, Ann | ''",
        "Ann Lee and agencies | Lee, Ann | agencies",
        "By Ann Lee, wire reports | Lee, Ann | wire reports",
        "Bo van der Ek, Jr. | van der Ek Jr, Bo | ''",
        "ann.lee@example.org Ann B. Lee | Lee, Ann B. | ''",
        "Reuters | Reuters | ''",
        "The Editorial Board | The Editorial Board | ''"
      })
  void partsPeopleFromAgencies(String text, String authors, String agencies) {
    Byline byline = Byline.of(text);
    assertThat(byline.authors().stream().map(Author::sorted).collect(Collectors.joining("; ")))
        .isEqualTo(authors);
    assertThat(String.join("; ", byline.agencies())).isEqualTo(agencies);
  }

  @Test
  void noBylineNamesNobody() {
    assertThat(Byline.of(null).authors()).isEmpty();
    assertThat(Byline.of(" - ").authors()).isEmpty();
  }
}
