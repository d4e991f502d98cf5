package org.dateline.archive.elastic.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.authority.Entity;

/** Entities by id. Remembers what it read until the archive changes: every answer needs names. */
public final class EntityNames {
  private static final int REMEMBERED = 50_000;
  private static final int AT_ONCE = 1_000;

  private final Connection connection;
  private final String index;
  private final EntityDocument documents;
  private final VisibleState state;
  private final Map<String, Entity> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entity> eldest) {
          return size() > REMEMBERED;
        }
      };
  private String rememberedIn = "";

  public EntityNames(
      Connection connection, String index, EntityDocument documents, VisibleState state) {
    this.connection = connection;
    this.index = index;
    this.documents = documents;
    this.state = state;
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
    Map<String, Entity> read = new LinkedHashMap<>();
    new DocumentsById(connection, index)
        .read(ids, "id", "record")
        .forEach((id, source) -> read.put(id, documents.read(source)));
    return read;
  }
}
