package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.archive.ArticleStore;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleSearch;
import org.dateline.search.DayRange;
import org.dateline.search.FoundArticle;
import org.dateline.search.ParsedWords;
import org.dateline.search.SearchOptions;

/**
 * An evaluation of search ranking by judged queries, through the very calls that readers' searches
 * make.
 *
 * <p>The folder holds {@code docs.jsonl} ({@code {"id", "text", "title"?, "date"?}}), {@code
 * queries.jsonl} ({@code {"id", "text"}}) and {@code qrels.tsv} (query, 0, article, grade).
 */
public final class SearchQuality {
  private static final int RECALL_AT = 20;
  private static final int PRECISION_AT = 10;

  private final ArticleStore store;
  private final ArticleSearch search;

  public SearchQuality(ArticleStore store, ArticleSearch search) {
    this.store = store;
    this.search = search;
  }

  /** Over all queries, and over every other one, which shows how far chance goes. */
  public Measured measure(Path folder) throws IOException {
    fill(folder.resolve("docs.jsonl"));
    Map<String, Set<String>> judged = judgements(folder.resolve("qrels.tsv"));
    List<SearchFigures> each = new ArrayList<>();
    for (JsonNode query : JsonRows.read(folder.resolve("queries.jsonl"), Function.identity())) {
      Set<String> relevant = judged.get(query.path("id").asText());
      if (relevant != null) {
        each.add(figures(search(query.path("text").asText()), relevant));
      }
    }
    return new Measured(mean(each, 0, 1), mean(each, 0, 2), mean(each, 1, 2));
  }

  private static SearchFigures figures(List<String> found, Set<String> relevant) {
    List<String> first = found.subList(0, Math.min(PRECISION_AT, found.size()));
    return new SearchFigures(
        1,
        share(found, relevant) / (double) relevant.size(),
        share(first, relevant) / (double) PRECISION_AT,
        reciprocalRank(found, relevant));
  }

  private static SearchFigures mean(List<SearchFigures> each, int from, int step) {
    double recall = 0;
    double precision = 0;
    double reciprocal = 0;
    int queries = 0;
    for (int i = from; i < each.size(); i += step) {
      recall += each.get(i).recall();
      precision += each.get(i).precision();
      reciprocal += each.get(i).reciprocalRank();
      queries++;
    }
    return new SearchFigures(queries, recall / queries, precision / queries, reciprocal / queries);
  }

  private static long share(List<String> found, Set<String> relevant) {
    return found.stream().filter(relevant::contains).count();
  }

  private static double reciprocalRank(List<String> found, Set<String> relevant) {
    for (int i = 0; i < found.size(); i++) {
      if (relevant.contains(found.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private List<String> search(String words) {
    ArticleQuery query =
        new ArticleQuery(
            ParsedWords.of(words),
            Map.of(),
            Map.of(),
            DayRange.ALWAYS,
            DayRange.ALWAYS,
            SearchOptions.USUAL,
            ArticleQuery.ArticleSort.RELEVANCE,
            RECALL_AT,
            null);
    return search.search(query).hits().stream().map(FoundArticle::id).toList();
  }

  private void fill(Path file) throws IOException {
    PlainArticles.store(store, JsonRows.read(file, row -> row));
  }

  private static Map<String, Set<String>> judgements(Path file) throws IOException {
    Map<String, Set<String>> judged = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() == 4 && !cells.get(3).equals("0")) {
        judged.computeIfAbsent(cells.get(0), id -> new LinkedHashSet<>()).add(cells.get(2));
      }
    }
    return judged;
  }

  /**
   * Means over the queries.
   *
   * @param recall of the relevant articles, the share among the first 20
   * @param precision share of relevant articles among the first 10
   * @param reciprocalRank of the first relevant article among the first 20
   */
  public record SearchFigures(
      int queries, double recall, double precision, double reciprocalRank) {}

  /** The figures of all queries and of two halves of them. */
  public record Measured(SearchFigures all, SearchFigures odd, SearchFigures even) {}
}
