package org.dateline.linking;

import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;

/** Links the mentions of one article to entities. Safe for use by several threads. */
public interface Linker {
  /** The links of all mentions, in their order. */
  List<Link> link(Article article, Annotations annotations);

  /** Version of the authority and of the weights that links rest on. */
  String version();
}
