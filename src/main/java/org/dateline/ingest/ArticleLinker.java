package org.dateline.ingest;

import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.FailedStep;
import org.dateline.article.Link;
import org.dateline.concurrent.TooLittleMemoryException;
import org.dateline.linking.FallbackLinks;
import org.dateline.linking.Linker;

/**
 * Links one annotated article. Where the linker fails on it, each of its names stands for itself,
 * and the article says so.
 */
final class ArticleLinker {
  private final Linker linker;

  ArticleLinker(Linker linker) {
    this.linker = linker;
  }

  AnnotatedArticle link(Article article, Annotations annotations) {
    try {
      List<Link> links = linker.link(article, annotations);
      return new AnnotatedArticle(article, annotations, links, linker.version());
    } catch (RuntimeException | Error e) {
      TooLittleMemoryException.throwIfSo(e);
      return new AnnotatedArticle(
          article,
          annotations.withFailed(FailedStep.of("links", e)),
          FallbackLinks.of(annotations),
          FallbackLinks.VERSION);
    }
  }
}
