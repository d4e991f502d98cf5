package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BERGEN , JAN 12 ( REUTERS ) - THE HARBOUR BOARD MET .",
        "McDONALD QUITS HARBOUR BOARD",
        "\" WE PAY , \" SAID OLSEN ."
      })
  void aSentenceInCapitals(String sentence) {
    assertThat(Capitals.isWritten(words(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATO", "BERGEN ( Reuters ) - The board met .", "1.50 - 2.75", "Q1"})
  void namesAndFiguresAreWrittenSo(String sentence) {
    assertThat(Capitals.isWritten(words(sentence))).isFalse();
  }

  @Test
  void wordsThatAreShoutedInAnOrdinarySentence() {
    assertThat(Capitals.shouted(words("\" THIS IS A DISGRACE ! \" Olsen wrote .")))
        .isEqualTo(BitSet.valueOf(new long[] {0b11110}));
  }

  @Test
  void initialsBesideEachOtherAreNotShouted() {
    assertThat(Capitals.shouted(words("The UN , EU , NATO , OSCE and the US NAVY met .")).isEmpty())
        .isTrue();
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" ", -1));
  }
}
