package org.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.ArticleStore.Outcome;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.FailedStep;
import org.dateline.concurrent.TooLittleMemoryException;
import org.dateline.linking.nil.Namesakes;

/**
 * The steps that a batch goes through as a whole. Where a step fails, the articles go through it
 * one by one, so that one bad article does not affect the others. Only when the archive does not
 * answer or there is too little memory, the ingest stops.
 */
final class BatchSteps {
  private final ArticleStore store;
  private final Namesakes namesakes;

  BatchSteps(ArticleStore store, Namesakes namesakes) {
    this.store = store;
    this.namesakes = namesakes;
  }

  /** Tells namesakes of a batch apart; an article that this fails on keeps the linker's links. */
  List<AnnotatedArticle> apart(List<AnnotatedArticle> batch) {
    try {
      return namesakes.apart(batch);
    } catch (RuntimeException | Error e) {
      throwIfMeantForAll(e);
    }
    List<AnnotatedArticle> apart = new ArrayList<>();
    for (AnnotatedArticle article : batch) {
      try {
        apart.addAll(namesakes.apart(List.of(article)));
      } catch (RuntimeException | Error e) {
        throwIfMeantForAll(e);
        Annotations annotations = article.annotations().withFailed(FailedStep.of("namesakes", e));
        apart.add(
            new AnnotatedArticle(
                article.article(), annotations, article.links(), article.authority()));
      }
    }
    return apart;
  }

  List<Stored> put(List<AnnotatedArticle> batch) {
    try {
      return store.put(batch);
    } catch (RuntimeException | Error e) {
      throwIfMeantForAll(e);
    }
    List<Stored> outcomes = new ArrayList<>();
    for (AnnotatedArticle article : batch) {
      try {
        outcomes.addAll(store.put(List.of(article)));
      } catch (RuntimeException | Error e) {
        throwIfMeantForAll(e);
        String reason = "It could not be stored: " + e + ". It was left out.";
        outcomes.add(new Stored(article.article().id(), Outcome.FAILED, reason));
      }
    }
    return outcomes;
  }

  private static void throwIfMeantForAll(Throwable e) {
    TooLittleMemoryException.throwIfSo(e);
    if (e instanceof ArchiveUnreachableException unreachable) {
      throw unreachable;
    }
    if (e instanceof ArchiveException refused) {
      throw refused;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("the ingest was interrupted", e);
    }
  }
}
