package org.dateline.ingest;

import java.util.List;
import java.util.Objects;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;

/** An article before and after its names were linked anew. */
record Relinked(AnnotatedArticle before, AnnotatedArticle after) {
  /** True if any name means another entity, one has another name or facts, or a subject has. */
  boolean isChanged() {
    if (!before.article().details().tags().equals(after.article().details().tags())) {
      return true;
    }
    List<Link> old = before.links();
    List<Link> now = after.links();
    for (int i = 0; i < old.size(); i++) {
      if (!saysTheSame(old.get(i), now.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** True if any link has another reason: a decision, or the end of one. */
  boolean hasOtherReasons() {
    for (int i = 0; i < before.links().size(); i++) {
      if (!before.links().get(i).reasons().equals(after.links().get(i).reasons())) {
        return true;
      }
    }
    return false;
  }

  /** Confidence and reasons aside: these move with every change of the sources. */
  private static boolean saysTheSame(Link one, Link other) {
    return one.entity().equals(other.entity())
        && one.name().equals(other.name())
        && one.type() == other.type()
        && Objects.equals(one.wikipedia(), other.wikipedia())
        && Objects.equals(one.wikidata(), other.wikidata());
  }
}
