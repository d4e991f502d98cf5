package org.dateline.linking.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acronyms against titles. */
final class InitialsTest {
  @ParameterizedTest
  @CsvSource({
    "unctad, united nations conference on trade and development",
    "ecowas, economic community of west african states",
    "unrwa, united nations relief and works agency for palestine refugees in the near east",
    "opec, organization of the petroleum exporting countries",
  })
  void anAcronymIsMadeOfItsTitle(String acronym, String title) {
    assertThat(Initials.areOf(acronym, title)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "imf, international monetary fund",
    "sec, southeastern conference",
    "afd, articles of incorporation",
    "eu, european union",
    "snp, single nucleotide",
  })
  void otherLettersAreNone(String acronym, String title) {
    assertThat(Initials.areOf(acronym, title)).isFalse();
  }
}
