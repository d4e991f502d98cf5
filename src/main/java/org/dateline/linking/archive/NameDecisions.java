package org.dateline.linking.archive;

import java.util.Optional;
import java.util.Set;
import org.dateline.article.EntityType;

/**
 * The questions that the linker asks of archivists' decisions on names: what a name means, and what
 * it does not mean. Safe for use by several threads.
 */
public interface NameDecisions {
  /** The decisions of an archive that has none. */
  NameDecisions NONE =
      new NameDecisions() {
        @Override
        public Optional<Confirmed> confirmed(String name) {
          return Optional.empty();
        }

        @Override
        public Set<String> rejected(String name) {
          return Set.of();
        }

        @Override
        public String version() {
          return "";
        }
      };

  /**
   * The one entity that the name means in this archive, if that was decided.
   *
   * @param name as {@link DecisionKeys#of} makes it
   */
  Optional<Confirmed> confirmed(String name);

  /**
   * Ids of entities that the name does not mean in this archive.
   *
   * @param name folded likewise
   */
  Set<String> rejected(String name);

  /** A version that changes with every decision. */
  String version();

  /**
   * An entity that a name means.
   *
   * @param entity its id
   * @param name its own name
   * @param why the archivist and the day of the decision, for readers
   */
  record Confirmed(String entity, String name, EntityType type, String why) {}
}
