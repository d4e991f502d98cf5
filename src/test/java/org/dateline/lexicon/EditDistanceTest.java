package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "Alexander, Aleksandr, 3",
    "speaker, speaker, 0",
    "speaker, speker, 1",
    "speker, speaker, 1",
    "'', abc, 3"
  })
  void lettersChangedAddedOrLeftOutAreCounted(String one, String other, int distance) {
    assertThat(EditDistance.between(one, other)).isEqualTo(distance);
  }
}
