package org.dateline.linking.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dateline.authority.Candidate;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.authority.NameMatch;
import org.dateline.authority.Summary;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.ranking.CandidateSet.DescribedCandidate;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Features;
import org.dateline.linking.ranking.Weights;
import org.dateline.linking.train.LogLinearTrainer.LinkingExample;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.Test;

final class WeightTrainerTest {
  private static final Summary MARA =
      InMemoryAuthority.summarize(EntityBuilder.person("q:mara", "Mara").build());

  private static LinkingExample example(int right) {
    FoundCandidate mara =
        new FoundCandidate(
            new Candidate(MARA, NameMatch.EXACT, Candidate.Source.CURATED, 1, 1),
            FoundCandidate.Route.OWN,
            "Mara");
    CandidateSet candidates =
        new CandidateSet(
            List.of(new DescribedCandidate(mara, new Features().set(Feature.EXACT, 1))),
            new Features().set(Feature.NIL, 1));
    return new LinkingExample(candidates, right, 1);
  }

  /** Ten names, of which some mean the candidate and the others nobody known. */
  private static List<LinkingExample> set(int linked) {
    List<LinkingExample> set = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      set.add(example(i < linked ? 0 : -1));
    }
    return set;
  }

  @Test
  void scoresOfSetsThatContradictEachOtherAreScaled() {
    assertThat(WeightTrainer.isCalibrated(2)).isTrue();
    Weights weights = WeightTrainer.fitted(List.of(set(9), set(2)), "two");
    assertThat(weights.scale()).isLessThan(0.9);
  }

  @Test
  void oneSetAloneLeavesScoresAsTheyAre() {
    assertThat(WeightTrainer.isCalibrated(1)).isFalse();
    Weights weights = WeightTrainer.fitted(List.of(set(9)), "one");
    assertThat(weights.scale()).isEqualTo(1);
    assertThat(weights.margin()).isZero();
  }

  @Test
  void linesOfWeightsAreReadAsTheyWereWritten() {
    Weights weights = WeightTrainer.fitted(List.of(set(9), set(2)), "two, November 2026");
    List<String> lines = WeightTrainer.lines(weights, weights.version());
    Weights read = Weights.parse(lines.subList(1, lines.size())); // below the comment
    assertThat(read.version()).isEqualTo("two, November 2026");
    assertThat(read.scale()).isCloseTo(weights.scale(), within(0.001));
  }
}
