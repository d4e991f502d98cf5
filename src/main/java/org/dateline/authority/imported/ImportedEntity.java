package org.dateline.authority.imported;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An entity as a file gives it, whatever the file's format.
 *
 * @param key its key in the file, unique there
 * @param type null when the file does not tell
 * @param names other names than {@code name}, in any script
 * @param preferred true when the file's authors chose {@code name} to be shown, so that it
 *     overrules an earlier one
 * @param wikidata Q and digits
 * @param wikipedia title in the English Wikipedia
 * @param country ISO 3166-1 alpha-2
 */
public record ImportedEntity(
    String key,
    @Nullable EntityType type,
    String name,
    boolean preferred,
    List<String> names,
    @Nullable String wikidata,
    @Nullable String wikipedia,
    @Nullable String country,
    @Nullable String description,
    Entity.@Nullable Position position,
    long population,
    List<Entity.Office> offices) {
  public ImportedEntity {
    Set<String> distinct = new LinkedHashSet<>(names == null ? List.of() : names);
    distinct.remove(name);
    names = List.copyOf(distinct);
    offices = offices == null ? List.of() : List.copyOf(offices);
  }

  /** An entity from a line of our own facts. */
  static ImportedEntity of(Entity entity) {
    return new ImportedEntity(
        entity.id(),
        entity.type(),
        entity.name(),
        true,
        entity.aliases(),
        entity.wikidata(),
        entity.wikipedia(),
        entity.country(),
        entity.description(),
        entity.position(),
        0,
        entity.offices());
  }

  /** All names, the preferred first. */
  public List<String> allNames() {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(names);
    return all;
  }
}
