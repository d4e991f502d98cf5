package org.dateline.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.ArticleDetails;
import org.dateline.article.Digest;

/** Articles with all that is known of them. */
public interface ArticleStore {
  /**
   * Stores articles, with their quotations and entities, in place of any of the same id. Storing is
   * all or nothing for each article and can be repeated.
   *
   * @param articles as the machine made them; they are found as {@link
   *     org.dateline.archive.decision.DecisionsInForce} has them, and not at all when they are
   *     withdrawn
   */
  List<Stored> put(Collection<AnnotatedArticle> articles);

  /** The article as it is to be shown, by what was decided; empty when it was withdrawn. */
  Optional<AnnotatedArticle> find(String id);

  /**
   * The ids of those articles that are stored with the same content. The value compared is {@link
   * ContentHash}.
   */
  Set<String> known(Collection<ContentHash> articles);

  /** The articles with these ids that are stored, as they were read, by id. */
  default Map<String, Article> articles(Collection<String> ids) {
    Map<String, Article> found = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(linked -> found.put(id, linked.article())));
    return found;
  }

  /** Earlier states of an article, the oldest first; none when it is not to be found. */
  default List<Revision> revisions(String id) {
    return List.of();
  }

  /** The number of those. */
  default long countRevisions(String id) {
    return revisions(id).size();
  }

  /** Makes all that was put visible to searches. */
  void refresh();

  /**
   * The moments in which articles were first stored with the content that they have; those without
   * one, and those that are not there, are left out.
   */
  default Map<String, Instant> moments(Collection<String> ids) {
    return Map.of();
  }

  /** The time that went into finding copies among those stored by this object. */
  default Duration comparing() {
    return Duration.ZERO;
  }

  /**
   * The outcome of storing an article.
   *
   * @param reason of a failure
   * @param lost decisions on a name or quotation of the article that are without effect on it as it
   *     is now
   */
  record Stored(String id, Outcome outcome, String reason, List<Decision> lost) {
    public Stored {
      lost = List.copyOf(lost);
    }

    public Stored(String id, Outcome outcome, String reason) {
      this(id, outcome, reason, List.of());
    }
  }

  /**
   * The outcome of storing an article: new, changed, there before with the same content, or failed.
   */
  enum Outcome {
    CREATED,
    REPLACED,
    UNCHANGED,
    FAILED
  }

  /** An article's id and a digest of what was read. */
  record ContentHash(String id, String hash) {
    /**
     * The digest, SHA-256 in hexadecimal, covers every field of the article as it was read, but not
     * the file: an article that was moved is the same article. Details are part of it only where
     * there are some that earlier versions of the program did not read, so that articles they
     * stored keep their digest.
     */
    public static ContentHash of(Article article) {
      Article read = article.withFile("").withDetails(ArticleDetails.NONE);
      String fields = read.toString().replace(", details=" + ArticleDetails.NONE, "");
      String details = article.details().isMore() ? article.details().toString() : "";
      return new ContentHash(article.id(), Digest.sha256(fields + details));
    }
  }
}
