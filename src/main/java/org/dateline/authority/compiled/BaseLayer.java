package org.dateline.authority.compiled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Candidate;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.dateline.authority.NameMatch;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.authority.compiled.Hash.Space;
import org.jspecify.annotations.Nullable;

/** The compiled layer of the authority, as the overlay reads it: entities by number. */
public final class BaseLayer {
  private static final double NEAR = 0.2; // degrees

  private final Layer layer;

  public BaseLayer(Layer layer) {
    this.layer = layer;
  }

  public String version() {
    return layer.facts().getOrDefault("version", "?");
  }

  public OptionalInt byTitle(String title) {
    return layer.titled(title);
  }

  public OptionalInt byWikidata(String wikidata) {
    return first(layer.rows(Space.ID, wikidata));
  }

  private static OptionalInt first(long[] rows) {
    return rows.length == 0 ? OptionalInt.empty() : OptionalInt.of(Key.entity(rows[0]));
  }

  /**
   * Entities whose own name this is, not just one that leads to them: titles equal to it, with or
   * without a qualification, of the type or of none known.
   */
  public List<Integer> named(String name, @Nullable EntityType type) {
    String key = NameKey.fold(name);
    long prints = Key.prints(name);
    Set<Integer> seen = new HashSet<>();
    List<Integer> named = new ArrayList<>();
    for (long row : layer.rows(Space.NAME, key)) {
      if (Key.match(row, prints) != NameMatch.FOLDED && seen.add(Key.entity(row))) {
        Summary summary = layer.entity(Key.entity(row)).summary();
        String title = summary.wikipedia();
        boolean own =
            title != null
                && (NameKey.fold(title).equals(key)
                    || Titles.base(title).filter(b -> NameKey.fold(b).equals(key)).isPresent());
        if (own && (type == null || summary.type() == null || summary.type() == type)) {
          named.add(Key.entity(row));
        }
      }
    }
    return named;
  }

  /** Places of the name about there: sources put the middle of a city some kilometres apart. */
  public List<Integer> placesAt(String name, Entity.Position position) {
    Set<Integer> places = new LinkedHashSet<>();
    for (long row : layer.rows(Space.NAME, NameKey.fold(name))) {
      Place place = layer.entity(Key.entity(row)).place();
      Entity.Position known = place == null ? null : place.position();
      if (known != null
          && Math.abs(known.latitude() - position.latitude()) < NEAR
          && Math.abs(known.longitude() - position.longitude()) < NEAR) {
        places.add(Key.entity(row));
      }
    }
    return List.copyOf(places);
  }

  /** Cities of the name in the country that no Wikipedia title was found for. */
  public List<Integer> untitledCities(String name, String country) {
    Set<Integer> cities = new LinkedHashSet<>();
    for (long row : layer.rows(Space.NAME, NameKey.fold(name))) {
      if (Key.source(row) == Candidate.Source.GEONAMES) {
        Summary summary = layer.entity(Key.entity(row)).summary();
        if (summary.wikipedia() == null && country.equals(summary.country())) {
          cities.add(Key.entity(row));
        }
      }
    }
    return List.copyOf(cities);
  }

  /** A draft that stands for the entity in an upper layer; its names stay below. */
  public EntityDraft draft(int number) {
    EntityBlock.Contents contents = layer.entity(number);
    Summary summary = contents.summary();
    EntityDraft draft = new EntityDraft();
    draft.replaces.add(number);
    draft.id = summary.id();
    draft.type = summary.type();
    draft.name = summary.name();
    draft.wikipedia = summary.wikipedia();
    draft.wikidata = summary.wikidata();
    draft.country = summary.country();
    draft.population = summary.population();
    draft.popularity = summary.popularity();
    draft.known = summary.known();
    draft.namesBelow = summary.names();
    Place place = contents.place();
    if (place != null) {
      draft.region = place.region();
      draft.position = place.position();
      draft.kind = place.kind();
    }
    EntityBlock.Detail detail = contents.detail();
    draft.description = detail.description();
    draft.aliases.addAll(detail.aliases());
    draft.offices.addAll(detail.offices());
    draft.words.addAll(detail.words());
    draft.sources.addAll(detail.sources().isEmpty() ? List.of("wikidict") : detail.sources());
    return draft;
  }
}
