package org.dateline.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.lexicon.ResourceLines;

/** Countries by their ISO 3166-1 alpha-2 codes, as entities of an authority. */
public final class Countries {
  private static final Map<String, String> TITLES = titles();

  private final Authority authority;

  public Countries(Authority authority) {
    this.authority = authority;
  }

  public Optional<Entity> find(String code) {
    // The table holds those whose title differs from the name that Java has for them, and more.
    String title =
        TITLES.getOrDefault(code, new Locale("", code).getDisplayCountry(Locale.ENGLISH));
    return authority.byTitle(title).flatMap(summary -> authority.entity(summary.id()));
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    for (String line : ResourceLines.of("/authority/countries.tsv")) {
      List<String> cells = List.of(line.split("\t", -1));
      titles.put(cells.get(0), cells.get(1));
    }
    return titles;
  }
}
