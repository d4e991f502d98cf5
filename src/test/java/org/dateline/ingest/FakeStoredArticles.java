package org.dateline.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.decision.Affected;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Entity;
import org.dateline.testing.InMemoryArticles;

/** Stored articles in memory, which can fail at an article. */
final class FakeStoredArticles extends InMemoryArticles implements StoredArticles {
  final Map<String, String> redirects = new HashMap<>();
  final Set<String> read = new java.util.TreeSet<>();
  Set<String> outdated = Set.of();
  String failAt = "";
  String failAfter = "";
  Runnable whenRead = () -> {};
  int writes;

  @Override
  public long count() {
    return stored().size();
  }

  @Override
  public Map<String, String> descriptions(Collection<String> entities) {
    return Map.of();
  }

  @Override
  public void read(String after, java.util.function.Consumer<List<AnnotatedArticle>> pages) {
    List<AnnotatedArticle> all =
        List.copyOf(after == null ? stored().values() : stored().tailMap(after, false).values());
    whenRead.run();
    for (int i = 0; i < all.size(); i += 2) {
      List<AnnotatedArticle> page = all.subList(i, Math.min(all.size(), i + 2));
      page.forEach(article -> read.add(article.article().id()));
      pages.accept(page);
    }
  }

  @Override
  public void withWords(
      Collection<String> forms, java.util.function.Consumer<List<AnnotatedArticle>> pages) {
    List<AnnotatedArticle> found =
        stored().values().stream()
            .filter(article -> forms.stream().anyMatch(article.article().text()::contains))
            .toList();
    found.forEach(article -> read.add(article.article().id()));
    pages.accept(found);
  }

  @Override
  public void misplaced(
      Affected where, java.util.function.Consumer<List<AnnotatedArticle>> pages) {}

  @Override
  public void affected(Affected where, java.util.function.Consumer<List<AnnotatedArticle>> pages) {}

  @Override
  public Optional<Entity> entity(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<AnnotatedArticle> asMade(String id) {
    return find(id);
  }

  @Override
  public Set<String> outdated(Collection<String> entities) {
    return entities.stream().filter(outdated::contains).collect(Collectors.toSet());
  }

  @Override
  public void removeNames(Map<String, Set<String>> names) {
    // finds entities by what it is given
  }

  @Override
  public void leadOn(Map<String, String> ids) {
    redirects.putAll(ids);
  }

  @Override
  protected synchronized Stored store(AnnotatedArticle article) {
    String id = article.article().id();
    if (id.equals(failAt)) {
      throw new IllegalStateException("cut off");
    }
    Stored outcome = super.store(article);
    writes++;
    if (id.equals(failAfter)) {
      throw new IllegalStateException("cut off");
    }
    return outcome;
  }
}
