package org.dateline.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
  private final List<String> asked = new ArrayList<>();

  private BoundedCache<Integer> cache(int places) {
    return new BoundedCache<>(
        places,
        text -> {
          asked.add(text);
          return text.length();
        });
  }

  @Test
  void anAnswerIsWorkedOutOnce() {
    BoundedCache<Integer> cache = cache(100);
    assertThat(cache.of("Osprey")).isEqualTo(6);
    assertThat(cache.of("Osprey")).isEqualTo(6);
    assertThat(asked).containsExactly("Osprey");
  }

  @Test
  void textsOfOnePlaceReplaceEachOtherAndKeepTheirAnswers() {
    BoundedCache<Integer> cache = cache(1);
    for (int round = 0; round < 2; round++) {
      for (String text : List.of("", "a", "bc", "def")) {
        assertThat(cache.of(text)).isEqualTo(text.length());
      }
    }
    assertThat(asked).hasSize(8);
  }

  @Test
  void textsWithEqualHashesAreToldApart() {
    BoundedCache<Integer> cache = new BoundedCache<>(16, text -> (int) text.charAt(0));
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(cache.of("Aa")).isEqualTo('A');
    assertThat(cache.of("BB")).isEqualTo('B');
    assertThat(cache.of("Aa")).isEqualTo('A');
  }
}
