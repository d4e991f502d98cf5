package org.dateline.linking.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TransliterationTest {
  @ParameterizedTest
  @CsvSource({
    "zelensky, zelenskyy",
    "zelensky, zelenskiy",
    "aleksandr, alexander",
    "khrenov, hrenov",
    "yeltsin, eltsin",
    "shchukin, schukin",
    "andrej, andrei"
  })
  void spellingsOfOneNameBecomeOne(String one, String other) {
    assertThat(Transliteration.fold(one)).isEqualTo(Transliteration.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"mills, miles", "ivan, ivana", "petrov, petrova", "olga, olha"})
  void otherNamesStayApart(String one, String other) {
    assertThat(Transliteration.fold(one)).isNotEqualTo(Transliteration.fold(other));
  }
}
