package org.dateline.linking.ranking;

import java.util.EnumMap;
import java.util.Map;

/** Values of the features that are not 0. */
public final class Features {
  private final Map<Feature, Double> values = new EnumMap<>(Feature.class);

  public Features set(Feature feature, double value) {
    if (value != 0) {
      values.put(feature, value);
    }
    return this;
  }

  public Features set(Feature feature, boolean value) {
    return set(feature, value ? 1 : 0);
  }

  public double get(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  public Map<Feature, Double> values() {
    return values;
  }
}
