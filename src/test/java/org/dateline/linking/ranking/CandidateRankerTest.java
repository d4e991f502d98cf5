package org.dateline.linking.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dateline.authority.Candidate;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.authority.NameMatch;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.ranking.Ranking.ScoredCandidate;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.Test;

final class CandidateRankerTest {
  private static final FoundCandidate MARA =
      new FoundCandidate(
          new Candidate(
              InMemoryAuthority.summarize(EntityBuilder.person("q:mara", "Mara").build()),
              NameMatch.EXACT,
              Candidate.Source.CURATED,
              1,
              1),
          FoundCandidate.Route.OWN,
          "Mara");
  private static final Features EXACT = new Features().set(Feature.EXACT, true);
  private static final Features NOTHING = new Features();

  private static Ranking rank(double margin, double scale, Features nil, Features... candidates) {
    Weights weights = new Weights(Map.of(Feature.EXACT, 2.0), margin, scale, "test");
    return new CandidateRanker(weights)
        .rank(
            new CandidateSet(
                List.of(candidates).stream()
                    .map(features -> new CandidateSet.DescribedCandidate(MARA, features))
                    .toList(),
                nil));
  }

  @Test
  void theHighestScoreIsBest() {
    Ranking ranking = rank(0, 1, NOTHING, NOTHING, EXACT);
    assertThat(ranking.best().features()).isSameAs(EXACT);
    assertThat(ranking.scored()).extracting(ScoredCandidate::score).containsExactly(2.0, 0.0);
  }

  @Test
  void noneOfThemTakesItsShareOfTheProbability() {
    Ranking even = rank(0, 1, NOTHING, NOTHING);
    assertThat(even.best().probability()).isCloseTo(0.5, within(1e-9));
    Ranking two = rank(0, 1, NOTHING, NOTHING, NOTHING);
    assertThat(two.best().probability()).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void theMarginRaisesNoneOfThem() {
    assertThat(rank(1, 1, NOTHING, NOTHING).best().probability())
        .isCloseTo(1 / (1 + Math.E), within(1e-9));
  }

  @Test
  void theScaleStretchesAllScores() {
    assertThat(rank(0, 0.5, NOTHING, EXACT).best().probability())
        .isCloseTo(Math.E / (1 + Math.E), within(1e-9));
  }

  @Test
  void largeScoresDoNotOverflow() {
    assertThat(rank(0, 1000, NOTHING, EXACT).best().probability()).isEqualTo(1.0);
  }
}
