package org.dateline.curation.review;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Questions for archivists, the most frequent first in each queue.
 *
 * @param articles that were looked at
 * @param unknown names that no source explains
 * @param unsure links that are not much more likely right than wrong
 * @param contradicting names that were read as one type and linked to another, and people who
 *     cannot be meant on the article's day
 * @param speakers quotations whose speaker is not sure
 * @param same entities that may be one
 */
public record ReviewQueues(
    long articles,
    List<CountedEntity> unknown,
    List<Doubt> unsure,
    List<Doubt> contradicting,
    List<DoubtfulSpeaker> speakers,
    List<LikelyPair> same) {
  public ReviewQueues {
    unknown = List.copyOf(unknown);
    unsure = List.copyOf(unsure);
    contradicting = List.copyOf(contradicting);
    speakers = List.copyOf(speakers);
    same = List.copyOf(same);
  }

  /** An entity and the articles that name it. */
  public record CountedEntity(String id, String name, EntityType type, long articles) {}

  /**
   * A place in an article, with the words around it.
   *
   * @param context the words around it
   * @param start offset at which it begins in them
   */
  public record ExamplePlace(
      String article, String title, Part part, Span span, String context, int start) {}

  /**
   * A name and the entity that is doubtful.
   *
   * @param mentionType type that the name was read as
   * @param confidence the mean over its mentions
   * @param against reason why it cannot be meant, null for none but its type
   */
  public record Doubt(
      String surface,
      CountedEntity entity,
      EntityType mentionType,
      double confidence,
      ExamplePlace example,
      @Nullable String against) {}

  /**
   * A quotation and who may have said it.
   *
   * @param speaker null where the speaker is no known entity
   */
  public record DoubtfulSpeaker(
      ExamplePlace quotation, @Nullable CountedEntity speaker, double confidence) {}

  /** Two entities that may be one, with what speaks for it and against it. */
  public record LikelyPair(
      CountedEntity first, CountedEntity second, List<String> reasons, List<String> against) {
    public LikelyPair {
      reasons = List.copyOf(reasons);
      against = List.copyOf(against);
    }
  }
}
