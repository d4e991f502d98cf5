package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.search.FoundArticle.NamedEntity;

/** The entities that a text names, with their mentions. */
public final class NamedEntities {
  private NamedEntities() {}

  /** The entities of an article, most mentions first. */
  public static List<NamedEntity> of(AnnotatedArticle article) {
    return counted(article.links()).stream()
        .sorted(Comparator.comparingInt(NamedEntity::mentions).reversed())
        .toList();
  }

  /** The entities linked to, each once, in the order of the links. */
  static List<NamedEntity> counted(Collection<Link> links) {
    Map<String, NamedEntity> named = new LinkedHashMap<>();
    for (Link link : links) {
      named.merge(
          link.entity(),
          new NamedEntity(link.entity(), link.name(), link.type(), 1),
          (a, b) -> new NamedEntity(a.id(), a.name(), a.type(), a.mentions() + 1));
    }
    return List.copyOf(named.values());
  }

  /** The entities of a stored article, in the same order. */
  public static List<NamedEntity> read(JsonNode document) {
    // Without a reader of records: a page of hits has hundreds of them.
    List<NamedEntity> named = new ArrayList<>();
    for (JsonNode node : document.path("named")) {
      named.add(
          new NamedEntity(
              node.path("id").textValue(),
              node.path("name").textValue(),
              EntityType.valueOf(node.path("type").textValue()),
              node.path("mentions").intValue()));
    }
    return named;
  }
}
