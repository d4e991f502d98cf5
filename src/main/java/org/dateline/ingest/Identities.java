package org.dateline.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.article.Article;
import org.dateline.article.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The ids under which articles are stored, so that two articles never have one. An article has the
 * id that its file gives it, or its address does, unless another article of the archive has it:
 * then the id is followed by a digest of its source, else of what it says. Asked in the order of
 * reading.
 */
final class Identities {
  private static final int DIGITS = 8;

  private final ArticleStore store;
  private final BiConsumer<String, String> note;
  private final Map<String, Article> underWay = new ConcurrentHashMap<>();
  private final Set<String> absent = ConcurrentHashMap.newKeySet();

  /**
   * Checks the ids of new articles against those of a store.
   *
   * @param note told where an article comes from that takes the place of a wholly different text
   */
  Identities(ArticleStore store, BiConsumer<String, String> note) {
    this.store = store;
    this.note = note;
  }

  /** The articles, each with its id. They are under way until {@link #stored}. */
  List<Batch.Located> of(List<Batch.Located> batch) {
    Map<String, Long> claims =
        batch.stream().collect(Collectors.groupingBy(l -> l.article().id(), Collectors.counting()));
    Set<String> unchanged = unchanged(batch, claims);
    Set<String> asked = new LinkedHashSet<>();
    batch.stream()
        .filter(located -> !unchanged.contains(located.article().id()))
        .forEach(located -> asked.addAll(candidates(located)));
    Map<String, Article> stored = store.articles(asked);
    List<Batch.Located> identified = new ArrayList<>();
    for (Batch.Located located : batch) {
      Article article = located.article();
      boolean same = unchanged.contains(article.id()) && !underWay.containsKey(article.id());
      Article named = same ? article : article.withId(id(located, stored));
      boolean alone = claims.getOrDefault(article.id(), 0L) == 1;
      Article before = underWay.put(named.id(), named);
      if (!same && alone && before == null && !stored.containsKey(named.id())) {
        absent.add(named.id());
      } else {
        absent.remove(named.id());
      }
      identified.add(located.with(named));
    }
    return identified;
  }

  /**
   * True if an article being ingested is surely not in the archive, which need not be asked again.
   */
  boolean isAbsent(String id) {
    return absent.contains(id);
  }

  /** Ids that one article of the batch claims, and that the archive holds with its content. */
  private Set<String> unchanged(List<Batch.Located> batch, Map<String, Long> claims) {
    return store.known(
        batch.stream()
            .map(Batch.Located::article)
            .filter(article -> claims.getOrDefault(article.id(), 0L) == 1)
            .map(ContentHash::of)
            .toList());
  }

  /** Ends the ids of these articles being under way: they are stored, or failed. */
  void stored(List<Batch.Located> batch) {
    for (Batch.Located located : batch) {
      String id = located.article().id();
      absent.remove(id);
      underWay.remove(id, located.article());
    }
  }

  private String id(Batch.Located located, Map<String, Article> stored) {
    Article article = located.article();
    List<String> candidates = candidates(located);
    String free = null;
    for (String id : candidates) {
      Article other = other(id, stored);
      if (other != null && isSame(article, other)) {
        noteReplaced(located, id, other);
        return id;
      }
      free = free == null && other == null ? id : free;
    }
    return free == null ? candidates.get(candidates.size() - 1) : free;
  }

  private @Nullable Article other(String id, Map<String, Article> stored) {
    Article other = underWay.get(id);
    return other == null ? stored.get(id) : other;
  }

  private static boolean isSame(Article article, Article other) {
    return isGiven(article)
        ? Sameness.byGivenId(article.id(), article, other)
        : Sameness.isAlike(article, other);
  }

  private void noteReplaced(Batch.Located located, String id, Article other) {
    if (!Sameness.isAlike(located.article(), other)) {
      note.accept(
          located.where(),
          String.format(
              "It replaces another text to which its source gave the same id, %s: “%s”.",
              id, other.title()));
    }
  }

  private static boolean isGiven(Article article) {
    return article.id().equals(article.details().id());
  }

  /** The ids it may have, the plain one first; the last is no other text's. */
  private static List<String> candidates(Batch.Located located) {
    if (located.beginning() != null) {
      return List.of(located.beginning());
    }
    Article article = located.article();
    String content = article.title() + "\n" + article.text();
    Set<String> ids = new LinkedHashSet<>(List.of(article.id()));
    if (isGiven(article) && article.source() != null) {
      ids.add(article.id() + "~" + Digest.sha256(article.source()).substring(0, DIGITS));
    }
    ids.add(article.id() + "~" + Digest.sha256(content).substring(0, DIGITS));
    return ids.stream().collect(Collectors.toList());
  }
}
