package org.dateline.linking.nil;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Facts in a person's description that may distinguish namesakes: "Kenyan teacher; born about
 * 1998". Pure.
 *
 * @param nouns nouns for the person: "teacher"
 * @param place of what, in which place: "North Somerset" of "MP for North Somerset"; empty if not
 *     stated
 * @param born year, give or take one; null when unknown
 */
public record PersonContext(Set<String> nouns, String place, @Nullable Integer born) {
  static final PersonContext NOTHING = new PersonContext(Set.of(), "", null);

  private static final String BORN = "; born about ";
  private static final Pattern BORN_ABOUT = Pattern.compile("born about (\\d{4})");
  private static final Pattern PLACE =
      Language.ENGLISH.pattern("name-patterns/place-in-description");

  /** Adds the year of birth to a description, which may be empty. */
  static String withBirth(String description, int year) {
    return description.isEmpty() ? BORN.substring(2) + year : description + BORN + year;
  }

  public static PersonContext of(@Nullable String description, Occupations occupations) {
    if (description == null || description.isEmpty()) {
      return NOTHING;
    }
    Matcher birth = BORN_ABOUT.matcher(description);
    Integer born = birth.find() ? Integer.valueOf(birth.group(1)) : null;
    Set<String> nouns = new LinkedHashSet<>();
    // "singer-songwriter", "actor-director"
    String before = "";
    for (String word : List.of(description.split("[\\s,;-]+", -1))) {
      String key = NameKey.fold(word);
      String pair = before + "_" + key; // "presidential nominee", who is no film's
      before = key;
      if (occupations.isNoun(pair)) {
        nouns.add(pair);
      } else if (occupations.isNoun(key)) {
        nouns.add(key);
      }
    }
    Matcher place = PLACE.matcher(" " + description);
    String of = place.find() ? place.group(1).toLowerCase(Locale.ROOT) : "";
    return new PersonContext(nouns, of, born);
  }

  /** True if the facts cannot be true of one person. */
  public boolean clashesWith(PersonContext other, Occupations occupations) {
    return bornApart(other) || inTwoFields(other, occupations) || inTwoPlaces(other, occupations);
  }

  /** True if both are said to follow one walk of life. */
  public boolean isLike(PersonContext other, Occupations occupations) {
    return telling(nouns, occupations).stream()
        .map(occupations.byNoun()::get)
        .anyMatch(
            walk ->
                telling(other.nouns, occupations).stream()
                    .map(occupations.byNoun()::get)
                    .anyMatch(walk::equals));
  }

  // An age is of last or next birthday: of one person, two years of birth differ by one at most.
  private boolean bornApart(PersonContext other) {
    return born != null && other.born != null && Math.abs(born - other.born) > 1;
  }

  private boolean inTwoFields(PersonContext other, Occupations occupations) {
    Set<String> mine = telling(nouns, occupations);
    Set<String> others = telling(other.nouns, occupations);
    return !mine.isEmpty()
        && !others.isEmpty()
        && mine.stream()
            .noneMatch(one -> others.stream().anyMatch(two -> occupations.canBeOne(one, two)));
  }

  private static Set<String> telling(Set<String> nouns, Occupations occupations) {
    Set<String> telling = new HashSet<>(nouns);
    telling.removeIf(noun -> !occupations.hasField(noun));
    return telling;
  }

  private boolean inTwoPlaces(PersonContext other, Occupations occupations) {
    boolean told =
        !place.isEmpty() && !other.place.isEmpty() && !Objects.equals(place, other.place);
    return told
        && nouns.stream()
            .anyMatch(noun -> occupations.ofPlaces().contains(noun) && other.nouns.contains(noun));
  }

  /**
   * The ending of a namesake's id: "sport", "politics-york", "born-1998"; empty where nothing is
   * said that could clash.
   */
  String tellingApart(Occupations occupations) {
    String walk =
        nouns.stream()
            .filter(occupations::hasField)
            .findFirst()
            .map(occupations.byNoun()::get)
            .orElse("");
    boolean bound = !place.isEmpty() && nouns.stream().anyMatch(occupations.ofPlaces()::contains);
    String told = bound ? (walk + " " + place).strip() : walk;
    return NameKey.fold(told.isEmpty() && born != null ? "born " + born : told).replace(' ', '-');
  }
}
