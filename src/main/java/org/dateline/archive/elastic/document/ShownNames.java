package org.dateline.archive.elastic.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.article.Link;

/** The names that articles and quotations are found by beside their own words. */
record ShownNames(EntityDirectory directory, DecisionsInForce inForce) {
  /** The names shown in a whole article. */
  Collection<String> of(DecidedArticle decided) {
    return of(decided.beforeMerges(), decided.article().links());
  }

  /**
   * Every name of the entities linked to, before and after they were merged: an article on Kyiv is
   * found under Kiev.
   */
  Collection<String> of(Collection<Link> before, Collection<Link> merged) {
    TreeSet<String> names = new TreeSet<>();
    Map<String, Link> byEntity = new LinkedHashMap<>();
    before.forEach(link -> byEntity.put(link.entity(), link));
    merged.forEach(link -> byEntity.put(link.entity(), link));
    for (Link link : byEntity.values()) {
      Set<String> own = new LinkedHashSet<>();
      own.add(link.name());
      directory
          .find(link.entity())
          .ifPresent(
              entity -> {
                own.add(entity.name());
                own.addAll(entity.aliases());
              });
      names.addAll(inForce.names(link.entity(), own));
    }
    return names;
  }
}
