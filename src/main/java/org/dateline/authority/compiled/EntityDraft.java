package org.dateline.authority.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.Entity;
import org.dateline.authority.Place;
import org.jspecify.annotations.Nullable;

/** An entity while facts about it are gathered; what is set first stays unless said otherwise. */
public final class EntityDraft {
  /** The source of a name, and P(entity given name). */
  public record NameSource(Source source, double prior) {}

  public @Nullable String id;
  public @Nullable EntityType type;
  public @Nullable String name;
  public @Nullable String wikipedia;
  public @Nullable String wikidata;
  public @Nullable String country;
  public @Nullable String region;
  public @Nullable String description;
  public Entity.@Nullable Position position;
  public Place.@Nullable PlaceKind kind;
  public long population;

  /** A measure of how well it is known, 0 to 1. */
  public double popularity;

  public boolean known;

  /** Names counted elsewhere: those that the layer below has of the same entity. */
  public int namesBelow;

  /** Numbers of the entities of the layer below that this one stands for. */
  public final Set<Integer> replaces = new LinkedHashSet<>();

  public final List<Entity.Office> offices = new ArrayList<>();
  public final Set<String> sources = new LinkedHashSet<>();
  public final Set<String> words = new LinkedHashSet<>();

  /** Names worth showing, a few. */
  public final Set<String> aliases = new LinkedHashSet<>();

  public final Set<String> demonyms = new LinkedHashSet<>();

  /** Titles and ids given up for today's. */
  public final Set<String> formerTitles = new LinkedHashSet<>();

  public final Set<String> formerIds = new LinkedHashSet<>();
  private final Map<String, NameSource> names = new LinkedHashMap<>();

  /** Adds a name, or a better reason for it. */
  public EntityDraft named(String name, Source source, double prior) {
    names.merge(
        name,
        new NameSource(source, prior),
        (old, now) ->
            new NameSource(
                old.source().compareTo(now.source()) <= 0 ? old.source() : now.source(),
                Math.max(old.prior(), now.prior())));
    return this;
  }

  /** The names that the entity is looked up by, each with its source. */
  public Map<String, NameSource> names() {
    return names;
  }

  /** True if one name that leads to a title is all that is known. */
  boolean isBareTitle() {
    return !known && wikidata == null && offices.isEmpty() && names.size() + namesBelow == 1;
  }

  /** The id it is stored under: Wikidata's, else from the title, unless set. */
  public String id() {
    if (id != null) {
      return id;
    }
    if (wikidata != null) {
      return wikidata;
    }
    if (wikipedia != null) {
      return EntityBlock.idOfTitle(wikipedia);
    }
    throw new IllegalStateException("an entity without id, Wikidata id or title: " + name);
  }

  /** The name shown: as set, else the title without its parenthesis. */
  public String name() {
    if (name != null) {
      return name;
    }
    return wikipedia == null ? id() : EntityBlock.nameOfTitle(wikipedia);
  }
}
