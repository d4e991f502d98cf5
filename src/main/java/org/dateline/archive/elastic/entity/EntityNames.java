package org.dateline.archive.elastic.entity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.Merges;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.authority.Entity;

/**
 * Entities by id; those that others were merged into bear the others' names, too. Remembers what it
 * read until the archive changes: every answer needs names.
 */
public final class EntityNames {
  private static final int REMEMBERED = 50_000;
  private static final int AT_ONCE = 1_000;

  private final DocumentsById stored;
  private final EntityDocument documents;
  private final VisibleState state;
  private final Supplier<DecisionsInForce> inForce;
  private volatile EntitiesOfState known = new EntitiesOfState("");

  /**
   * Reads stored entities, and keeps them while searches see the same state.
   *
   * @param inForce the decisions to be seen
   */
  public EntityNames(
      DocumentsById stored,
      EntityDocument documents,
      VisibleState state,
      Supplier<DecisionsInForce> inForce) {
    this.stored = stored;
    this.documents = documents;
    this.state = state;
    this.inForce = inForce;
  }

  /** The stored entities among these ids, by id. */
  public Map<String, Entity> of(Collection<String> ids) {
    Map<String, Entity> found = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    EntitiesOfState remembered = known(state.current());
    for (String id : ids) {
      Entity entity = remembered.entities().getIfPresent(id);
      if (entity != null) {
        found.put(id, entity);
      } else if (!id.isEmpty()) {
        unknown.add(id);
      }
    }
    for (int i = 0; i < unknown.size(); i += AT_ONCE) {
      Map<String, Entity> read = read(unknown.subList(i, Math.min(unknown.size(), i + AT_ONCE)));
      remembered.entities().putAll(read);
      found.putAll(read);
    }
    return found;
  }

  private EntitiesOfState known(String now) {
    EntitiesOfState current = known;
    if (!current.state().equals(now)) {
      current = new EntitiesOfState(now);
      known = current;
    }
    return current;
  }

  private Map<String, Entity> read(List<String> ids) {
    DecisionsInForce decided = inForce.get();
    Merges merged = decided.merges();
    Set<String> all = new LinkedHashSet<>(ids);
    ids.forEach(id -> all.addAll(merged.members(id)));
    Map<String, Entity> asStored = new LinkedHashMap<>();
    stored
        .read(all, "id", "record")
        .forEach((id, source) -> asStored.put(id, documents.read(source)));
    Map<String, Entity> read = new LinkedHashMap<>();
    for (String id : ids) {
      Entity entity = asStored.get(id);
      if (entity != null) {
        read.put(id, decided.shown(entity.alsoCalled(names(merged.members(id), asStored))));
      }
    }
    return read;
  }

  private static List<String> names(Collection<String> ids, Map<String, Entity> stored) {
    List<String> names = new ArrayList<>();
    for (String id : ids) {
      Entity entity = stored.get(id);
      if (entity != null) {
        names.add(entity.name());
        names.addAll(entity.aliases());
      }
    }
    return names;
  }

  /** Entities read in one state of the archive. */
  private record EntitiesOfState(String state, Cache<String, Entity> entities) {
    EntitiesOfState(String state) {
      this(state, Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build());
    }
  }
}
