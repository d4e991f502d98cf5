package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class F1Test {
  private final F1 score = new F1();

  @Test
  void whatIsFoundIsHeldAgainstTheGoldOfItsText() {
    score.add(Set.of("Quarm", "Emsig"), Set.of("Quarm", "Rosenau", "Harbour"));
    score.add(Set.of("Rosenau"), Set.of());
    assertThat(score.precision()).isEqualTo(100.0 / 3);
    assertThat(score.recall()).isEqualTo(100.0 / 3);
    assertThat(score.f1()).isEqualTo(200.0 / 6);
    assertThat(score.wrong()).isEqualTo(2);
    assertThat(score.missed()).isEqualTo(2);
  }

  @Test
  void countsOneByOneAreTheSame() {
    score.addFound(true);
    score.addFound(false);
    score.addGold();
    assertThat(score.precision()).isEqualTo(50);
    assertThat(score.recall()).isEqualTo(100);
  }

  @Test
  void nothingFoundIsNothingRight() {
    assertThat(score.precision()).isZero();
    assertThat(score.f1()).isZero();
  }
}
