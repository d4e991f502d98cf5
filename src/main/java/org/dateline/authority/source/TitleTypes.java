package org.dateline.authority.source;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.Titles;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Entity types that follow from the words of Wikipedia titles. */
final class TitleTypes {
  private static final int MOST_NAME_WORDS = 4;
  private static final Set<String> PARTICLES = Language.ENGLISH.words("names/particle-in-titles");

  /** Classes of the ontology that are places: somebody lands on Mars. */
  private static final Set<String> ONTOLOGY_PLACES = Set.of("Place", "Planet");

  private static final Set<String> ONTOLOGY_ORGANIZATIONS =
      Set.of("Organisation", "Newspaper", "Magazine", "Broadcast", "Legislature", "Band");

  private final Map<String, EntityType> parenthesis = new HashMap<>();
  private final Map<String, EntityType> last = new HashMap<>();
  private final Map<String, EntityType> first = new HashMap<>();
  private final Map<String, EntityType> category = new HashMap<>();
  private final Set<String> regions;
  private final Set<String> givenNames;
  private final Set<String> endsOfThings;

  /**
   * Tells types from titles with these names of places and people.
   *
   * @param regions names of countries and their divisions: what follows the comma of a place
   * @param givenNames lower case, without those that are also big cities
   * @param endsOfThings last words of titles that name no persons
   */
  TitleTypes(Collection<String> regions, Collection<String> givenNames, Set<String> endsOfThings)
      throws IOException {
    this.endsOfThings = Set.copyOf(endsOfThings);
    this.regions = new HashSet<>(regions);
    this.givenNames = new HashSet<>(givenNames);
    for (String[] row : Table.rows("/authority/title-types.tsv")) {
      table(row[0]).put(row[1], EntityType.valueOf(row[2]));
    }
  }

  private Map<String, EntityType> table(String where) {
    return switch (where) {
      case "parenthesis" -> parenthesis;
      case "last" -> last;
      case "first" -> first;
      case "category" -> category;
      default -> throw new IllegalArgumentException("title-types.tsv: " + where);
    };
  }

  /** The type that a title's words tell; null when they do not. */
  @Nullable EntityType ofTitle(String title) {
    String qualification = Titles.qualification(title).orElse("");
    if (title.endsWith(")")) {
      EntityType told = ofParenthesis(qualification);
      EntityType named = told == null ? ofName(Titles.unqualified(title)) : told;
      // "Georgetown (Guyana)" is a place, "Ministry of Education (Guyana)" is none
      return named == null && regions.contains(qualification) ? EntityType.PLACE : named;
    }
    if (!qualification.isEmpty()) {
      String end =
          qualification.substring(
              qualification.lastIndexOf(", ") < 0 ? 0 : qualification.lastIndexOf(", ") + 2);
      if (regions.contains(end)) {
        return EntityType.PLACE;
      }
      if (qualification.startsWith("Inc") || qualification.startsWith("Ltd")) {
        return EntityType.ORGANIZATION;
      }
    }
    return ofName(title);
  }

  private @Nullable EntityType ofParenthesis(String words) {
    EntityType whole = parenthesis.get(words);
    if (whole != null) {
      return whole;
    }
    if (words.startsWith("born ")) {
      return EntityType.PERSON;
    }
    // "(Russian politician)", "(1994 film)": the last word tells
    String end = words.substring(words.lastIndexOf(' ') + 1);
    return parenthesis.get(end);
  }

  private @Nullable EntityType ofName(String name) {
    String[] words = name.split(" ", -1);
    if (Character.isDigit(name.charAt(0)) && words.length > 1) {
      return EntityType.OTHER;
    }
    for (int length = Math.min(3, words.length - 1); length > 0; length--) {
      EntityType told = first.get(String.join(" ", List.of(words).subList(0, length)));
      if (told != null
          && (told != EntityType.PLACE || !last.containsKey(words[words.length - 1]))) {
        return told;
      }
    }
    if (words.length > 1) {
      EntityType told = last.get(words[words.length - 1]);
      if (told != null) {
        return told;
      }
      if (name.contains(" of ") && last.containsKey(words[0])) {
        return last.get(words[0]);
      }
    }
    return isPersonName(words) ? EntityType.PERSON : null;
  }

  /** A given name, then capitalized words: "Jens Stoltenberg", "Ursula von der Leyen". */
  private boolean isPersonName(String[] words) {
    if (words.length < 2 || words.length > MOST_NAME_WORDS) {
      return false;
    }
    String end = words[words.length - 1];
    for (String word : words) {
      boolean small = word.isEmpty() || Character.isLowerCase(word.charAt(0));
      if (small && !PARTICLES.contains(word)) {
        return false;
      }
    }
    return givenNames.contains(words[0].toLowerCase(Locale.ROOT))
        && !endsOfThings.contains(end)
        && Character.isUpperCase(end.charAt(0))
        && end.chars().skip(1).anyMatch(Character::isLowerCase);
  }

  /** The type by DBpedia's classes and categories; null when neither tells. */
  @Nullable EntityType ofDbpedia(
      String title, Collection<String> ontology, Collection<String> categories, boolean located) {
    if (ontology.contains("FictionalCharacter")) {
      return EntityType.OTHER;
    }
    if (ontology.contains("Person")) {
      return EntityType.PERSON;
    }
    if (ontology.stream().anyMatch(ONTOLOGY_ORGANIZATIONS::contains)) {
      return EntityType.ORGANIZATION;
    }
    EntityType named = ofTitle(title);
    if (ontology.stream().anyMatch(ONTOLOGY_PLACES::contains)) {
      return named == EntityType.ORGANIZATION ? named : EntityType.PLACE; // a stock exchange
    }
    if (!ontology.isEmpty()) {
      return EntityType.OTHER;
    }
    EntityType told = ofCategories(categories);
    if (told != null) {
      return told;
    }
    // whoever was born has a category that says so: the Black Death and the Iron Cross have none
    boolean nobody = named == EntityType.PERSON && !categories.isEmpty();
    if (!located) {
      return nobody ? EntityType.OTHER : null;
    }
    return named == null || nobody ? EntityType.PLACE : named;
  }

  /** The type that most categories speak for. */
  private @Nullable EntityType ofCategories(Collection<String> categories) {
    Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
    for (String name : categories) {
      for (Map.Entry<String, EntityType> pattern : category.entrySet()) {
        if (("_" + name + "_").contains(pattern.getKey())) {
          votes.merge(pattern.getValue(), 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
