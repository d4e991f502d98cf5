package org.dateline.language.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Learns the ranker's weights from texts whose quotations have their speakers marked: a conditional
 * logit by AdaGrad over shuffled examples, weights averaged over the later epochs. A quotation
 * marked as having no speaker teaches what a scare quote or a title looks like.
 */
public final class SpeakerTrainer {
  private static final int EPOCHS = 8;
  private static final int FEWEST = 3;
  private static final double RATE = 0.05;
  private static final double DECAY = 1e-5;

  private final Lexicon lexicon = Lexicon.load();
  private final Attributor attributor = new Attributor(lexicon);
  private final List<Example> examples = new ArrayList<>();

  /**
   * A quotation as marked by hand.
   *
   * @param speaker null for none
   * @param name the speaker's last name when it is named, else ""
   */
  public record Marked(Span span, @Nullable Span speaker, String name) {}

  private record Example(List<List<String>> features, List<Boolean> right) {}

  /** Adds a text to learn from. */
  public void add(String text, List<Sentence> sentences, List<Marked> marked) {
    Layout layout = Layout.of(Part.TEXT, text, sentences, false, lexicon);
    List<Stretch> stretches = layout.stretches();
    Said previous = null;
    for (int q = 0; q < stretches.size(); q++) {
      Marked gold = match(stretches.get(q).span(), marked);
      if (gold == null) {
        continue;
      }
      Attributor.Choice choice = attributor.choice(layout, q, previous);
      boolean[] right = new boolean[choice.features().size()];
      Candidate first = null;
      for (int i = 0; i < choice.candidates().size(); i++) {
        Candidate candidate = choice.candidates().get(i);
        right[i] = gold.speaker() != null && isRight(layout, candidate, gold, gold.speaker());
        if (right[i]
            && (first == null
                || (gold.speaker() != null && candidate.span().overlaps(gold.speaker())))) {
          first = candidate;
        }
      }
      right[right.length - 1] = gold.speaker() == null;
      if (first != null || gold.speaker() == null) {
        examples.add(new Example(choice.features(), boxed(right)));
      }
      if (first != null) {
        previous = new Said(q, first);
      }
    }
  }

  private static List<Boolean> boxed(boolean[] values) {
    List<Boolean> boxed = new ArrayList<>(values.length);
    for (boolean value : values) {
      boxed.add(value);
    }
    return boxed;
  }

  /** The name itself where the gold names somebody, not what stands beside it. */
  private static boolean isRight(Layout layout, Candidate candidate, Marked gold, Span speaker) {
    boolean overlaps = candidate.span().overlaps(speaker);
    Phrase phrase = candidate.phrase();
    if (phrase == null || gold.name().isEmpty()) {
      return overlaps;
    }
    boolean bears =
        layout.passages().get(candidate.paragraph()).head(phrase).word().equals(gold.name());
    boolean holdsName = candidate.span().in(layout.text()).contains(gold.name());
    return overlaps
        ? bears || holdsName || !speaker.in(layout.text()).contains(gold.name())
        : bears && phrase.isName() && !phrase.possessive();
  }

  private static @Nullable Marked match(Span span, List<Marked> marked) {
    for (Marked gold : marked) {
      int common =
          Math.min(span.end(), gold.span().end()) - Math.max(span.start(), gold.span().start());
      int all =
          Math.max(span.end(), gold.span().end()) - Math.min(span.start(), gold.span().start());
      if (common > 0 && common >= 0.8 * all) {
        return gold;
      }
    }
    return null;
  }

  public int examples() {
    return examples.size();
  }

  /** Weights by feature, those that stayed near zero left out. */
  public Map<String, Double> train() {
    Map<String, Integer> index = index();
    List<int[][]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.features().stream()
              .map(f -> f.stream().filter(index::containsKey).mapToInt(index::get).toArray())
              .toArray(int[][]::new));
    }
    double[] weights = new double[index.size()];
    double[] squares = new double[index.size()];
    double[] sums = new double[index.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(rows.get(i), examples.get(i).right(), weights, squares);
      }
      for (int w = 0; w < weights.length && epoch >= EPOCHS / 2; w++) {
        sums[w] += weights[w] / (EPOCHS - EPOCHS / 2);
      }
    }
    Map<String, Double> learnt = new TreeMap<>();
    index.forEach(
        (feature, w) -> {
          if (Math.abs(sums[w]) >= 0.01) {
            learnt.put(feature, Double.valueOf(String.format(Locale.ROOT, "%.3f", sums[w])));
          }
        });
    return learnt;
  }

  private Map<String, Integer> index() {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (List<String> features : example.features()) {
        features.stream().distinct().forEach(f -> counts.merge(f, 1, Integer::sum));
      }
    }
    Map<String, Integer> index = new HashMap<>();
    counts.keySet().stream()
        .filter(f -> counts.get(f) >= FEWEST)
        .sorted()
        .forEach(f -> index.put(f, index.size()));
    return index;
  }

  private static void step(int[][] rows, List<Boolean> right, double[] weights, double[] squares) {
    double[] p = new double[rows.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      for (int w : rows[i]) {
        p[i] += weights[w];
      }
      highest = Math.max(highest, p[i]);
    }
    double all = 0;
    double good = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - highest);
      all += p[i];
      good += right.get(i) ? p[i] : 0;
    }
    for (int i = 0; i < p.length; i++) {
      double gradient = p[i] / all - (right.get(i) && good > 0 ? p[i] / good : 0);
      if (Math.abs(gradient) < 1e-6) {
        continue;
      }
      for (int w : rows[i]) {
        double g = gradient + DECAY * weights[w];
        squares[w] += g * g;
        weights[w] -= RATE * g / Math.sqrt(squares[w] + 1e-8);
      }
    }
  }
}
