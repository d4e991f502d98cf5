package org.dateline.evaluate.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.search.Facet;

/** Random questions to a server, made of the words, names, sources and days of its own answers. */
final class LoadQuestions {
  private static final int HITS = 200;
  private static final int SHORTEST_WORD = 3;

  /** A word of a question that is no operator, no beginning and not in quote marks yet. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\"])(?!OR\\b)\\p{L}++(?![*\"])");

  private static final List<String> SORTS = List.of("relevance", "newest", "oldest");
  private static final List<String> SELECTIONS = List.of("", ".all", ".not");

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> days = new ArrayList<>();
  private final List<String> articles = new ArrayList<>();
  private final Map<Facet, List<String>> ids = new EnumMap<>(Facet.class);
  private final List<String> names = new ArrayList<>();

  LoadQuestions(LoadClient client, long seed) {
    this.random = new Random(seed);
    for (String sort : List.of("newest", "oldest")) {
      learn(client.json("/api/search?size=" + HITS + "&sort=" + sort));
    }
  }

  private void learn(JsonNode answer) {
    for (JsonNode hit : answer.path("hits")) {
      articles.add(hit.path("id").asText());
      days.add(hit.path("published").asText());
      for (String word : hit.path("title").asText().split("[^\\p{L}]+", -1)) {
        if (word.length() >= SHORTEST_WORD) {
          words.add(word);
        }
      }
    }
    for (Facet facet : Facet.values()) {
      for (JsonNode bucket : answer.path("facets").path(facet.parameter()).path("buckets")) {
        ids.computeIfAbsent(facet, f -> new ArrayList<>()).add(bucket.path("id").asText());
        names.add(bucket.path("name").asText());
      }
    }
  }

  /** Different questions, as paths. */
  List<String> paths(int wanted) {
    Set<String> paths = new LinkedHashSet<>();
    while (paths.size() < wanted) {
      paths.add(next());
    }
    return List.copyOf(paths);
  }

  private String next() {
    return switch (random.nextInt(10)) {
      case 0 -> "/api/articles/" + escaped(one(articles));
      case 1 -> "/api/entities?q=" + escaped(beginning(one(names)));
      case 2 -> "/api/entities/" + escaped(one(one(List.copyOf(ids.values()))));
      case 3 -> "/api/facets/" + one(List.copyOf(ids.keySet())).parameter() + "?" + filters();
      case 4, 5 -> "/api/quotes?" + page();
      default -> "/api/search?" + page();
    };
  }

  private String page() {
    return filters() + "&sort=" + one(SORTS) + "&size=" + (1 + random.nextInt(20));
  }

  private String filters() {
    StringBuilder filters = new StringBuilder("q=" + escaped(words()));
    for (Map.Entry<Facet, List<String>> facet : ids.entrySet()) {
      if (random.nextInt(5) == 0) {
        filters
            .append('&')
            .append(facet.getKey().parameter())
            .append(one(SELECTIONS))
            .append('=')
            .append(escaped(one(facet.getValue())));
      }
    }
    if (random.nextInt(4) == 0) {
      filters.append("&published.from=").append(one(days));
    }
    return filters.toString();
  }

  private String words() {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String word = one(words);
      some.add(
          switch (random.nextInt(6)) {
            case 0 -> "-" + word;
            case 1 -> "\"" + word + "\"";
            case 2 -> beginning(word) + "*";
            case 3 -> word + " OR " + one(words);
            default -> word;
          });
    }
    return String.join(" ", some);
  }

  /**
   * The same question with its words in quote marks, so that they are found as they stand and in no
   * other form; beginnings of words stay.
   */
  static String asTyped(String path) {
    int begin = path.indexOf("q=") + 2;
    if (begin < 2) {
      return path;
    }
    int end = path.indexOf('&', begin) < 0 ? path.length() : path.indexOf('&', begin);
    String words = URLDecoder.decode(path.substring(begin, end), StandardCharsets.UTF_8);
    return path.substring(0, begin)
        + escaped(WORD.matcher(words).replaceAll("\"$0\""))
        + path.substring(end);
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(SHORTEST_WORD, word.length()));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
