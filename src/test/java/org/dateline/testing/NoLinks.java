package org.dateline.testing;

import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.linking.Linker;

/** A linker for articles in which nobody is named. */
public final class NoLinks implements Linker {
  @Override
  public List<Link> link(Article article, Annotations annotations) {
    return List.of();
  }

  @Override
  public String version() {
    return "none";
  }
}
