package org.dateline.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * All articles of the archive in turn, for what has to go over every one of them. Their links are
 * those that the linker made, whatever archivists merged.
 */
public interface StoredArticles {
  long count();

  /**
   * Reads articles in the order of their ids, as they are at the beginning: what is written
   * meanwhile changes nothing.
   *
   * @param after the id to begin after, null for the first
   * @param pages is given some hundred articles at a time, never none
   */
  void read(@Nullable String after, Consumer<List<AnnotatedArticle>> pages);

  /**
   * Reads the articles whose title or text has all words of one of these forms of a name, likewise.
   */
  void withWords(Collection<String> forms, Consumer<List<AnnotatedArticle>> pages);

  /**
   * Reads, of the articles that are found under any of these entities, those that {@link Merges}
   * that hold now put under others. To be stored again as they are.
   */
  void misplaced(Collection<String> entities, Consumer<List<AnnotatedArticle>> pages);

  /** Which of these entities are stored otherwise than the authority knows them now. */
  Set<String> outdated(Collection<String> entities);

  /**
   * What the archive says of those of these entities that it holds; empty where it says nothing.
   */
  Map<String, String> descriptions(Collection<String> entities);

  /**
   * Lets ids that were given up lead on, for ever, to those in their place; for as long as articles
   * still name the former id it stands for itself.
   *
   * @param ids former id, id in its place
   */
  void leadOn(Map<String, String> ids);
}
