package org.dateline.linking.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.authority.Authority;
import org.dateline.lexicon.ResourceLines;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.EntityLinker.NamesOfArticle;
import org.dateline.linking.clustering.Clusters;
import org.dateline.linking.name.Name;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Weights;
import org.dateline.linking.train.LogLinearTrainer.LinkingExample;

/**
 * Trains the linker's weights on sets of articles whose links are known. Every set counts the same,
 * however many names it has: no kind of news is learnt at the cost of the others. Scores are then
 * calibrated on names that the weights were not learnt from, a set at a time; one set alone leaves
 * them as they are.
 */
public final class WeightTrainer {
  private static final int NONE = -1;

  /** The weight of every set, as a number of names. */
  private static final double SIZE = 1000;

  private final Authority authority;

  public WeightTrainer(Authority authority) {
    this.authority = authority;
  }

  /**
   * The lines of the resource {@code linking/weights.tsv}.
   *
   * @param names of the data, for the resource to tell what it was trained on
   */
  public List<String> train(List<List<TrainingArticle>> sets, String names) {
    return lines(weights(sets, names), names);
  }

  static List<String> lines(Weights weights, String names) {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the linker's features, by `dateline train linking`.");
    lines.add("VERSION\t" + names);
    lines.add(line("MARGIN", weights.margin()));
    lines.add(line("SCALE", weights.scale()));
    weights.values().forEach((feature, weight) -> lines.add(line(feature.name(), weight)));
    return lines;
  }

  private static String line(String name, double number) {
    return String.format(Locale.ROOT, "%s\t%.3f", name, number);
  }

  /** A linker with weights trained on these sets alone. */
  public EntityLinker trained(List<List<TrainingArticle>> sets) {
    return new EntityLinker(authority, weights(sets, "held out"));
  }

  private Weights weights(List<List<TrainingArticle>> sets, String version) {
    EntityLinker linker = new EntityLinker(authority);
    return fitted(
        sets.stream()
            .map(set -> set.stream().flatMap(a -> examples(linker, a).stream()).toList())
            .toList(),
        version);
  }

  /** True if scores can be calibrated: with one set alone no name is left for it. */
  public static boolean isCalibrated(int sets) {
    return sets > 1;
  }

  static Weights fitted(List<List<LinkingExample>> sets, String version) {
    List<List<LinkingExample>> equal = sets.stream().map(WeightTrainer::balanced).toList();
    Map<Feature, Double> values = fit(equal);
    if (!isCalibrated(sets.size())) {
      return new Weights(values, 0, 1, version);
    }
    List<Calibrator.ScoredName> unseen = new ArrayList<>();
    for (List<LinkingExample> set : equal) {
      Map<Feature, Double> others = fit(equal.stream().filter(other -> other != set).toList());
      set.forEach(example -> unseen.add(Calibrator.score(example, others)));
    }
    Calibrator.Fit fit = Calibrator.fit(unseen);
    return new Weights(values, fit.margin(), fit.scale(), version);
  }

  private static List<LinkingExample> balanced(List<LinkingExample> set) {
    double factor = SIZE / set.stream().mapToDouble(LinkingExample::weight).sum();
    return set.stream()
        .map(e -> new LinkingExample(e.candidates(), e.right(), e.weight() * factor))
        .toList();
  }

  private static Map<Feature, Double> fit(List<List<LinkingExample>> sets) {
    return new LogLinearTrainer()
        .fit(
            sets.stream().flatMap(List::stream).toList(),
            Weights.parse(ResourceLines.of("/linking/expected-weights.tsv")).values());
  }

  private static List<LinkingExample> examples(EntityLinker linker, TrainingArticle article) {
    return examples(linker.read(article.article(), article.annotations()), article);
  }

  static List<LinkingExample> examples(NamesOfArticle names, TrainingArticle article) {
    List<LinkingExample> examples = new ArrayList<>();
    for (int i = 0; i < names.candidates().size(); i++) {
      Name name = names.clusters().names().get(i);
      // the full name answers for a person's other forms
      if (!name.isPerson() || names.clusters().isHead(i)) {
        addExample(article, names.candidates().get(i), mentions(names.clusters(), i), examples);
      }
    }
    return examples;
  }

  private static List<Integer> mentions(Clusters clusters, int name) {
    List<Integer> mentions = new ArrayList<>(clusters.names().get(name).mentions());
    for (int j = 0; j < clusters.names().size(); j++) {
      Name other = clusters.names().get(j);
      if (j != name && other.isPerson() && clusters.heads().get(j) == name) {
        mentions.addAll(other.mentions());
      }
    }
    return mentions;
  }

  private static void addExample(
      TrainingArticle article,
      CandidateSet candidates,
      List<Integer> mentions,
      List<LinkingExample> examples) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int index : mentions) {
      Mention mention = article.annotations().mentions().get(index);
      if (mention.part() == Part.TEXT && article.titles().containsKey(mention.span())) {
        votes.merge(right(article, mention, candidates), 1, Integer::sum);
      }
    }
    votes.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .ifPresent(
            best ->
                examples.add(
                    new LinkingExample(candidates, best.getKey(), Math.sqrt(best.getValue()))));
  }

  private static int right(TrainingArticle article, Mention mention, CandidateSet candidates) {
    for (int i = 0; i < candidates.described().size(); i++) {
      String title = candidates.described().get(i).found().entity().wikipedia();
      if (article.isRight(mention.span(), title)) {
        return i;
      }
    }
    return NONE;
  }
}
