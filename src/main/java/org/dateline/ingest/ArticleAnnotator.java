package org.dateline.ingest;

import java.util.List;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.article.Missed;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;
import org.dateline.linking.Unlinked;

/**
 * Annotates and links one article. Whatever fails on it costs the result of that step alone: the
 * article comes back all the same, and names what it lacks.
 */
public final class ArticleAnnotator {
  private static final String UNKNOWN_LANGUAGE = "und";

  private final Annotator annotator;
  private final Linker linker;

  public ArticleAnnotator(Annotator annotator, Linker linker) {
    this.annotator = annotator;
    this.linker = linker;
  }

  public AnnotatedArticle annotate(Article article) {
    Annotations annotations = annotations(article);
    try {
      List<Link> links = linker.link(article, annotations);
      return new AnnotatedArticle(article, annotations, links, linker.version());
    } catch (RuntimeException | Error e) {
      return new AnnotatedArticle(
          article,
          annotations.without(Missed.of("links", e)),
          Unlinked.links(annotations),
          Unlinked.VERSION);
    }
  }

  private Annotations annotations(Article article) {
    try {
      return annotator.annotate(article);
    } catch (RuntimeException | Error e) {
      return new Annotations(List.of(), List.of(), List.of(), UNKNOWN_LANGUAGE, "none")
          .without(Missed.of("annotation", e));
    }
  }
}
