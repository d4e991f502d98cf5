package org.dateline.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.authority.Entity.Office;
import org.dateline.authority.Entity.Position;
import org.jspecify.annotations.Nullable;

/** Entities of which a test says no more than it is about. */
public final class EntityBuilder {
  private final String id;
  private final EntityType type;
  private final String name;
  private final List<Office> offices = new ArrayList<>();
  private List<String> aliases = List.of();
  private List<String> sources = List.of();
  private @Nullable String description;
  private @Nullable String wikipedia;
  private @Nullable String wikidata;
  private @Nullable String country;
  private @Nullable Position position;

  private EntityBuilder(String id, EntityType type, String name) {
    this.id = id;
    this.type = type;
    this.name = name;
  }

  public static EntityBuilder person(String id, String name) {
    return entity(id, EntityType.PERSON, name);
  }

  public static EntityBuilder place(String id, String name) {
    return entity(id, EntityType.PLACE, name);
  }

  public static EntityBuilder entity(String id, EntityType type, String name) {
    return new EntityBuilder(id, type, name);
  }

  public EntityBuilder aliases(String... names) {
    aliases = Arrays.asList(names);
    return this;
  }

  public EntityBuilder description(String words) {
    description = words;
    return this;
  }

  public EntityBuilder wikipedia(String title) {
    wikipedia = title;
    return this;
  }

  public EntityBuilder wikidata(String item) {
    wikidata = item;
    return this;
  }

  /**
   * Sets the country.
   *
   * @param code ISO 3166-1 alpha-2
   */
  public EntityBuilder country(String code) {
    country = code;
    return this;
  }

  public EntityBuilder position(double latitude, double longitude) {
    position = new Position(latitude, longitude);
    return this;
  }

  public EntityBuilder office(Office office) {
    offices.add(office);
    return this;
  }

  public EntityBuilder sources(String... names) {
    sources = Arrays.asList(names);
    return this;
  }

  public Entity build() {
    return new Entity(
        id,
        type,
        name,
        aliases,
        description,
        wikipedia,
        wikidata,
        country,
        position,
        offices,
        sources);
  }
}
