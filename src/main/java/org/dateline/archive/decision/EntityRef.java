package org.dateline.archive.decision;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it was known when something was decided on it.
 *
 * @param wikipedia title of its article in the English Wikipedia
 */
public record EntityRef(
    String id,
    String name,
    EntityType type,
    @Nullable String wikipedia,
    @Nullable String wikidata) {

  public static EntityRef of(Entity entity) {
    return new EntityRef(
        entity.id(), entity.name(), entity.type(), entity.wikipedia(), entity.wikidata());
  }

  /** A link to it that an archivist made. */
  Link link(String reason, List<Link.OtherCandidate> otherCandidates) {
    return new Link(id, name, type, wikipedia, wikidata, 1, List.of(reason), otherCandidates);
  }
}
