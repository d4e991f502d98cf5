package org.dateline.search;

import java.util.List;
import org.dateline.authority.Entity;

/** Search for entities that are known from outside, whether articles name them or not. */
@FunctionalInterface
public interface AuthoritySearch {
  /** The entities that bear the name, the best known first; people also by their surname. */
  List<Entity> called(String name);
}
