package org.dateline.linking.publicbody;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;

/**
 * The ways to call a body of a country: "Defense Ministry", "Ministry of Defence", "Federal
 * Ministry of Defence (Germany)". Pure.
 */
final class BodyNames {
  private static final Pattern MINISTRY = Language.ENGLISH.pattern("name-patterns/ministry");
  private static final String OF_MINISTRIES = " ministry";

  /** The ways to make a body's full name of its name and its country's. */
  private static final List<String> PATTERNS =
      Language.ENGLISH.orderedWords("linking/body-in-full");

  private final Map<String, List<String>> fullNames = new LinkedHashMap<>();

  /**
   * Makes a table of the full names of public bodies.
   *
   * @param rows field and its full names
   */
  BodyNames(List<String[]> rows) {
    rows.forEach(row -> fullNames.put(row[0], List.of(row[1].split("\\|", -1))));
  }

  /** The one name that stands for all spellings of a body: "defence ministry". */
  String canonical(String body) {
    String key = NameKey.fold(body);
    Matcher ministry = MINISTRY.matcher(key);
    if (ministry.matches()) {
      return field(ministry.group(1)) + OF_MINISTRIES;
    }
    return key.endsWith(OF_MINISTRIES) ? field(ofMinistry(key)) + OF_MINISTRIES : key;
  }

  private static String ofMinistry(String key) {
    return key.substring(0, key.length() - OF_MINISTRIES.length());
  }

  /** The field of a body in one word: "foreign" for "foreign affairs". */
  private String field(String words) {
    return fullNames.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(full -> NameKey.fold(full).equals(words)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(words);
  }

  /**
   * Names that the body may be known by.
   *
   * @param countries names of its country: "Germany", "German"
   */
  Set<String> inFull(String body, List<String> countries) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : variants(body)) {
      names.add(name);
      for (String country : countries) {
        PATTERNS.forEach(pattern -> names.add(pattern.formatted(name, country)));
      }
    }
    return names;
  }

  private List<String> variants(String body) {
    List<String> variants = new ArrayList<>();
    variants.add(body);
    String canonical = canonical(body);
    if (canonical.endsWith(OF_MINISTRIES)) {
      String field = ofMinistry(canonical);
      for (String full : fullNames.getOrDefault(field, List.of(field))) {
        variants.add("Ministry of " + full);
        variants.add(full + " Ministry");
      }
    }
    return variants;
  }
}
