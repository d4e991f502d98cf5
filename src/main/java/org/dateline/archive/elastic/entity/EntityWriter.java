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

/** Keeps the entities that articles name, with every way they are written. */
public final class EntityWriter {
  private static final int REMEMBERED = 100_000;
  private static final int SURFACES_OF_ONE_ENTITY = 500;
  private static final int LONGEST_SURFACE = 300;

  private final Connection connection;
  private final String index;
  private final EntityDocument documents;
  // Names known to be stored, so that the same entity is not written again with every article.
  private final Cache<String, Met> stored =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  public EntityWriter(Connection connection, String index, EntityDocument documents) {
    this.connection = connection;
    this.index = index;
    this.documents = documents;
  }

  /**
   * Stores what these articles tell of entities; nothing where all is stored already.
   *
   * @param others to entities that are shown in the place of some that the articles name
   * @return why entities could not be stored, by their documents' ids
   */
  public Map<String, String> write(Collection<AnnotatedArticle> articles, Collection<Link> others) {
    Map<String, Met> met = met(articles);
    others.forEach(link -> meet(met, link));
    met.values().removeIf(this::isStored);
    while (!met.isEmpty()) {
      Writes writes = new Writes(connection);
      Map<String, Versioned> known =
          new DocumentsById(connection, index)
              .versioned(met.keySet(), List.of("id", "names", "record", Redirects.FIELD));
      met.forEach((id, entity) -> write(id, entity, known.get(id), writes));
      Map<String, String> failures = writes.finish();
      if (!failures.isEmpty()) {
        return failures;
      }
      // another thread or process has added to the entity since: once more, with what it added
      Map<String, Met> again = new LinkedHashMap<>(met);
      again.keySet().removeIf(id -> !writes.conflicts().contains(DocumentId.of(id)));
      met.keySet().removeAll(again.keySet());
      remember(met);
      met.clear();
      met.putAll(again);
    }
    return Map.of();
  }

  private void write(String id, Met met, @Nullable Versioned before, Writes writes) {
    if (before == null) {
      writes.create(index, id, documents.write(met.entity(), kept(met.entity(), met.names())));
      return;
    }
    Set<String> names = new TreeSet<>(met.names());
    names.addAll(EntityDocument.names(before.source()));
    Entity entity =
        documents.isKnown(id)
            ? met.entity()
            : EntityUnion.of(documents.read(before.source()), met.entity());
    replace(id, before, documents.write(entity, kept(entity, names)), writes);
  }

  /** Removes ways in which entities are written no more; their own names stay. */
  public void forget(Map<String, Set<String>> names) {
    Set<String> left = new TreeSet<>(names.keySet());
    while (!left.isEmpty()) {
      Writes writes = new Writes(connection);
      new DocumentsById(connection, index)
          .versioned(left, List.of("id", "names", "record", Redirects.FIELD))
          .forEach((id, before) -> forget(id, before, names.get(id), writes));
      Map<String, String> failures = writes.finish();
      if (!failures.isEmpty()) {
        throw new ArchiveException("Names could not be removed: " + failures);
      }
      left.removeIf(id -> !writes.conflicts().contains(DocumentId.of(id)));
    }
    stored.invalidateAll(names.keySet());
  }

  private void forget(String id, Versioned before, Set<String> gone, Writes writes) {
    Entity entity = documents.read(before.source());
    Set<String> names = new TreeSet<>(EntityDocument.names(before.source()));
    if (names.removeAll(gone)) {
      replace(id, before, documents.write(entity, kept(entity, names)), writes);
    }
  }

  private void replace(String id, Versioned before, ObjectNode document, Writes writes) {
    if (before.source().has(Redirects.FIELD)) {
      document.set(Redirects.FIELD, before.source().get(Redirects.FIELD));
    }
    writes.replace(index, id, before, document);
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

  private void remember(Map<String, Met> written) {
    written.forEach((id, met) -> stored.asMap().merge(id, met, Met::and));
  }

  /**
   * Brings entities that an earlier Dateline stored, and nobody has stored since, into an index.
   */
  public void copy(List<JsonNode> before) {
    Writes writes = new Writes(connection);
    for (JsonNode source : before) {
      Entity entity = documents.read(source);
      ObjectNode document = documents.write(entity, kept(entity, EntityDocument.names(source)));
      if (source.has(Redirects.FIELD)) {
        document.set(Redirects.FIELD, source.get(Redirects.FIELD));
      }
      writes.create(index, entity.id(), document);
    }
    Map<String, String> failures = writes.finish();
    if (!failures.isEmpty()) {
      throw new ArchiveException("Entities could not be stored: " + failures);
    }
  }

  /** Forgets what was thought to be stored: after a failure it may not be. */
  public void forget() {
    stored.invalidateAll();
  }

  private boolean isStored(Met met) {
    Met before = stored.getIfPresent(met.entity().id());
    return before != null && before.and(met).equals(before);
  }

  private Map<String, Met> met(Collection<AnnotatedArticle> articles) {
    Map<String, Met> met = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      List<Mention> mentions = article.annotations().mentions();
      for (int i = 0; i < mentions.size(); i++) {
        String surface = mentions.get(i).surface();
        Met entity = meet(met, article.links().get(i));
        if (surface.length() <= LONGEST_SURFACE) {
          entity.names().add(surface);
        }
      }
    }
    return met;
  }

  private Met meet(Map<String, Met> met, Link link) {
    Entity entity = documents.entity(link);
    Met one = new Met(entity, new TreeSet<>(Set.of(entity.name())));
    return met.merge(link.entity(), one, Met::and);
  }

  /**
   * An entity as articles name it.
   *
   * @param names its own and those in the articles
   */
  private record Met(Entity entity, Set<String> names) {
    Met and(Met other) {
      Set<String> both = new TreeSet<>(names);
      both.addAll(other.names);
      return new Met(
          entity.equals(other.entity) ? entity : EntityUnion.of(entity, other.entity), both);
    }
  }
}
