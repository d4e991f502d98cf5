package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.decision.Merges;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;

/**
 * Ids of the entities that an article names, in the facet fields that quotations have too: person,
 * organization, place and place_within. {@link ArticleDocument} writes those that articles have
 * alone: other, speaker, speaker_any, source and subject.
 *
 * @param within the places, and the countries that they lie in
 */
record FacetValues(
    List<String> persons,
    List<String> organizations,
    List<String> places,
    Collection<String> within) {

  /**
   * The ids of an article's entities by facet, with the countries of its places.
   *
   * @param article with the entities that others were merged into
   * @param merges for countries, which the article need not name itself
   */
  static FacetValues of(AnnotatedArticle article, EntityDirectory directory, Merges merges) {
    List<String> places = entities(article, EntityType.PLACE);
    return new FacetValues(
        entities(article, EntityType.PERSON),
        entities(article, EntityType.ORGANIZATION),
        places,
        within(places, directory, merges));
  }

  static List<String> entities(AnnotatedArticle article, EntityType type) {
    return article.links().stream()
        .filter(link -> link.type() == type)
        .map(Link::entity)
        .distinct()
        .toList();
  }

  private static Collection<String> within(
      List<String> places, EntityDirectory directory, Merges merges) {
    Set<String> within = new LinkedHashSet<>(places);
    for (String place : places) {
      directory
          .find(place)
          .map(Entity::country)
          .flatMap(directory::country)
          .map(Entity::id)
          .map(merges::follow)
          .ifPresent(within::add);
    }
    return within;
  }

  void addTo(ObjectNode document) {
    Fields.strings(document, "person", persons);
    Fields.strings(document, "organization", organizations);
    Fields.strings(document, "place", places);
    Fields.strings(document, "place_within", within);
  }
}
