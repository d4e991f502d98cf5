package org.dateline.linking.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.lexicon.ResourceLines;

/**
 * The weight of each feature. Read from the resource {@code linking/weights.tsv}, which the command
 * {@code dateline train linking} writes.
 *
 * @param margin added to the score of NIL before scores become probabilities
 * @param scale factor of scores before they become probabilities (an inverse temperature), so that
 *     of the links with confidence 0.8 about 80 in 100 are right
 * @param version names the data they were trained on
 */
public record Weights(Map<Feature, Double> values, double margin, double scale, String version) {
  public Weights {
    Map<Feature, Double> byFeature = new EnumMap<>(Feature.class);
    byFeature.putAll(values);
    values = Collections.unmodifiableMap(byFeature);
  }

  /** The weights that come with the program. */
  public static Weights load() {
    return parse(ResourceLines.of("/linking/weights.tsv"));
  }

  /** Lines of a name, a tab and a number; {@code MARGIN} and {@code VERSION} are rows too. */
  public static Weights parse(List<String> lines) {
    Map<Feature, Double> values = new EnumMap<>(Feature.class);
    double margin = 0;
    double scale = 1;
    String version = "";
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "MARGIN" -> margin = Double.parseDouble(cells[1]);
        case "SCALE" -> scale = Double.parseDouble(cells[1]);
        case "VERSION" -> version = cells[1];
        default -> values.put(Feature.valueOf(cells[0]), Double.parseDouble(cells[1]));
      }
    }
    return new Weights(values, margin, scale, version);
  }

  public double score(Features features) {
    double score = 0;
    for (Map.Entry<Feature, Double> feature : features.values().entrySet()) {
      score += values.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return score;
  }
}
