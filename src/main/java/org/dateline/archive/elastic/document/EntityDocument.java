package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.EntityDirectory;
import org.dateline.article.Link;
import org.dateline.authority.Entity;

/** Entities as documents of the index, and back. */
public final class EntityDocument {
  private final ObjectMapper mapper;
  private final EntityDirectory directory;

  public EntityDocument(ObjectMapper mapper, EntityDirectory directory) {
    this.mapper = mapper;
    this.directory = directory;
  }

  /** The facts of the entity that a link names: from the authority, else from the link alone. */
  public Entity entity(Link link) {
    return directory
        .find(link.entity())
        .filter(e -> e.id().equals(link.entity()))
        .orElseGet(
            () ->
                new Entity(
                    link.entity(),
                    link.type(),
                    link.name(),
                    List.of(),
                    link.description(),
                    link.wikipedia(),
                    link.wikidata(),
                    null,
                    null,
                    List.of(),
                    List.of("archive")));
  }

  /** True if a source knows an entity of this id: then nothing else is said of it. */
  public boolean isKnown(String id) {
    return directory.find(id).filter(e -> e.id().equals(id)).isPresent();
  }

  /**
   * The document of an entity, as it is stored.
   *
   * @param surfaces spellings of the articles
   */
  public ObjectNode write(Entity entity, Collection<String> surfaces) {
    ObjectNode document = mapper.createObjectNode();
    document.put("id", entity.id());
    document.put("type", entity.type().name());
    document.put("name_sort", NameOrder.key(entity.name()));
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    names.addAll(entity.aliases());
    names.addAll(surfaces);
    Fields.strings(document, "names", new ArrayList<>(names));
    if (entity.country() != null) {
      document.put("country", entity.country());
    }
    if (entity.wikidata() != null) {
      document.put("wikidata", entity.wikidata());
    }
    document.set("record", mapper.valueToTree(entity));
    return document;
  }

  /**
   * The entity as it was written.
   *
   * @param document with the field record
   * @throws ArchiveException when the record is damaged
   */
  public Entity read(JsonNode document) {
    try {
      return mapper.treeToValue(document.path("record"), Entity.class);
    } catch (JsonProcessingException e) {
      throw new ArchiveException("Entity " + document.path("id") + " cannot be read back", e);
    }
  }

  /** Every name of a stored entity: its own, its aliases, and how articles write it. */
  public static List<String> names(JsonNode document) {
    List<String> names = new ArrayList<>();
    document.path("names").forEach(name -> names.add(name.asText()));
    return names;
  }
}
