package org.dateline.search;

import java.util.List;
import org.dateline.article.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet over the articles found, counted in articles. A facet's own any-of does not
 * narrow it; its all-of and none-of do.
 *
 * @param missing articles that have no value
 * @param more whether there are values that {@code buckets} leaves out
 * @param distinct number of values
 * @param unattributed of the facet speaker, null of any other
 */
public record FacetResult(
    List<Bucket> buckets,
    long missing,
    boolean more,
    long distinct,
    @Nullable Unattributed unattributed) {
  public FacetResult {
    buckets = List.copyOf(buckets);
  }

  /** The result of another facet than speaker. */
  public FacetResult(List<Bucket> buckets, long missing, boolean more, long distinct) {
    this(buckets, missing, more, distinct, null);
  }

  /**
   * Articles without a speaker's name, in the two ways there are.
   *
   * @param unnamed articles with a quotation whose speaker is not named
   * @param nobody articles that quote nobody
   */
  public record Unattributed(long unnamed, long nobody) {}

  /**
   * A value of a facet with its number of articles.
   *
   * @param type of an entity, null where the values are words
   * @param selected the way in which the value is selected; NONE_OF counts the articles it keeps
   *     out
   */
  public record Bucket(
      String id, String name, @Nullable EntityType type, long count, Selected selected) {}

  /** The ways in which a bucket is selected. */
  public enum Selected {
    NO,
    ANY_OF,
    ALL_OF,
    NONE_OF
  }
}
