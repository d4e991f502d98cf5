package org.dateline.archive.elastic.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.DocumentId;
import org.dateline.archive.elastic.connection.DocumentsById;
import org.dateline.archive.elastic.connection.DocumentsById.Versioned;
import org.dateline.archive.elastic.connection.Writes;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/** Keeps the entities that articles name, with the ways they are written, up to a number. */
public final class EntityWriter {
  private static final int REMEMBERED = 100_000;
  private static final int SURFACES_OF_ONE_ENTITY = 500;
  private static final int LONGEST_SURFACE = 300;

  private final Connection connection;
  private final String index;
  private final EntityDocument documents;
  private final boolean keeping;
  // Names known to be stored, so that the same entity is not written again with every article.
  private final Cache<String, Mentioned> stored =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  public EntityWriter(Connection connection, String index, EntityDocument documents) {
    this(connection, index, documents, false);
  }

  private EntityWriter(
      Connection connection, String index, EntityDocument documents, boolean keeping) {
    this.connection = connection;
    this.index = index;
    this.documents = documents;
    this.keeping = keeping;
  }

  /** A writer that leaves what is stored of an entity as it is, and adds names alone. */
  public static EntityWriter keeping(
      Connection connection, String index, EntityDocument documents) {
    return new EntityWriter(connection, index, documents, true);
  }

  /**
   * Stores what these articles tell of entities; nothing where all is stored already.
   *
   * @param others to entities that are shown in the place of some that the articles name
   * @return why entities could not be stored, by their documents' ids
   */
  public Map<String, String> write(Collection<AnnotatedArticle> articles, Collection<Link> others) {
    Map<String, Mentioned> left = mentioned(articles);
    others.forEach(link -> add(left, link));
    left.values().removeIf(this::isStored);
    while (!left.isEmpty()) {
      Writes writes = new Writes(connection);
      Map<String, Versioned> known =
          new DocumentsById(connection, index)
              .versioned(left.keySet(), List.of("id", "names", "record", Redirects.FIELD));
      left.forEach((id, entity) -> write(id, entity, known.get(id), writes));
      Map<String, String> failures = writes.finish();
      if (!failures.isEmpty()) {
        return failures;
      }
      // another thread or process has added to the entity since: once more, with what it added
      Map<String, Mentioned> again = new LinkedHashMap<>(left);
      again.keySet().removeIf(id -> !writes.conflicts().contains(DocumentId.of(id)));
      left.keySet().removeAll(again.keySet());
      remember(left);
      left.clear();
      left.putAll(again);
    }
    return Map.of();
  }

  private void write(String id, Mentioned mentioned, @Nullable Versioned before, Writes writes) {
    if (before == null) {
      writes.create(
          index,
          id,
          documents.write(mentioned.entity(), kept(mentioned.entity(), mentioned.names())));
      return;
    }
    Set<String> names = new TreeSet<>(mentioned.names());
    names.addAll(EntityDocument.names(before.source()));
    Entity entity = now(id, documents.read(before.source()), mentioned.entity());
    replace(id, before, documents.write(entity, kept(entity, names)), writes);
  }

  private Entity now(String id, Entity before, Entity mentioned) {
    if (keeping) {
      return before;
    }
    return documents.isKnown(id) ? mentioned : EntityUnion.of(before, mentioned);
  }

  /** Removes ways in which entities are written no more; their own names stay. */
  public void removeNames(Map<String, Set<String>> names) {
    Set<String> left = new TreeSet<>(names.keySet());
    while (!left.isEmpty()) {
      Writes writes = new Writes(connection);
      new DocumentsById(connection, index)
          .versioned(left, List.of("id", "names", "record", Redirects.FIELD))
          .forEach((id, before) -> removeNames(id, before, names.get(id), writes));
      Map<String, String> failures = writes.finish();
      if (!failures.isEmpty()) {
        throw new ArchiveException("Names could not be removed: " + failures);
      }
      left.removeIf(id -> !writes.conflicts().contains(DocumentId.of(id)));
    }
    stored.invalidateAll(names.keySet());
  }

  private void removeNames(String id, Versioned before, Set<String> gone, Writes writes) {
    Entity entity = documents.read(before.source());
    Set<String> names = new TreeSet<>(EntityDocument.names(before.source()));
    if (names.removeAll(gone)) {
      replace(id, before, documents.write(entity, kept(entity, names)), writes);
    }
  }

  private void replace(String id, Versioned before, ObjectNode document, Writes writes) {
    keepRedirect(before.source(), document);
    writes.replace(index, id, before, document);
  }

  private static void keepRedirect(JsonNode before, ObjectNode document) {
    if (before.has(Redirects.FIELD)) {
      document.set(Redirects.FIELD, before.get(Redirects.FIELD));
    }
  }

  /** The first names in the order of their characters: in whatever order they came, the same. */
  private static Set<String> kept(Entity entity, Collection<String> names) {
    Set<String> all = new TreeSet<>(names);
    all.remove(entity.name());
    entity.aliases().forEach(all::remove);
    return all.stream()
        .limit(SURFACES_OF_ONE_ENTITY)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void remember(Map<String, Mentioned> written) {
    written.forEach((id, entity) -> stored.asMap().merge(id, entity, Mentioned::and));
  }

  /**
   * Copies entities that an earlier Dateline stored, and nobody has stored since, into an index.
   */
  public void copy(List<JsonNode> before) {
    Writes writes = new Writes(connection);
    for (JsonNode source : before) {
      Entity entity = documents.read(source);
      ObjectNode document = documents.write(entity, kept(entity, EntityDocument.names(source)));
      keepRedirect(source, document);
      writes.create(index, entity.id(), document);
    }
    Map<String, String> failures = writes.finish();
    if (!failures.isEmpty()) {
      throw new ArchiveException("Entities could not be stored: " + failures);
    }
  }

  /** Empties the cache of what is stored: after a failure it may be wrong. */
  public void invalidateCache() {
    stored.invalidateAll();
  }

  private boolean isStored(Mentioned entity) {
    Mentioned before = stored.getIfPresent(entity.entity().id());
    return before != null && before.and(entity).equals(before);
  }

  private Map<String, Mentioned> mentioned(Collection<AnnotatedArticle> articles) {
    Map<String, Mentioned> mentioned = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      List<Mention> mentions = article.annotations().mentions();
      for (int i = 0; i < mentions.size(); i++) {
        String surface = mentions.get(i).surface();
        Mentioned entity = add(mentioned, article.links().get(i));
        if (surface.length() <= LONGEST_SURFACE) {
          entity.names().add(surface);
        }
      }
    }
    return mentioned;
  }

  private Mentioned add(Map<String, Mentioned> to, Link link) {
    Entity entity = documents.entity(link);
    Mentioned one = new Mentioned(entity, new TreeSet<>(Set.of(entity.name())));
    return to.merge(link.entity(), one, Mentioned::and);
  }

  /**
   * An entity as articles name it.
   *
   * @param names its own and those in the articles
   */
  private record Mentioned(Entity entity, Set<String> names) {
    Mentioned and(Mentioned other) {
      Set<String> both = new TreeSet<>(names);
      both.addAll(other.names);
      return new Mentioned(
          entity.equals(other.entity) ? entity : EntityUnion.of(entity, other.entity), both);
    }
  }
}
