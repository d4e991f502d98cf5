package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Authority;
import org.dateline.language.Annotator;
import org.dateline.linking.Linker;

/**
 * The countries of the facet of places against those that editors filed articles under. Shows what
 * the facet gains by counting adjectives and peoples ("Russian troops") as places: how often the
 * editors agree with a country that only such words name.
 */
public final class PlacesEvaluation {
  private final Annotator annotator;
  private final Linker linker;
  private final Authority authority;
  private final Map<String, Optional<String>> countries = new HashMap<>();

  public PlacesEvaluation(Annotator annotator, Linker linker, Authority authority) {
    this.annotator = annotator;
    this.linker = linker;
    this.authority = authority;
  }

  /**
   * Reads rows {"title", "text", "date", "places": [country, ...]} and prints the figures. Only
   * countries that some row is filed under are judged.
   *
   * @param articles how many to judge at most; those that are filed under no country do not count
   */
  public void run(Path file, int articles, PrintStream out) throws IOException {
    List<Filed> filed = new ArrayList<>();
    for (JsonNode row : JsonRows.read(file, row -> row)) {
      Set<String> places = new HashSet<>();
      row.path("places").forEach(place -> country(place.asText()).ifPresent(places::add));
      if (filed.size() < articles && !places.isEmpty() && !row.path("text").asText().isBlank()) {
        filed.add(new Filed(PlainArticles.article(row), places));
      }
    }
    Set<String> judged = new HashSet<>();
    filed.forEach(row -> judged.addAll(row.countries()));
    F1 all = new F1();
    F1 byName = new F1();
    F1 byAdjective = new F1();
    for (Filed row : filed) {
      CountriesNamed named = named(row.article(), judged);
      Set<String> both = new HashSet<>(named.byName());
      both.addAll(named.byAdjective());
      all.add(both, row.countries());
      byName.add(named.byName(), row.countries());
      Set<String> only = new HashSet<>(named.byAdjective());
      only.removeAll(named.byName());
      byAdjective.add(only, row.countries());
    }
    out.printf(Locale.ROOT, "%,d articles filed under %d countries%n", filed.size(), judged.size());
    print("the facet as it is", all, out);
    print("without adjectives and peoples", byName, out);
    out.printf(
        Locale.ROOT,
        "countries that only an adjective or a people names: %d, of which the editors agree with %.1f %%%n",
        byAdjective.found(),
        byAdjective.precision());
  }

  /** An article with the countries that its editors filed it under. */
  private record Filed(Article article, Set<String> countries) {}

  /** The countries that an article names, by how it names them. */
  private record CountriesNamed(Set<String> byName, Set<String> byAdjective) {}

  private Optional<String> country(String tag) {
    return countries.computeIfAbsent(
        tag,
        t ->
            authority.candidates(t.replace('-', ' ')).stream()
                .filter(candidate -> candidate.entity().type() == EntityType.PLACE)
                .map(candidate -> candidate.entity().id())
                .findFirst());
  }

  private CountriesNamed named(Article article, Set<String> judged) {
    Annotations annotations = annotator.annotate(article);
    List<Link> links = linker.link(article, annotations);
    Set<String> byName = new HashSet<>();
    Set<String> byAdjective = new HashSet<>();
    for (int i = 0; i < links.size(); i++) {
      String surface = annotations.mentions().get(i).surface();
      if (links.get(i).type() == EntityType.PLACE && judged.contains(links.get(i).entity())) {
        boolean adjective = authority.ofDemonym(surface).isPresent();
        (adjective ? byAdjective : byName).add(links.get(i).entity());
      }
    }
    return new CountriesNamed(byName, byAdjective);
  }

  private static void print(String what, F1 score, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-32s F1 %.1f (precision %.1f of %,d, recall %.1f of %,d)%n",
        what,
        score.f1(),
        score.precision(),
        score.found(),
        score.recall(),
        score.gold());
  }
}
