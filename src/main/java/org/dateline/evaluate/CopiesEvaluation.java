package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.archive.ArticleStore;
import org.dateline.search.ArticleBrief;
import org.dateline.search.SimilarArticles;

/**
 * An evaluation of how copies are found: pairs found, and pairs found that are none, through the
 * archive's own store and the call that readers' searches make.
 *
 * <p>A row of pairs is {"a", "b", "jaccard", "digits_differ"}: ids of the articles, the share of
 * runs of five words that both have, and whether nothing but numbers differs, which makes them no
 * copies. The file holds every pair from .3 on. A row of articles is {"id", "text", "title"?,
 * "date"?}.
 */
public final class CopiesEvaluation {
  private static final int ASKED_AT_ONCE = 50;
  private static final double HALF = 0.5;

  private final ArticleStore store;
  private final SimilarArticles similar;

  public CopiesEvaluation(ArticleStore store, SimilarArticles similar) {
    this.store = store;
    this.similar = similar;
  }

  public CopiesFigures measure(Path pairs, Path articles) throws IOException {
    List<Gold> gold = JsonRows.read(pairs, Gold::of);
    List<String> ids = fill(articles);
    Set<ArticlePair> found = found(ids);
    Set<ArticlePair> listed = new HashSet<>();
    gold.forEach(g -> listed.add(g.pair()));
    List<Gold> copies = gold.stream().filter(g -> !g.template()).toList();
    List<Gold> halves = copies.stream().filter(g -> g.jaccard() >= HALF).toList();
    List<Gold> templates = gold.stream().filter(Gold::template).toList();
    return new CopiesFigures(
        copies.size(),
        among(copies, found),
        halves.size(),
        among(halves, found),
        templates.size(),
        among(templates, found),
        (int) found.stream().filter(pair -> !listed.contains(pair)).count());
  }

  private static int among(Collection<Gold> gold, Set<ArticlePair> found) {
    return (int) gold.stream().filter(g -> found.contains(g.pair())).count();
  }

  private List<String> fill(Path file) throws IOException {
    List<JsonNode> rows = JsonRows.read(file, row -> row);
    PlainArticles.store(store, rows);
    return rows.stream().map(row -> row.path("id").asText()).toList();
  }

  private Set<ArticlePair> found(List<String> ids) {
    Set<ArticlePair> found = new HashSet<>();
    for (int i = 0; i < ids.size(); i += ASKED_AT_ONCE) {
      similar
          .copies(ids.subList(i, Math.min(ids.size(), i + ASKED_AT_ONCE)))
          .forEach(
              (id, copies) -> {
                for (ArticleBrief copy : copies.articles()) {
                  found.add(ArticlePair.of(id, copy.id()));
                }
              });
    }
    return found;
  }

  private record ArticlePair(String first, String second) {
    static ArticlePair of(String one, String other) {
      return one.compareTo(other) < 0 ? new ArticlePair(one, other) : new ArticlePair(other, one);
    }
  }

  private record Gold(ArticlePair pair, double jaccard, boolean template) {
    static Gold of(JsonNode row) {
      if (!row.path("a").isTextual() || !row.path("b").isTextual()) {
        throw new IllegalArgumentException("a row needs \"a\" and \"b\", ids of two articles");
      }
      return new Gold(
          ArticlePair.of(row.path("a").asText(), row.path("b").asText()),
          row.path("jaccard").asDouble(),
          row.path("digits_differ").asBoolean());
    }
  }

  /**
   * The numbers of pairs in the file, and of those found.
   *
   * @param found copies that were found
   * @param halves copies that share at least half of their runs
   * @param merged templates taken for copies
   * @param others pairs found that the file does not list
   */
  public record CopiesFigures(
      int copies,
      int found,
      int halves,
      int foundOfHalves,
      int templates,
      int merged,
      int others) {}
}
