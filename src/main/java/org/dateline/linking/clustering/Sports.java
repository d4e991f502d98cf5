package org.dateline.linking.clustering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.NameForm;

/**
 * The sport that a report is about, and the teams it calls by the name of their place. Pure.
 *
 * @param words of each sport's reports, folded
 * @param patterns of the titles of teams, with the place's name as %s
 * @param teams titles by sport and folded place
 */
public record Sports(
    Map<String, Set<String>> words,
    Map<String, List<String>> patterns,
    Map<String, Map<String, List<String>>> teams,
    Map<String, List<String>> labels) {
  private static final Pattern LABEL =
      Pattern.compile("\\s*((?:\\p{L}+ ){0,2}\\p{L}+)\\s?(?:-|:|–|—)");

  /** The number of words of a sport from which on the article is a report of it. */
  private static final int ENOUGH = 4;

  /** The tables that come with the program. */
  public static Sports load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    Map<String, List<String>> labels = new LinkedHashMap<>();
    for (String line : Language.ENGLISH.lines("sports.tsv")) {
      String[] cells = line.split("\t", -1);
      words.put(cells[0], Set.of(cells[1].split(" ", -1)));
      patterns.put(cells[0], cells[2].isEmpty() ? List.of() : split(cells[2]));
      labels.put(cells[0], split(cells[3]));
    }
    Map<String, Map<String, List<String>>> teams = new LinkedHashMap<>();
    for (String line : Language.ENGLISH.lines("teams.tsv")) {
      String[] cells = line.split("\t", -1);
      teams
          .computeIfAbsent(cells[0], sport -> new LinkedHashMap<>())
          .put(NameKey.fold(cells[1]), split(cells[2]));
    }
    return new Sports(words, patterns, teams, labels);
  }

  private static List<String> split(String cell) {
    return List.of(cell.split("\\|", -1));
  }

  /**
   * The sport that an article reports, by the label that its headline begins with ("SOCCER - ...")
   * or by its words; most articles none.
   *
   * @param inArticle words of the article, folded
   */
  public Optional<String> of(String headline, Set<String> inArticle) {
    Matcher label = LABEL.matcher(headline);
    if (label.lookingAt()) {
      String stated = label.group(1).toLowerCase(Locale.ROOT);
      Optional<String> sport =
          labels.entrySet().stream()
              .filter(e -> e.getValue().stream().anyMatch(stated::endsWith))
              .map(Map.Entry::getKey)
              .findFirst();
      if (sport.isPresent()) {
        return sport;
      }
    }
    return of(inArticle);
  }

  private Optional<String> of(Set<String> inArticle) {
    String best = null;
    long most = ENOUGH - 1;
    for (Map.Entry<String, Set<String>> sport : words.entrySet()) {
      long count = sport.getValue().stream().filter(inArticle::contains).count();
      if (count > most) {
        most = count;
        best = sport.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  /** Titles of the place's teams, the one that is mostly meant first. */
  public List<String> teamsOf(String sport, NameForm place) {
    return teams.getOrDefault(sport, Map.of()).getOrDefault(place.key(), List.of());
  }

  /** Titles that teams of a place may have by its name; most of them nobody has. */
  public List<String> titles(String sport, NameForm place) {
    String name = place.isCapitals() ? place.titleCased() : place.clean();
    return patterns.getOrDefault(sport, List.of()).stream()
        .map(pattern -> pattern.formatted(name))
        .toList();
  }
}
