package org.dateline.language.quote.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weights learnt from choices whose reason is known. */
final class LogitTrainerTest {
  private static LogitTrainer near(int times) {
    LogitTrainer trainer = new LogitTrainer();
    for (int i = 0; i < times; i++) {
      trainer.add(
          List.of(
              List.of("near", "any"), List.of("far", "any"), List.of("far", "any", "once " + i)),
          List.of(true, false, false));
    }
    return trainer;
  }

  @Test
  void whatTellsTheRightOneWeighsForItAndWhatTellsTheOthersAgainstThem() {
    Map<String, Double> weights = near(20).train();
    assertThat(weights.get("near")).isPositive();
    assertThat(weights.get("far")).isNegative();
  }

  @Test
  void whatAllHaveWeighsNextToNothing() {
    Map<String, Double> weights = near(20).train();
    assertThat(Math.abs(weights.getOrDefault("any", 0.0))).isLessThan(weights.get("near") / 5);
  }

  @Test
  void whatStandsInFewerThanThreeChoicesIsNotLearnt() {
    assertThat(near(3).train()).containsKey("near").doesNotContainKey("once 0");
    assertThat(near(2).train()).doesNotContainKey("near");
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(near(20).train()).isEqualTo(near(20).train());
    assertThat(near(20).examples()).isEqualTo(20);
  }

  @Test
  void ofSeveralThatAreRightNoneWeighsAgainstTheOther() {
    LogitTrainer trainer = new LogitTrainer();
    for (int i = 0; i < 20; i++) {
      trainer.add(
          List.of(List.of("name"), List.of("pronoun"), List.of("thing")),
          List.of(true, true, false));
    }
    Map<String, Double> weights = trainer.train();
    assertThat(weights.get("name")).isPositive();
    assertThat(weights.get("pronoun")).isPositive();
    assertThat(weights.get("thing")).isNegative();
  }
}
