package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShareTest {
  @Test
  void everyArticleFallsToOneShareAndTheSharesAreAboutAlike() {
    List<Share> shares = IntStream.rangeClosed(1, 16).mapToObj(n -> new Share(n, 16)).toList();
    int[] sizes = new int[16];
    for (int id = 0; id < 16_000; id++) {
      String article = "wire/" + id;
      List<Share> own = shares.stream().filter(share -> share.has(article)).toList();
      assertThat(own).hasSize(1);
      sizes[own.get(0).number() - 1]++;
    }
    assertThat(Arrays.stream(sizes).boxed())
        .allSatisfy(size -> assertThat(size).isBetween(800, 1200));
  }

  @Test
  void whichShareItIsFollowsFromTheIdAloneForEver() {
    assertThat(IntStream.rangeClosed(1, 16).filter(n -> new Share(n, 16).has("wire/1")).toArray())
        .containsExactly(5);
  }

  @Test
  void theWholeHasEverything() {
    assertThat(Share.WHOLE.has("anything")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "0/4", "5/4", "1/0", "-1/4", "1/4/2", "a/b", "1/99999", "1.5/2"})
  void whatIsNoShareIsRefused(String written) {
    assertThatThrownBy(() -> Share.of(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3/16");
  }
}
