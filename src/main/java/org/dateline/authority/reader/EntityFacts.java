package org.dateline.authority.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.article.PartialDate;
import org.dateline.authority.Entity;
import org.dateline.authority.imported.ImportedEntity;
import org.jspecify.annotations.Nullable;

/** Facts of one entry, collected by a reader; corrects errors that all formats have in common. */
final class EntityFacts {
  private static final Pattern WIKIDATA = Pattern.compile("(?:.*/)?(Q[1-9]\\d*)");
  private static final Pattern DATE = Pattern.compile("\\+?(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?.*");
  private static final int LONGEST_NAME = 200;

  private final String key;
  private final boolean preferred;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Entity.Office> offices = new ArrayList<>();
  @Nullable EntityType type;
  @Nullable String wikidata;
  @Nullable String wikipedia;
  @Nullable String country;
  @Nullable String description;
  Entity.@Nullable Position position;
  long population;

  /**
   * Begins to gather the facts that one file states of an entity.
   *
   * @param preferred see {@link ImportedEntity#preferred()}
   */
  EntityFacts(String key, boolean preferred) {
    this.key = key;
    this.preferred = preferred;
  }

  /** The first name added is the one shown. */
  EntityFacts name(@Nullable String name) {
    if (name != null && !name.isBlank() && name.length() <= LONGEST_NAME) {
      names.add(name.strip());
    }
    return this;
  }

  EntityFacts office(String title, @Nullable String from, @Nullable String until) {
    if (!title.isBlank()) {
      offices.add(new Entity.Office(title.strip(), date(from), date(until)));
    }
    return this;
  }

  /** A date as far as it is written: 2019, 2019-03, 2019-03-20, +2019-03-20T00:00:00Z. */
  static @Nullable PartialDate date(@Nullable String text) {
    var matcher = DATE.matcher(text == null ? "" : text.strip());
    if (!matcher.matches()) {
      return null;
    }
    StringBuilder date = new StringBuilder(matcher.group(1));
    for (int part = 2; part <= 3; part++) {
      String digits = matcher.group(part);
      if (digits == null || digits.equals("00")) {
        break;
      }
      date.append('-').append(digits);
    }
    try {
      return new PartialDate(date.toString());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The Wikidata id in a text that is one or an address of one; null when there is none. */
  static @Nullable String wikidataIn(@Nullable String text) {
    var matcher = WIKIDATA.matcher(text == null ? "" : text.strip());
    return matcher.matches() ? matcher.group(1) : null;
  }

  /**
   * True for degrees that lie on earth; false for others and for what is no number, which an index
   * could not take.
   */
  static boolean isOnEarth(Entity.Position position) {
    return Math.abs(position.latitude()) <= 90 && Math.abs(position.longitude()) <= 180;
  }

  /** The kind of thing that a word of any vocabulary means; null when it is none of ours. */
  static @Nullable EntityType type(@Nullable String word) {
    return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
      case "person", "per", "people", "human" -> EntityType.PERSON;
      case "organization",
          "organisation",
          "org",
          "company",
          "publicbody",
          "legalentity",
          "international organisation" ->
          EntityType.ORGANIZATION;
      case "place", "loc", "location", "city", "country", "region", "address" -> EntityType.PLACE;
      case "other", "misc", "event", "work" -> EntityType.OTHER;
      default -> null;
    };
  }

  /** The entity; null when nothing names it. */
  @Nullable ImportedEntity entity() {
    if (names.isEmpty()) {
      return null;
    }
    List<String> all = new ArrayList<>(names);
    return new ImportedEntity(
        key,
        type,
        all.get(0),
        preferred,
        all.subList(1, all.size()),
        wikidata,
        wikipedia == null || wikipedia.isBlank() ? null : wikipedia.strip().replace('_', ' '),
        country == null || country.length() != 2 ? null : country.toUpperCase(Locale.ROOT),
        description == null || description.isBlank() ? null : description.strip(),
        position != null && isOnEarth(position) ? position : null,
        Math.max(0, population),
        offices);
  }
}
