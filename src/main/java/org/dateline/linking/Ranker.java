package org.dateline.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.linking.Ranking.Scored;

/** Scores the proposals for a name by a log-linear model. */
final class Ranker {
  private final FeatureExtractor extractor;
  private final Weights weights;

  Ranker(FeatureExtractor extractor, Weights weights) {
    this.extractor = extractor;
    this.weights = weights;
  }

  /**
   * @param own proposals for the name itself
   * @param head proposals for the longer name it is short for; empty when there is none
   */
  Ranking rank(Name name, List<Proposal> own, List<Proposal> head, DocumentContext document) {
    Map<String, Proposal> all = new LinkedHashMap<>();
    Map<String, Features> described = new LinkedHashMap<>();
    RegionHint hint = RegionHint.of(name, document);
    describe(name, own, hint, document, all, described);
    for (Features features : described.values()) {
      features.set(Feature.FROM_HEAD, false);
    }
    Map<String, Features> fromHead = new LinkedHashMap<>();
    describe(name, head, hint, document, all, fromHead);
    fromHead.forEach(
        (id, features) -> {
          if (described.containsKey(id)) {
            described.get(id).set(Feature.FROM_BOTH, true);
          } else {
            described.put(id, features.set(Feature.FROM_HEAD, true));
          }
        });
    return score(name, all, described);
  }

  private void describe(
      Name name,
      List<Proposal> proposals,
      RegionHint hint,
      DocumentContext document,
      Map<String, Proposal> all,
      Map<String, Features> described) {
    double highest = proposals.stream().mapToDouble(p -> p.candidate().strength()).max().orElse(0);
    for (Proposal proposal : proposals) {
      String id = proposal.entity().id();
      all.putIfAbsent(id, proposal);
      described.put(
          id,
          extractor.of(name, proposal, proposal.candidate().strength() == highest, hint, document));
    }
  }

  private Ranking score(Name name, Map<String, Proposal> all, Map<String, Features> described) {
    Features nilFeatures = extractor.nil(name);
    double nil = weights.score(nilFeatures) + weights.margin();
    double sum = Math.exp(nil);
    List<Scored> scored = new ArrayList<>();
    for (Map.Entry<String, Features> entry : described.entrySet()) {
      double score = weights.score(entry.getValue());
      sum += Math.exp(score);
      Proposal proposal = all.get(entry.getKey());
      if (proposal != null) {
        scored.add(new Scored(proposal, entry.getValue(), score, Math.exp(score)));
      }
    }
    double total = sum;
    List<Scored> ranked =
        scored.stream()
            .map(s -> new Scored(s.proposal(), s.features(), s.score(), s.probability() / total))
            .sorted(Comparator.comparingDouble(Scored::score).reversed())
            .toList();
    return new Ranking(ranked, nilFeatures, nil);
  }
}
