package org.dateline.linking;

import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.lexicon.ResourceLines;
import org.dateline.linking.ranking.Weights;
import org.dateline.testing.EntityBuilder;

/** Entities for tests, and linkers that know nothing else. */
final class KnownEntities {
  private static final String OWN_FACTS = "curated";
  private static final String BARE_TITLE = "wikidict";

  private KnownEntities() {}

  static Entity entity(String id, EntityType type, String name, String... aliases) {
    return EntityBuilder.entity(id, type, name)
        .aliases(aliases)
        .wikipedia(name)
        .wikidata(id)
        .sources(OWN_FACTS)
        .build();
  }

  static Entity described(String id, EntityType type, String name, String description) {
    return EntityBuilder.entity(id, type, name)
        .description(description)
        .wikipedia(name)
        .wikidata(id)
        .sources(OWN_FACTS)
        .build();
  }

  static Entity place(String id, String title, String country, String... aliases) {
    return EntityBuilder.place(id, title)
        .aliases(aliases)
        .wikipedia(title)
        .wikidata(id)
        .country(country)
        .sources(OWN_FACTS)
        .build();
  }

  /** Of which no more is known than that Wikipedia has an article so called. */
  static Entity title(String id, EntityType type, String title, String... aliases) {
    String name = title.endsWith(")") ? title.substring(0, title.indexOf(" (")) : title;
    return EntityBuilder.entity(id, type, name)
        .aliases(aliases)
        .wikipedia(title)
        .sources(BARE_TITLE)
        .build();
  }

  static Linker linker(Entity... entities) {
    return linker(Map.of(), entities);
  }

  /**
   * With what is believed before training: rules are tested so, not what a set of news taught the
   * weights; that is for the command that evaluates linking.
   *
   * @param demonyms adjective -> id of the country
   */
  static Linker linker(Map<String, String> demonyms, Entity... entities) {
    return new EntityLinker(
        authority(demonyms, entities),
        Weights.parse(ResourceLines.of("/linking/expected-weights.tsv")));
  }

  private static Authority authority(Map<String, String> demonyms, Entity... entities) {
    return new InMemoryAuthority(List.of(entities), demonyms, new GivenNames(List.of()), "test");
  }

  /** With the weights that come with the program. */
  static Linker trainedLinker(Entity... entities) {
    return new EntityLinker(authority(Map.of(), entities));
  }
}
