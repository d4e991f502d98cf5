package org.dateline.linking.ranking;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The strongest reasons for a link, in words. */
public final class Reasons {
  private static final int MOST = 3;
  private static final Map<Feature, String> WORDS = words();
  private final Weights weights;

  public Reasons(Weights weights) {
    this.weights = weights;
  }

  public List<String> of(Features features) {
    return features.values().entrySet().stream()
        .filter(f -> WORDS.containsKey(f.getKey()) && worth(f) > 0)
        .sorted(Comparator.comparingDouble(this::worth).reversed())
        .limit(MOST)
        .map(f -> WORDS.get(f.getKey()))
        .toList();
  }

  private double worth(Map.Entry<Feature, Double> feature) {
    return weights.values().getOrDefault(feature.getKey(), 0.0) * feature.getValue();
  }

  private static Map<Feature, String> words() {
    Map<Feature, String> words = new EnumMap<>(Feature.class);
    words.put(Feature.EXACT, "known by exactly this name");
    words.put(Feature.PUNCTUATION, "known by this name but for punctuation");
    words.put(Feature.CASE, "known by this name but for case");
    words.put(Feature.FOLDED, "known by this name in another spelling");
    words.put(Feature.BEST_PRIOR, "what the name means most often");
    words.put(Feature.CURATED, "in Dateline's own table");
    words.put(Feature.IMPORTED, "in an imported authority file");
    words.put(Feature.COUNTRY, "a country");
    words.put(Feature.SUFFIX_CUT, "known by this name without the company suffix");
    words.put(Feature.SUFFIX_ADDED, "known by this name with a company suffix");
    words.put(Feature.FROM_HEAD, "known by the longer name in this article");
    words.put(Feature.FROM_BOTH, "known by this and by the longer name in this article");
    words.put(Feature.PERSON_VARIANT, "same surname, given names agree");
    words.put(Feature.OFFICE_HOLDER, "held the office named before the surname");
    words.put(Feature.TEAM, "a report of sport, and a team of this place");
    words.put(Feature.DEMONYM, "its adjective or people");
    words.put(Feature.TYPE_AGREES, "of the same type");
    words.put(Feature.POPULARITY, "well known");
    words.put(Feature.POPULATION, "a big place");
    words.put(Feature.REGION_AGREES, "lies in the region named beside it");
    words.put(Feature.COUNTRY_NAMED, "its country is named in this article");
    words.put(Feature.REGION_NAMED, "its region is named in this article");
    words.put(Feature.CONTEXT, "what is known of it fits this article's words");
    words.put(Feature.COHERENCE, "fits the other entities of this article");
    words.put(Feature.IN_OFFICE, "in office on the article's day");
    return words;
  }
}
