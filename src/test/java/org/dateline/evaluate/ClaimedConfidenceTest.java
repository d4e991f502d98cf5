package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimedConfidenceTest {
  @Test
  void whatWasClaimedStandsBesideWhatWasRight() {
    ClaimedConfidence confidence = new ClaimedConfidence();
    confidence.add(0.8, true);
    confidence.add(0.88, false);
    confidence.addNobodys(0.995);

    assertThat(confidence.lines())
        .containsExactly(
            "  claimed from 0.80: 2, on average 84.0 %, right 50.0 %; nobody's marks 0",
            "  claimed from 0.99: 0, on average 0.0 %, right 0.0 %; nobody's marks 1");
  }
}
