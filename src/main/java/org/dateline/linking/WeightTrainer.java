package org.dateline.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.authority.Authority;
import org.dateline.linking.EntityLinker.NamesOfDocument;
import org.dateline.linking.clustering.Clusters;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Trainer;
import org.dateline.linking.ranking.Trainer.Example;
import org.dateline.linking.ranking.Weights;

/** Trains the linker's weights on articles whose links are known. */
public final class WeightTrainer {
  private static final int NONE = -1;
  private final Authority authority;

  public WeightTrainer(Authority authority) {
    this.authority = authority;
  }

  /**
   * The lines of the resource {@code linking/weights.tsv}.
   *
   * @param names of the data, for the resource to tell what it was trained on
   * @param margin see {@link Weights}
   */
  public List<String> train(List<Taught> articles, String names, double margin) {
    List<Example> examples = examples(articles);
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the linker's features, by `dateline train linking` from "
            + examples.size()
            + " names.");
    lines.add("VERSION\t" + names);
    lines.add("MARGIN\t" + margin);
    lines.add("CONFIDENCE\t1.0");
    fit(examples)
        .forEach(
            (feature, weight) ->
                lines.add(String.format(Locale.ROOT, "%s\t%.3f", feature, weight)));
    return lines;
  }

  /** A linker with weights trained on these articles alone. */
  public EntityLinker trained(List<Taught> articles, double margin) {
    Map<Feature, Double> values = fit(examples(articles));
    return new EntityLinker(authority, new Weights(values, margin, 1, "held out"));
  }

  private static Map<Feature, Double> fit(List<Example> examples) {
    return new Trainer()
        .fit(examples, Weights.parse(NameLexicon.lines("expected-weights.tsv")).values());
  }

  private List<Example> examples(List<Taught> articles) {
    EntityLinker linker = new EntityLinker(authority);
    return articles.stream().flatMap(article -> examples(linker, article).stream()).toList();
  }

  private static List<Example> examples(EntityLinker linker, Taught article) {
    NamesOfDocument names = linker.read(article.article(), article.annotations());
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < names.options().size(); i++) {
      Name name = names.clusters().names().get(i);
      // the full name answers for a person's other forms
      if (!name.isPerson() || names.clusters().isHead(i)) {
        addExample(article, names.options().get(i), mentions(names.clusters(), i), examples);
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
      Taught article, CandidateSet options, List<Integer> mentions, List<Example> examples) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int index : mentions) {
      Mention mention = article.annotations().mentions().get(index);
      if (mention.part() == Part.TEXT && article.titles().containsKey(mention.span())) {
        votes.merge(right(article, mention, options), 1, Integer::sum);
      }
    }
    votes.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .ifPresent(
            best -> examples.add(new Example(options, best.getKey(), Math.sqrt(best.getValue()))));
  }

  private static int right(Taught article, Mention mention, CandidateSet options) {
    for (int i = 0; i < options.described().size(); i++) {
      String title = options.described().get(i).proposal().entity().wikipedia();
      if (article.isRight(mention.span(), title)) {
        return i;
      }
    }
    return NONE;
  }
}
