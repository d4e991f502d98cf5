package org.dateline.archive.elastic.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/** Keeps the entities that articles name, with every way they are written. */
public final class EntityWriter {
  private static final int REMEMBERED = 100_000;
  private static final int SURFACES_OF_ONE_ENTITY = 500;
  private static final int LONGEST_SURFACE = 300;

  /** Stands among the names of an entity whose description is stored; no text holds it. */
  private static final String DESCRIBED = "\u0000";

  private final Connection connection;
  private final String index;
  private final EntityDocument documents;
  // Names known to be stored, so that the same entity is not written again with every article.
  private final Map<String, Set<String>> stored =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
          return size() > REMEMBERED;
        }
      };

  public EntityWriter(Connection connection, String index, EntityDocument documents) {
    this.connection = connection;
    this.index = index;
    this.documents = documents;
  }

  /**
   * Adds what these articles tell of entities to the writes; nothing where all is stored already.
   *
   * @param others to entities that are shown in the place of some that the articles name
   */
  public synchronized void write(
      Collection<AnnotatedArticle> articles, Collection<Link> others, Writes writes) {
    Map<String, Met> met = met(articles);
    others.forEach(link -> met.putIfAbsent(link.entity(), new Met(link, new TreeSet<>())));
    met.values().removeIf(this::isStored);
    if (met.isEmpty()) {
      return;
    }
    Map<String, JsonNode> known =
        new DocumentsById(connection, index)
            .read(met.keySet(), "id", "names", "record.description", Redirects.FIELD);
    met.forEach(
        (id, entity) -> {
          Set<String> surfaces = new TreeSet<>(entity.surfaces());
          JsonNode before = known.get(id);
          if (before != null) {
            surfaces.addAll(EntityDocument.names(before));
          }
          Set<String> kept = new TreeSet<>();
          surfaces.stream().limit(SURFACES_OF_ONE_ENTITY).forEach(kept::add);
          ObjectNode document = documents.write(described(entity.link(), before), kept);
          if (before != null && before.has(Redirects.FIELD)) {
            document.set(Redirects.FIELD, before.get(Redirects.FIELD));
          }
          writes.index(index, id, document);
          Set<String> all = new TreeSet<>(entity.surfaces());
          all.addAll(kept);
          if (entity.link().description() != null) {
            all.add(DESCRIBED);
          }
          stored.put(id, all);
        });
  }

  /**
   * What an earlier article said of an entity of the archive's own stays when this says nothing.
   */
  private Entity described(Link link, @Nullable JsonNode before) {
    String said = before == null ? "" : before.path("record").path("description").asText("");
    Entity entity = documents.entity(link);
    return said.isEmpty() || !link.toArchiveBorn() ? entity : entity.withDescription(said);
  }

  /** Forgets what was thought to be stored: after a failure it may not be. */
  public synchronized void forget() {
    stored.clear();
  }

  private boolean isStored(Met entity) {
    Set<String> names = stored.get(entity.link().entity());
    boolean plain = entity.link().description() == null;
    return names != null
        && names.containsAll(entity.surfaces())
        && (plain || names.contains(DESCRIBED));
  }

  private static Map<String, Met> met(Collection<AnnotatedArticle> articles) {
    Map<String, Met> met = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      List<Mention> mentions = article.annotations().mentions();
      for (int i = 0; i < mentions.size(); i++) {
        Link link = article.links().get(i);
        String surface = mentions.get(i).surface();
        Met entity =
            met.merge(link.entity(), new Met(link, new TreeSet<>()), (one, other) -> one.or(other));
        if (surface.length() <= LONGEST_SURFACE) {
          entity.surfaces().add(surface);
        }
      }
    }
    return met;
  }

  /** An entity as a batch of articles names it. */
  private record Met(Link link, Set<String> surfaces) {
    /** The one that is described, with the surfaces so far. */
    Met or(Met later) {
      return link.description() == null && later.link.description() != null
          ? new Met(later.link, surfaces)
          : this;
    }
  }
}
