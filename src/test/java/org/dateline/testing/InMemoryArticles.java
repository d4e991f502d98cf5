package org.dateline.testing;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleStore;
import org.dateline.article.AnnotatedArticle;

/** A store of articles in memory. Tests that need a fault override {@link #store}. */
public class InMemoryArticles implements ArticleStore {
  private final NavigableMap<String, AnnotatedArticle> stored = new ConcurrentSkipListMap<>();

  /** All articles by their ids, in the order of these; may be changed. */
  public final NavigableMap<String, AnnotatedArticle> stored() {
    return stored;
  }

  @Override
  public List<Stored> put(Collection<AnnotatedArticle> articles) {
    return articles.stream().map(this::store).toList();
  }

  /** Stores one article. */
  protected Stored store(AnnotatedArticle article) {
    String id = article.article().id();
    AnnotatedArticle before = stored.put(id, article);
    if (before == null) {
      return new Stored(id, Outcome.CREATED, "");
    }
    boolean same = ContentHash.of(before.article()).equals(ContentHash.of(article.article()));
    return new Stored(id, same ? Outcome.UNCHANGED : Outcome.REPLACED, "");
  }

  @Override
  public Optional<AnnotatedArticle> find(String id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public Set<String> known(Collection<ContentHash> articles) {
    return articles.stream()
        .filter(this::isStored)
        .map(ContentHash::id)
        .collect(Collectors.toSet());
  }

  private boolean isStored(ContentHash hash) {
    AnnotatedArticle article = stored.get(hash.id());
    return article != null && ContentHash.of(article.article()).equals(hash);
  }

  @Override
  public void refresh() {}
}
