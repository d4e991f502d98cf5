package org.dateline.linking.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dateline.linking.train.Calibrator.Fit;
import org.dateline.linking.train.Calibrator.ScoredName;
import org.junit.jupiter.api.Test;

/** Calibration of scores that claim too much, too little, or what is so. */
final class CalibratorTest {
  private static final int NIL = 0;
  private static final int CANDIDATE = 1;

  @Test
  void scoresThatClaimTooMuchAreShrunk() {
    // by its score the candidate is right 98 times in 100; it is 73 times
    List<ScoredName> names = names(4, 730, 270);
    names.addAll(names(-4, 270, 730));

    Fit fit = Calibrator.fit(names);

    assertThat(fit.scale()).isCloseTo(0.25, within(0.02));
    assertThat(fit.nil()).isCloseTo(0, within(0.02));
  }

  @Test
  void nilIsRaisedWhereLinksAreWrongMoreOftenThanClaimed() {
    List<ScoredName> names = names(1, 500, 500);
    names.addAll(names(3, 880, 120));
    names.addAll(names(-1, 120, 880));

    Fit fit = Calibrator.fit(names);

    assertThat(fit.margin()).isCloseTo(1, within(0.05));
    assertThat(fit.scale()).isCloseTo(1, within(0.05));
  }

  @Test
  void trueScoresStayAsTheyAre() {
    List<ScoredName> names = names(1, 731, 269);
    names.addAll(names(-1, 269, 731));

    Fit fit = Calibrator.fit(names);

    assertThat(fit.scale()).isCloseTo(1, within(0.02));
    assertThat(fit.margin()).isCloseTo(0, within(0.02));
  }

  @Test
  void whatIsAlwaysRightClaimsNoCertainty() {
    Fit fit = Calibrator.fit(names(2, 20, 0));

    assertThat(fit.scale()).isFinite().isLessThan(5);
    assertThat(fit.margin()).isFinite();
  }

  /** Names of one candidate whose score is so far above NIL's. */
  private static List<ScoredName> names(double above, int right, int wrong) {
    List<ScoredName> names = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      names.add(new ScoredName(new double[] {0, above}, i < right ? CANDIDATE : NIL, 1));
    }
    return names;
  }
}
