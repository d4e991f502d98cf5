package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FurnitureTest {
  private final Furniture furniture = Furniture.standard();

  @Test
  void signsAroundALineDoNotMatter() {
    assertThat(furniture.isFurniture("Advertisement")).isTrue();
    assertThat(furniture.isFurniture("— ADVERTISEMENT —")).isTrue();
    assertThat(furniture.isFurniture("[Advertisement]")).isTrue();
    assertThat(furniture.isFurniture("Advertisement rates rose")).isFalse();
    assertThat(furniture.isFurniture("***")).isFalse();
  }

  @Test
  void aLineOfBlanksIsReadInTimeThatGrowsWithItsLength() {
    String line = "a" + "\u00a0".repeat(200_000) + "a";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(furniture.isFurniture(line)).isFalse());
  }
}
