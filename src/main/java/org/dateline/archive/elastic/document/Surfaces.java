package org.dateline.archive.elastic.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Mention;
import org.dateline.search.EntityPage.Surface;

/**
 * The surfaces by which an article names its entities, as values of one keyword field. A value is
 * an entity's id, a surface and its number of mentions, so that one aggregation over articles gives
 * mentions and articles of each surface: true whatever is replaced or withdrawn, since nothing is
 * counted beforehand.
 */
public final class Surfaces {
  private static final char SEPARATOR = '\u001f';
  private static final int LONGEST = 300;

  private Surfaces() {}

  static List<String> values(AnnotatedArticle article) {
    Map<String, Integer> mentions = new HashMap<>();
    List<Mention> all = article.annotations().mentions();
    for (int i = 0; i < all.size(); i++) {
      String surface = all.get(i).surface();
      if (surface.length() <= LONGEST) {
        mentions.merge(article.links().get(i).entity() + SEPARATOR + surface, 1, Integer::sum);
      }
    }
    return mentions.entrySet().stream()
        .map(e -> e.getKey() + SEPARATOR + e.getValue())
        .sorted()
        .toList();
  }

  /** The beginning of the values of an entity. */
  public static String prefix(String entity) {
    return entity + SEPARATOR;
  }

  /**
   * The surfaces of one entity with their counts, the most frequent first.
   *
   * @param articlesByValue values of one entity, each with its number of articles
   */
  public static List<Surface> counted(Map<String, Long> articlesByValue) {
    Map<String, Surface> counted = new HashMap<>();
    articlesByValue.forEach(
        (value, articles) -> {
          String[] parts = value.split(String.valueOf(SEPARATOR), 3);
          long mentions = Long.parseLong(parts[2]) * articles;
          counted.merge(
              parts[1],
              new Surface(parts[1], mentions, articles),
              (a, b) ->
                  new Surface(
                      a.surface(), a.mentions() + b.mentions(), a.articles() + b.articles()));
        });
    List<Surface> result = new ArrayList<>(counted.values());
    result.sort(
        (a, b) -> {
          int byMentions = Long.compare(b.mentions(), a.mentions());
          return byMentions != 0 ? byMentions : a.surface().compareTo(b.surface());
        });
    return result;
  }
}
