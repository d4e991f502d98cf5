package org.dateline.archive.elastic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.dateline.authority.Entity;

/** Entities by id. Remembers what it read for a short while, since every answer needs names. */
final class EntityNames {
  private static final int REMEMBERED = 50_000;
  private static final int AT_ONCE = 1_000;
  private static final long FRESH_NANOS = 5_000_000_000L;

  private final Connection connection;
  private final String index;
  private final EntityDocument documents;
  private final LongSupplier nanoClock;
  private final Map<String, Remembered> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
          return size() > REMEMBERED;
        }
      };

  EntityNames(
      Connection connection, String index, EntityDocument documents, LongSupplier nanoClock) {
    this.connection = connection;
    this.index = index;
    this.documents = documents;
    this.nanoClock = nanoClock;
  }

  /** Those that are stored, by id. */
  Map<String, Entity> of(Collection<String> ids) {
    Map<String, Entity> found = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    long now = nanoClock.getAsLong();
    synchronized (remembered) {
      for (String id : ids) {
        Remembered entity = remembered.get(id);
        if (entity != null && now - entity.readAt() < FRESH_NANOS) {
          found.put(id, entity.entity());
        } else if (!id.isEmpty()) {
          unknown.add(id);
        }
      }
    }
    if (!unknown.isEmpty()) {
      for (int i = 0; i < unknown.size(); i += AT_ONCE) {
        Map<String, Entity> read = read(unknown.subList(i, Math.min(unknown.size(), i + AT_ONCE)));
        synchronized (remembered) {
          read.forEach((id, entity) -> remembered.put(id, new Remembered(entity, now)));
        }
        found.putAll(read);
      }
    }
    return found;
  }

  void forget() {
    synchronized (remembered) {
      remembered.clear();
    }
  }

  private Map<String, Entity> read(List<String> ids) {
    Map<String, Entity> read = new LinkedHashMap<>();
    new DocumentsById(connection, index)
        .read(ids, "id", "record")
        .forEach((id, source) -> read.put(id, documents.read(source)));
    return read;
  }

  private record Remembered(Entity entity, long readAt) {}
}
