package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dateline.authority.Entity;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch.EntityResults;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Export.EntityRow;
import org.dateline.search.Facet;
import org.dateline.search.Suggestions;
import org.jspecify.annotations.Nullable;

/** Writes entities, names and suggestions as JSON, in the form of docs/openapi.yaml. */
final class EntityJson {
  private EntityJson() {}

  /**
   * A page of the entities found.
   *
   * @param next cursor of the next page, null when this is the last
   */
  static ObjectNode entities(EntityResults found, @Nullable String next) {
    ObjectNode node = AnswerJson.object();
    node.put("total", found.total()).put("took", found.tookMillis()).put("next", next);
    AnswerJson.list(node, "hits", found.entities(), EntityJson::entity);
    return node;
  }

  static void row(ObjectNode node, EntityRow row) {
    Entity entity = row.entity();
    node.put("id", entity.id())
        .put("name", entity.name())
        .put("type", entity.type().name())
        .put("count", row.articles())
        .put("description", entity.description())
        .put("wikidata", entity.wikidata())
        .put("wikipedia", entity.wikipedia());
    AnswerJson.strings(node, "knownFrom", entity.sources());
  }

  static ObjectNode suggestions(Suggestions suggestions) {
    ObjectNode node = AnswerJson.object();
    AnswerJson.list(node, "names", suggestions.names(), EntityJson::entity);
    AnswerJson.list(node, "titles", suggestions.titles(), EntityJson::title);
    return node;
  }

  private static void title(ObjectNode node, Suggestions.Title title) {
    AnswerJson.brief(node, title.article());
    AnswerJson.spans(node, "titleHighlights", title.highlights());
  }

  static void entity(ObjectNode node, FoundEntity entity) {
    node.put("id", entity.id())
        .put("name", entity.name())
        .put("type", entity.type().name())
        .put("description", entity.description())
        .put("count", entity.articles())
        .put("total", entity.archive())
        .put("matched", entity.matched());
    AnswerJson.spans(node, "highlights", entity.highlights());
  }

  /**
   * The page of one entity.
   *
   * @param positions of the places named with it, by id, as far as they are known
   */
  static ObjectNode page(EntityPage page, Map<String, Entity.Position> positions) {
    Entity entity = page.entity();
    ObjectNode node = AnswerJson.object();
    node.put("id", entity.id()).put("name", entity.name()).put("type", entity.type().name());
    AnswerJson.strings(node, "aliases", entity.aliases());
    node.put("description", entity.description())
        .put("wikipedia", entity.wikipedia())
        .put("wikidata", entity.wikidata())
        .put("country", entity.country());
    position(node, entity.position());
    AnswerJson.list(node, "offices", entity.offices(), EntityJson::office);
    AnswerJson.strings(node, "knownFrom", entity.sources());
    node.put("articles", page.articles())
        .put("mentions", page.mentions())
        .put("quotesBy", page.quotesBy())
        .put("quotesAbout", page.quotesAbout())
        .put("sources", page.sources());
    AnswerJson.day(node, "first", page.first());
    AnswerJson.day(node, "last", page.last());
    AnswerJson.list(node, "surfaces", page.surfaces(), EntityJson::surface);
    node.set("timeline", FacetJson.timeline(page.volume()));
    ObjectNode namedWith = node.putObject("namedWith");
    for (Facet facet : Facet.NAMING) {
      AnswerJson.list(
          namedWith,
          facet.parameter(),
          page.namedWith().getOrDefault(facet, List.of()),
          (named, other) -> {
            entity(named, other);
            position(named, positions.get(other.id()));
          });
    }
    return node;
  }

  private static void surface(ObjectNode node, EntityPage.Surface surface) {
    node.put("surface", surface.surface())
        .put("count", surface.mentions())
        .put("articles", surface.articles());
  }

  private static void office(ObjectNode node, Entity.Office office) {
    node.put("title", office.title());
    AnswerJson.date(node, "from", office.from());
    AnswerJson.date(node, "until", office.until());
  }

  private static void position(ObjectNode node, Entity.@Nullable Position position) {
    if (position == null) {
      node.putNull("position");
    } else {
      node.putObject("position")
          .put("latitude", position.latitude())
          .put("longitude", position.longitude());
    }
  }
}
