package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.dateline.authority.Entity;
import org.dateline.search.EntityPage;
import org.dateline.search.EntitySearch.FoundEntity;
import org.dateline.search.Export.EntityRow;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.Suggestions;
import org.jspecify.annotations.Nullable;

/** Entities, names and suggestions, as the contract has them. */
final class EntityJson {
  private static final List<Facet> NAMED = List.of(Facet.PERSON, Facet.ORGANIZATION, Facet.PLACE);
  private static final FacetResult NOTHING = new FacetResult(List.of(), 0, false, 0);

  private EntityJson() {}

  static ObjectNode found(List<FoundEntity> entities) {
    ObjectNode node = Json.object();
    Json.list(node, "hits", entities, EntityJson::entity);
    return node;
  }

  static ObjectNode names(long total, List<EntityRow> rows, @Nullable String next) {
    ObjectNode node = Json.object();
    node.put("total", total).put("next", next);
    Json.list(node, "hits", rows, EntityJson::row);
    return node;
  }

  static void row(ObjectNode node, EntityRow row) {
    node.put("id", row.id())
        .put("name", row.name())
        .put("type", row.type().name())
        .put("count", row.articles());
  }

  static ObjectNode suggestions(Suggestions suggestions) {
    ObjectNode node = Json.object();
    Json.list(node, "names", suggestions.names(), EntityJson::entity);
    Json.list(node, "titles", suggestions.titles(), EntityJson::title);
    return node;
  }

  static ObjectNode titles(List<Suggestions.Title> titles) {
    ObjectNode node = Json.object();
    Json.list(node, "hits", titles, EntityJson::title);
    return node;
  }

  private static void title(ObjectNode node, Suggestions.Title title) {
    node.put("id", title.id()).put("title", title.title());
    Json.spans(node, "highlights", title.highlights());
    node.put("source", title.source());
    Json.date(node, "published", title.published());
  }

  private static void entity(ObjectNode node, FoundEntity entity) {
    node.put("id", entity.id())
        .put("name", entity.name())
        .put("type", entity.type().name())
        .put("description", entity.description())
        .put("matched", entity.matched());
    Json.spans(node, "highlights", entity.highlights());
    node.put("articles", entity.articles());
  }

  /**
   * @param positions of the places named with it, by id, as far as they are known
   */
  static ObjectNode page(EntityPage page, Map<String, Entity.Position> positions) {
    Entity entity = page.entity();
    ObjectNode node = Json.object();
    node.put("id", entity.id()).put("name", entity.name()).put("type", entity.type().name());
    Json.strings(node, "aliases", entity.aliases());
    node.put("description", entity.description())
        .put("wikipedia", entity.wikipedia())
        .put("wikidata", entity.wikidata())
        .put("country", entity.country());
    position(node, entity.position());
    Json.list(node, "offices", entity.offices(), EntityJson::office);
    Json.strings(node, "knownFrom", entity.sources());
    node.put("articles", page.articles())
        .put("quotesBy", page.quotesBy())
        .put("quotesAbout", page.quotesAbout())
        .put("sources", page.sources());
    Json.list(
        node,
        "writtenAs",
        page.writtenAs(),
        (way, surface) ->
            way.put("surface", surface.surface()).put("articles", surface.articles()));
    node.set("timeline", FacetJson.timeline(page.volume()));
    ObjectNode namedWith = node.putObject("namedWith");
    for (Facet facet : NAMED) {
      namedWith.set(
          facet.parameter(), FacetJson.facet(page.namedWith().getOrDefault(facet, NOTHING)));
    }
    for (JsonNode place : namedWith.withObject(Facet.PLACE.parameter()).withArray("buckets")) {
      position((ObjectNode) place, positions.get(place.get("id").textValue()));
    }
    return node;
  }

  private static void office(ObjectNode node, Entity.Office office) {
    node.put("title", office.title());
    Json.date(node, "from", office.from());
    Json.date(node, "until", office.until());
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
