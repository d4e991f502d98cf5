package org.dateline.testing;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;

/** Links to entities that no encyclopedia has. */
public final class Links {
  private Links() {}

  /** A link without other candidates. */
  public static Link link(
      String entity, String name, EntityType type, double confidence, String... reasons) {
    return new Link(entity, name, type, null, null, confidence, List.of(reasons), List.of());
  }
}
