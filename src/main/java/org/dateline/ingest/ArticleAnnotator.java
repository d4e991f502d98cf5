package org.dateline.ingest;

import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.FailedStep;
import org.dateline.concurrent.TooLittleMemoryException;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;

/**
 * Annotates and links one article. Whatever fails on it costs the result of that step alone: the
 * article comes back all the same, and names what it lacks.
 */
public final class ArticleAnnotator {
  private static final String UNKNOWN_LANGUAGE = "und";

  private final Annotator annotator;
  private final ArticleLinker linking;

  public ArticleAnnotator(Annotator annotator, Linker linker) {
    this.annotator = annotator;
    this.linking = new ArticleLinker(linker);
  }

  public AnnotatedArticle annotate(Article article) {
    return linking.link(article, annotations(article));
  }

  private Annotations annotations(Article article) {
    try {
      return annotator.annotate(article);
    } catch (RuntimeException | Error e) {
      TooLittleMemoryException.throwIfSo(e);
      return new Annotations(List.of(), List.of(), List.of(), UNKNOWN_LANGUAGE, "none")
          .withFailed(FailedStep.of("annotation", e));
    }
  }
}
