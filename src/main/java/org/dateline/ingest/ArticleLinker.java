package org.dateline.ingest;

import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.FailedStep;
import org.dateline.concurrent.TooLittleMemoryException;
import org.dateline.linking.FallbackLinks;
import org.dateline.linking.Linker;
import org.dateline.linking.nil.Namesakes;

/** Links one annotated article, and stamps it with the linker's version. */
public final class ArticleLinker {
  private final Linker linker;

  public ArticleLinker(Linker linker) {
    this.linker = linker;
  }

  /**
   * Links an article for the first time. Where the linker fails on it, each of its names stands for
   * itself, and the article says so.
   */
  public AnnotatedArticle link(Article article, Annotations annotations) {
    try {
      return linked(article, annotations);
    } catch (RuntimeException | Error e) {
      TooLittleMemoryException.throwIfSo(e);
      return new AnnotatedArticle(
          article,
          annotations.withFailed(FailedStep.of("links", e)),
          FallbackLinks.of(annotations),
          FallbackLinks.VERSION);
    }
  }

  /**
   * Links a stored article anew. A failure of the linker ends it: the links that are stored are
   * better than none.
   *
   * @param namesakes of the archive; who was kept apart stays so
   */
  public AnnotatedArticle anew(AnnotatedArticle before, Namesakes namesakes) {
    return namesakes.anew(before, linked(before.article(), before.annotations()));
  }

  private AnnotatedArticle linked(Article article, Annotations annotations) {
    return new AnnotatedArticle(
        article, annotations, linker.link(article, annotations), linker.version());
  }
}
