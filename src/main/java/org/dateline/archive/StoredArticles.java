package org.dateline.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.archive.decision.Affected;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/**
 * All articles of the archive in turn, for what has to go over every one of them: as the machine
 * made them, whatever was decided since, and those that were withdrawn, too.
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
   * Reads, of the articles there, those that the decisions that hold now make otherwise than they
   * are found. To be stored again as they are.
   */
  void misplaced(Affected where, Consumer<List<AnnotatedArticle>> pages);

  /** Reads all articles that a decision affects. */
  void affected(Affected where, Consumer<List<AnnotatedArticle>> pages);

  /** An article as the machine made it, withdrawn or not. */
  Optional<AnnotatedArticle> asMade(String id);

  /** An entity as it is stored, whatever was decided on it. */
  Optional<Entity> entity(String id);

  /** The ids among these whose stored entity differs from what the authority knows now. */
  Set<String> outdated(Collection<String> entities);

  /**
   * The descriptions of those of these entities that the archive holds; empty text for one without.
   */
  Map<String, String> descriptions(Collection<String> entities);

  /**
   * Makes ids that were given up redirect to those in their place, for good. While articles still
   * name the former id, it stands for itself.
   *
   * @param ids former id, id in its place
   */
  void leadOn(Map<String, String> ids);

  /**
   * Removes names that no article gives any more, so that entities are no longer found by them.
   *
   * @param names by the entity's id
   */
  void removeNames(Map<String, Set<String>> names);
}
