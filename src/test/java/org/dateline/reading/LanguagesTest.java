package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesTest {
  @ParameterizedTest
  @CsvSource({"en, en", "EN-gb, en", "eng, en", "ger, de", "zu, zu", "haw, haw", "Deutsch, de"})
  void readsCodesAndNamesAsCodes(String written, String code) {
    assertThat(Languages.code(written)).hasValue(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "cn", "jp", "xx", "und", "mul", "zxx", ""})
  void takesNothingElseForALanguage(String written) {
    assertThat(Languages.code(written)).isEmpty();
  }
}
