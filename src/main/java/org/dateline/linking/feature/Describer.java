package org.dateline.linking.feature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.authority.Authority;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.name.Name;
import org.dateline.linking.nil.Descriptions;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.ranking.CandidateSet.DescribedCandidate;
import org.dateline.linking.ranking.Feature;

/**
 * Describes the candidates for a name by features, including those of the longer name that it is
 * short for.
 */
public final class Describer {
  private final FeatureExtractor extractor;
  private final Authority authority;
  private final Descriptions descriptions;

  public Describer(FeatureExtractor extractor, Authority authority, Descriptions descriptions) {
    this.extractor = extractor;
    this.descriptions = descriptions;
    this.authority = authority;
  }

  /**
   * The candidates for a name and for the longer name that it is short for, with their features.
   *
   * @param own candidates for the name itself
   * @param head candidates for the longer name; empty when there is none
   */
  public CandidateSet describe(
      Name name, List<FoundCandidate> own, List<FoundCandidate> head, ArticleContext context) {
    Surroundings around = Surroundings.of(name, context, authority, descriptions);
    Map<String, DescribedCandidate> candidates = describe(name, own, around, context);
    describe(name, head, around, context)
        .forEach(
            (id, candidate) -> {
              if (candidates.containsKey(id)) {
                candidates.get(id).features().set(Feature.FROM_BOTH, true);
              } else {
                candidate.features().set(Feature.FROM_HEAD, true);
                candidates.put(id, candidate);
              }
            });
    extractor.compare(name, List.copyOf(candidates.values()), context);
    return new CandidateSet(new ArrayList<>(candidates.values()), extractor.nil(name));
  }

  private Map<String, DescribedCandidate> describe(
      Name name, List<FoundCandidate> candidates, Surroundings around, ArticleContext context) {
    double highest = candidates.stream().mapToDouble(p -> p.candidate().strength()).max().orElse(0);
    Map<String, DescribedCandidate> described = new LinkedHashMap<>();
    for (FoundCandidate found : candidates) {
      boolean best = found.candidate().strength() == highest;
      described.put(
          found.entity().id(),
          new DescribedCandidate(found, extractor.of(name, found, best, around, context)));
    }
    return described;
  }
}
