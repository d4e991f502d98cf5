package org.dateline.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.dateline.reading.formats.Readers;
import org.jspecify.annotations.Nullable;

/**
 * Articles that were read of files before these were whole, since whoever wrote them paused. An
 * article that the file gives no id has that of its text, so its beginning has another. Both are
 * one article: the whole takes the place of its beginning.
 */
final class EarlierReadings {
  /** Characters at the end of a beginning that may read otherwise, as half a word or a tag does. */
  private static final int CUT = 20;

  private final Map<String, List<List<Article>>> byFile = new HashMap<>();
  private final Map<String, Integer> met = new HashMap<>();
  private final Predicate<Article> isStored;

  /**
   * Reads the beginnings anew.
   *
   * @param sizes bytes that each file had when it was read before, by file
   * @param isStored whether the archive holds the article of an id, read of the same file
   */
  EarlierReadings(Readers readers, Map<Path, List<Integer>> sizes, Predicate<Article> isStored) {
    this.isStored = isStored;
    sizes.forEach(
        (file, earlier) -> {
          List<List<Article>> readings = new ArrayList<>();
          earlier.forEach(size -> readings.add(articles(readers, file, size)));
          byFile.put(file.toString(), readings);
        });
  }

  private static List<Article> articles(Readers readers, Path file, int size) {
    List<Article> articles = new ArrayList<>();
    readers.beginning(
        file,
        size,
        result -> {
          if (result instanceof ReadResult.Success success) {
            articles.add(success.article());
          }
        });
    return articles;
  }

  /**
   * The id of the beginning that an article takes the place of, null if it takes none. To be asked
   * in the order of reading.
   */
  @Nullable String idOfBeginning(ReadResult.Success success) {
    List<List<Article>> readings = byFile.getOrDefault(success.file(), List.of());
    if (readings.isEmpty()) {
      return null;
    }
    int number = met.merge(success.file(), 1, Integer::sum) - 1;
    Article whole = success.article();
    for (List<Article> reading : readings) {
      Article half = number < reading.size() ? reading.get(number) : null;
      if (half != null && isBeginning(half, whole) && isStored.test(half)) {
        return half.id();
      }
    }
    return null;
  }

  private static boolean isBeginning(Article half, Article whole) {
    String words = half.text().strip();
    int sure = Math.max(words.length() - CUT, Math.min(1, words.length()));
    return !hasNameOfItsOwn(half)
        && !hasNameOfItsOwn(whole)
        && !half.id().equals(whole.id())
        && !words.isEmpty()
        && whole.text().strip().startsWith(words.substring(0, sure));
  }

  /** True if the file gives the article an id or an address, by which it is known anyway. */
  private static boolean hasNameOfItsOwn(Article article) {
    return article.url() != null || article.id().equals(article.details().id());
  }
}
