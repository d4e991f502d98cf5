package org.dateline.linking.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReasonsTest {
  private final Reasons reasons =
      new Reasons(
          new Weights(
              Map.of(
                  Feature.EXACT, 1.0,
                  Feature.BEST_PRIOR, 2.0,
                  Feature.CONTEXT, 10.0,
                  Feature.TYPE_AGREES, 0.5,
                  Feature.POPULARITY, -1.0),
              0,
              1,
              "test"));

  @Test
  void whatCountsMostComesFirst() {
    Features features =
        new Features()
            .set(Feature.EXACT, true)
            .set(Feature.BEST_PRIOR, true)
            .set(Feature.CONTEXT, 0.15);
    assertThat(reasons.of(features))
        .containsExactly(
            "what the name means most often",
            "what is known of it fits this article's words",
            "known by exactly this name");
  }

  @Test
  void noMoreThanThreeAreGiven() {
    Features features =
        new Features()
            .set(Feature.EXACT, true)
            .set(Feature.BEST_PRIOR, true)
            .set(Feature.CONTEXT, true)
            .set(Feature.TYPE_AGREES, true);
    assertThat(reasons.of(features)).hasSize(3).doesNotContain("of the same type");
  }

  @Test
  void whatSpeaksAgainstItIsNoReason() {
    assertThat(reasons.of(new Features().set(Feature.POPULARITY, true))).isEmpty();
  }
}
