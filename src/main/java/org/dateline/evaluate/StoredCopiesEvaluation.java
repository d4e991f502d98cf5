package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleStore;
import org.dateline.search.ArticleBrief;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleSearch;
import org.dateline.search.Copies;
import org.dateline.search.DayRange;
import org.dateline.search.ParsedWords;
import org.dateline.search.SearchOptions;
import org.dateline.search.SimilarArticles;

/**
 * An evaluation of how an archive finds copies that are known: of articles without any, some are
 * copied in the ways of {@link MadeCopies}, and all are stored in a random order.
 */
public final class StoredCopiesEvaluation {
  private static final int SEED = 19;
  private static final int ASKED_AT_ONCE = 50;
  private static final int FEWEST_CHARACTERS_TO_COPY = 400;
  private static final int MOST_COPIES_OF_ONE = 3;

  private final ArticleStore store;
  private final ArticleSearch search;
  private final SimilarArticles similar;
  private final Random random = new Random(SEED);

  /** The ids of the articles that have one text: of each of them, by its id. */
  private final Map<String, Set<String>> family = new HashMap<>();

  public StoredCopiesEvaluation(ArticleStore store, ArticleSearch search, SimilarArticles similar) {
    this.store = store;
    this.search = search;
    this.similar = similar;
  }

  /**
   * Stores articles, and asks which of them are copies.
   *
   * @param pairs of articles that have copies before any are made; they are left out
   * @param number of articles to store, copies among them
   * @param percent of them that are copies
   */
  public StoredCopiesFigures measure(Path pairs, Path articles, int number, int percent)
      throws IOException {
    Set<String> copied = new HashSet<>();
    for (JsonNode pair : JsonRows.read(pairs, row -> row)) {
      copied.add(pair.path("a").asText());
      copied.add(pair.path("b").asText());
    }
    int copies = (int) ((long) number * percent / 100);
    List<JsonNode> own =
        JsonRows.read(articles, row -> row).stream()
            .filter(row -> !copied.contains(row.path("id").asText()))
            .limit((long) number - copies)
            .toList();
    List<JsonNode> all = withCopies(own, copies);
    long began = System.nanoTime();
    PlainArticles.store(store, all);
    double seconds = (System.nanoTime() - began) / 1e9;
    return figures(own.size(), all, seconds);
  }

  private List<JsonNode> withCopies(List<JsonNode> own, int copies) {
    List<JsonNode> originals =
        new ArrayList<>(
            own.stream()
                .filter(row -> row.path("text").asText().length() >= FEWEST_CHARACTERS_TO_COPY)
                .toList());
    Collections.shuffle(originals, random);
    List<JsonNode> all = new ArrayList<>(own);
    int made = 0;
    for (int i = 0; i < originals.size() && made < copies; i++) {
      JsonNode original = originals.get(i);
      Set<String> ids = new HashSet<>(Set.of(original.path("id").asText()));
      for (int left = 1 + random.nextInt(MOST_COPIES_OF_ONE); left > 0 && made < copies; left--) {
        ObjectNode copy = original.deepCopy();
        copy.put("id", "copy/" + made);
        copy.put("text", MadeCopies.of(original.path("text").asText(), made++));
        all.add(copy);
        ids.add(copy.path("id").asText());
      }
      ids.forEach(id -> family.put(id, ids));
    }
    Collections.shuffle(all, random);
    return all;
  }

  private StoredCopiesFigures figures(int texts, List<JsonNode> all, double seconds) {
    List<String> ids = all.stream().map(row -> row.path("id").asText()).toList();
    Map<String, Set<String>> found = found(ids);
    int pairs = found.values().stream().mapToInt(Set::size).sum();
    int right = found.keySet().stream().mapToInt(id -> right(id, found)).sum();
    return new StoredCopiesFigures(
        all.size(),
        texts,
        search.stories(everything()),
        family.size(),
        (int) family.keySet().stream().filter(id -> isShownWithItsCopies(id, found)).count(),
        family.values().stream().mapToInt(members -> members.size() - 1).sum(),
        right,
        pairs - right,
        1000 * seconds / all.size(),
        store.comparing().toNanos() / 1e6 / all.size());
  }

  private int right(String id, Map<String, Set<String>> found) {
    Set<String> right = new HashSet<>(found.getOrDefault(id, Set.of()));
    right.retainAll(family.getOrDefault(id, Set.of()));
    return right.size();
  }

  /** True if exactly its copies are found. */
  private boolean isShownWithItsCopies(String id, Map<String, Set<String>> found) {
    Set<String> others = new HashSet<>(family.getOrDefault(id, Set.of()));
    others.remove(id);
    return others.equals(found.getOrDefault(id, Set.of()));
  }

  private Map<String, Set<String>> found(List<String> ids) {
    Map<String, Set<String>> found = new HashMap<>();
    for (int i = 0; i < ids.size(); i += ASKED_AT_ONCE) {
      similar
          .copies(ids.subList(i, Math.min(ids.size(), i + ASKED_AT_ONCE)))
          .forEach((id, copies) -> found.put(id, ids(copies)));
    }
    return found;
  }

  private static Set<String> ids(Copies copies) {
    return copies.articles().stream().map(ArticleBrief::id).collect(Collectors.toSet());
  }

  private static ArticleQuery everything() {
    return new ArticleQuery(
        ParsedWords.NONE,
        Map.of(),
        Map.of(),
        DayRange.ALWAYS,
        DayRange.ALWAYS,
        SearchOptions.USUAL,
        ArticleQuery.ArticleSort.NEWEST,
        1,
        null);
  }

  /**
   * The counts and times of one measurement.
   *
   * @param texts different ones that were stored
   * @param stories different ones that the archive counts
   * @param copied articles that have copies
   * @param withTheirCopies those of them that are shown with exactly their copies
   * @param pairs of an article and its copy, from both sides
   * @param found those of these pairs that the archive found
   * @param wrong pairs found that are none
   * @param millis milliseconds to store an article
   * @param comparing those of these milliseconds in which it is found whether it is a copy
   */
  public record StoredCopiesFigures(
      int articles,
      int texts,
      long stories,
      int copied,
      int withTheirCopies,
      int pairs,
      int found,
      int wrong,
      double millis,
      double comparing) {}
}
