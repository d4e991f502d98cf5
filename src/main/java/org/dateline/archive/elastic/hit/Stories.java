package org.dateline.archive.elastic.hit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.Shingles;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.article.Article;

/**
 * Gives articles their story: copies share one, whoever published them. A story has the id of the
 * article that came in first. Articles that were stored and cannot be searched yet are kept in
 * memory, up to a number of characters.
 */
public final class Stories {
  private static final int MOST_CHARACTERS = 16_000_000;
  // Reports that share a band are nearly always copies: of hundreds few are read.
  private static final int LOOKED_AT_FIRST = 3;

  private final Connection connection;
  private final String index;
  private final CopiesOfArticles copies;
  private final Map<String, Recent> recent = new LinkedHashMap<>();
  private final Map<String, Set<String>> byBand = new HashMap<>();
  private long characters;
  private long nanos;

  public Stories(Connection connection, String index) {
    this.connection = connection;
    this.index = index;
    this.copies = new CopiesOfArticles(connection, index);
  }

  /** An article that may not be searchable yet. */
  private static final class Recent {
    final String text;
    final String story;
    final List<String> bands;
    boolean written;

    Recent(String text, String story, List<String> bands) {
      this.text = text;
      this.story = story;
      this.bands = bands;
    }
  }

  /** The story of each, in the order in which they are given; they are about to be stored. */
  public synchronized Map<String, String> of(Collection<Article> articles) {
    long began = System.nanoTime();
    if (characters > MOST_CHARACTERS) {
      refresh(() -> connection.call(client -> client.indices().refresh(r -> r.index(index))));
    }
    Map<String, Shingles> shingles = new LinkedHashMap<>();
    articles.forEach(a -> shingles.put(a.id(), Shingles.of(a.text())));
    Map<String, List<String>> bands = new LinkedHashMap<>();
    shingles.forEach((id, own) -> bands.put(id, own.bands()));
    Map<String, List<JsonNode>> stored = copies.candidates(bands, LOOKED_AT_FIRST);
    Map<String, String> stories = new LinkedHashMap<>();
    for (Article article : articles) {
      String id = article.id();
      List<String> own = bands.getOrDefault(id, List.of());
      String story = story(id, shingles.get(id), own, stored.getOrDefault(id, List.of()));
      stories.put(id, story);
      remember(id, new Recent(article.text(), story, own));
    }
    nanos += System.nanoTime() - began;
    return stories;
  }

  /** The time that {@link #of} has taken so far. */
  public synchronized Duration comparing() {
    return Duration.ofNanos(nanos);
  }

  private String story(String id, Shingles own, List<String> bands, List<JsonNode> candidates) {
    Set<String> seen = new HashSet<>();
    for (String band : bands) {
      for (String other : byBand.getOrDefault(band, Set.of())) {
        Recent one = recent.get(other);
        if (!other.equals(id) && seen.add(other) && own.isCopy(Shingles.of(one.text))) {
          return one.story;
        }
      }
    }
    return storedStory(own, candidates)
        .or(
            () ->
                candidates.size() < LOOKED_AT_FIRST
                    ? Optional.empty()
                    : storedStory(own, all(id, bands)))
        .orElse(id);
  }

  private List<JsonNode> all(String id, List<String> bands) {
    return copies
        .candidates(Map.of(id, bands), CopiesOfArticles.MOST_CANDIDATES)
        .getOrDefault(id, List.of());
  }

  private Optional<String> storedStory(Shingles own, List<JsonNode> candidates) {
    for (JsonNode other : candidates) {
      boolean newer = recent.containsKey(other.path("id").asText()); // and was looked at
      if (!newer && own.isCopy(Shingles.of(other.path("text").asText()))) {
        return Optional.of(other.path(ArticleDocument.STORY).asText(other.path("id").asText()));
      }
    }
    return Optional.empty();
  }

  private void remember(String id, Recent article) {
    forget(id);
    if (!article.bands.isEmpty()) {
      recent.put(id, article);
      characters += article.text.length();
      article.bands.forEach(b -> byBand.computeIfAbsent(b, k -> new HashSet<>()).add(id));
    }
  }

  private void forget(String id) {
    Recent before = recent.remove(id);
    if (before != null) {
      characters -= before.text.length();
      for (String band : before.bands) {
        byBand.computeIfPresent(
            band,
            (b, ids) -> {
              ids.remove(id);
              return ids.isEmpty() ? null : ids;
            });
      }
    }
  }

  public synchronized void written(Collection<String> ids) {
    for (String id : ids) {
      Recent article = recent.get(id);
      if (article != null) {
        article.written = true;
      }
    }
  }

  /**
   * Forgets what is stored and can be searched.
   *
   * @param refresh makes it so
   */
  public void refresh(Runnable refresh) {
    Map<String, Recent> searchable = new HashMap<>();
    synchronized (this) {
      recent.forEach(
          (id, article) -> {
            if (article.written) {
              searchable.put(id, article);
            }
          });
    }
    refresh.run();
    synchronized (this) {
      searchable.forEach(
          (id, article) -> {
            if (article.equals(recent.get(id))) {
              forget(id);
            }
          });
    }
  }
}
