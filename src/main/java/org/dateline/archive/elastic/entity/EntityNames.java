package org.dateline.archive.elastic.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.archive.decision.Curation;
import org.dateline.archive.decision.Merges;
import org.dateline.archive.elastic.connection.Connection;
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

  private final Connection connection;
  private final String index;
  private final EntityDocument documents;
  private final VisibleState state;
  private final Supplier<Curation> curation;
  private final Map<String, Entity> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entity> eldest) {
          return size() > REMEMBERED;
        }
      };
  private String rememberedIn = "";

  /**
   * @param curation the decisions to be seen
   */
  public EntityNames(
      Connection connection,
      String index,
      EntityDocument documents,
      VisibleState state,
      Supplier<Curation> curation) {
    this.connection = connection;
    this.index = index;
    this.documents = documents;
    this.state = state;
    this.curation = curation;
  }

  /** Those that are stored, by id. */
  public Map<String, Entity> of(Collection<String> ids) {
    Map<String, Entity> found = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    String now = state.current();
    synchronized (remembered) {
      if (!now.equals(rememberedIn)) {
        remembered.clear();
        rememberedIn = now;
      }
      for (String id : ids) {
        Entity entity = remembered.get(id);
        if (entity != null) {
          found.put(id, entity);
        } else if (!id.isEmpty()) {
          unknown.add(id);
        }
      }
    }
    if (!unknown.isEmpty()) {
      for (int i = 0; i < unknown.size(); i += AT_ONCE) {
        Map<String, Entity> read = read(unknown.subList(i, Math.min(unknown.size(), i + AT_ONCE)));
        synchronized (remembered) {
          if (now.equals(rememberedIn)) {
            remembered.putAll(read);
          }
        }
        found.putAll(read);
      }
    }
    return found;
  }

  private Map<String, Entity> read(List<String> ids) {
    Curation decided = curation.get();
    Merges merged = decided.merges();
    Set<String> all = new LinkedHashSet<>(ids);
    ids.forEach(id -> all.addAll(merged.members(id)));
    Map<String, Entity> stored = new LinkedHashMap<>();
    new DocumentsById(connection, index)
        .read(all, "id", "record")
        .forEach((id, source) -> stored.put(id, documents.read(source)));
    Map<String, Entity> read = new LinkedHashMap<>();
    for (String id : ids) {
      Entity entity = stored.get(id);
      if (entity != null) {
        read.put(id, decided.applied(entity.alsoCalled(names(merged.members(id), stored))));
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
}
