package org.dateline.authority.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.EntityType;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.compiled.EntityDraft;
import org.dateline.authority.compiled.LayerWriter;
import org.dateline.authority.source.WikidictReader.WeightedName;
import org.jspecify.annotations.Nullable;

/** Compiles the base layer of the authority from the public sources. */
public final class AuthorityBuilder {
  /** File beside the layer: spellings of given names, two a line. */
  public static final String GIVEN_NAMES = "given-names.txt";

  private static final String NAME_LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
  private static final int FEWEST_NAMES = 2;
  private static final long BIG_CITY = 300_000;
  private static final double NOT_THE_FIRST = 0.2;
  private static final double RAGGED = 0.4;
  private static final int ENOUGH_NAMES = 8;
  private static final double SMALL_SHARE = 0.5;
  private static final int ENTITIES_PER_REPORT = 250_000;

  private final Distributions distributions;
  private final Consumer<String> progress;
  private final Map<String, String> facts = new LinkedHashMap<>();
  private final GivenNameLearner givenNames = new GivenNameLearner();

  /** Titles with a hyphen or a dash, which Wikipedia has moved to the dash since. */
  private final Map<String, EntityDraft> dashed = new HashMap<>();

  /**
   * Prepares to compile the authority from its sources.
   *
   * @param progress called with what is being done
   */
  public AuthorityBuilder(Distributions distributions, Consumer<String> progress) {
    this.distributions = distributions;
    this.progress = progress;
  }

  /**
   * Writes the layer.
   *
   * @param folder empty or not there
   */
  public void build(Path folder, Map<String, String> about) throws IOException {
    progress.accept("reading DBpedia's popular entities");
    TitleHistory history = new TitleHistory();
    Drafts drafts = new Drafts(history);
    DbpediaSource dbpedia = new DbpediaSource(distributions, history);
    Geography geography = new Geography(distributions);
    TitleTypes types = titleTypes(dbpedia, geography);
    count("dbpedia", dbpedia.draft(drafts, types));
    progress.accept("reading countries and cities");
    count("countries", geography.draftCountries(drafts));
    Cities cities = new Cities(geography);
    count("cities", cities.draft(drafts));
    Divisions.Titled divisions = geography.draftDivisions(drafts);
    count("regions", divisions.count());
    cities.name(divisions.population());
    history.renamedTo().forEach(drafts::of);
    try (LayerWriter writer = new LayerWriter(folder)) {
      progress.accept("reading wikidict");
      new WikidictReader(distributions)
          .read((title, names) -> addTitle(title, names, drafts, cities, types, writer));
      count("wikidict titles alone", writer.size());
      mergeDashes(drafts);
      for (EntityDraft draft : dashed.values()) {
        writer.add(draft);
      }
      for (EntityDraft draft : drafts.all()) {
        if (!draft.names().isEmpty()) {
          writer.add(draft);
        }
      }
      for (EntityDraft city : cities.rest()) {
        writer.add(city);
      }
      progress.accept("sorting names of " + writer.size() + " entities");
      Files.write(folder.resolve(GIVEN_NAMES), givenNames.pairs());
      count("given-name pairs", givenNames.pairs().size());
      facts.putAll(about);
      writer.finish(facts);
    }
  }

  private static TitleTypes titleTypes(DbpediaSource dbpedia, Geography geography)
      throws IOException {
    return new TitleTypes(
        geography.regions(),
        personNames(dbpedia, geography),
        WordsOfTitles.endsOfThings(dbpedia.persons(), dbpedia.others()));
  }

  private void count(String what, int number) {
    facts.put("count." + what, Integer.toString(number));
  }

  private static Set<String> personNames(DbpediaSource dbpedia, Geography geography)
      throws IOException {
    Set<String> names = WordsOfTitles.of(dbpedia.persons(), dbpedia.others());
    for (String[] row : Table.resource(NAME_LIST)) {
      names.add(row[0].toLowerCase(Locale.ROOT));
    }
    // "Charlotte Bobcats", "Jordan River": a name of a place first tells nothing
    geography.cities().stream()
        .filter(city -> city.population() > BIG_CITY)
        .forEach(city -> names.remove(city.asciiName().toLowerCase(Locale.ROOT)));
    geography.regions().forEach(region -> names.remove(region.toLowerCase(Locale.ROOT)));
    return names;
  }

  private void addTitle(
      String title,
      List<WeightedName> names,
      Drafts drafts,
      Cities cities,
      TitleTypes types,
      LayerWriter writer)
      throws IOException {
    EntityDraft known = drafts.find(title);
    if (known != null) {
      addNames(drafts.of(title), title, names);
      learn(drafts.of(title), title, names, types);
      return;
    }
    EntityType told = types.ofTitle(title);
    boolean lesser = names.size() < FEWEST_NAMES;
    if (lesser && !cities.isClaimed(title) && !NewsTitles.mayBeMeant(title, told)) {
      return;
    }
    EntityDraft city = cities.claim(title, names, told);
    if (city != null) {
      addNames(city, title, names);
      return;
    }
    if (lesser && !NewsTitles.mayBeMeant(title, told)) {
      return;
    }
    EntityDraft draft = new EntityDraft();
    draft.wikipedia = title;
    draft.type = told;
    addNames(draft, title, names);
    learn(draft, title, names, types);
    if (!lesser && (title.indexOf('-') >= 0 || title.indexOf('–') >= 0)) {
      dashed.put(title, draft);
    } else {
      writer.add(draft);
    }
    report(writer.size(), title);
  }

  private void report(int size, String title) {
    if (size % ENTITIES_PER_REPORT == 0) {
      progress.accept("wikidict: " + size + " titles, at “" + title + "”");
    }
  }

  /** True for a name without signs left at its ends: those with a quote mark left lead anywhere. */
  private static boolean isTrimmed(String name) {
    char end = name.charAt(name.length() - 1);
    boolean closed = end == ')' ? name.indexOf('(') > 0 : end == '.' || end == '!';
    return Character.isLetterOrDigit(name.charAt(0)) && (closed || Character.isLetterOrDigit(end));
  }

  private static void addNames(EntityDraft draft, String title, List<WeightedName> names) {
    boolean own = false;
    for (WeightedName name : names) {
      double doubt = isTrimmed(name.text()) ? 1 : RAGGED;
      draft.named(name.text(), Source.WIKIDICT, doubt * name.prior());
      own |= name.text().equals(title);
    }
    if (!own) {
      // the bare title means something else in the source, or nobody wrote it
      draft.named(title, Source.TITLE, NOT_THE_FIRST);
    }
  }

  private void learn(EntityDraft draft, String title, List<WeightedName> names, TitleTypes types) {
    if (draft.type == null) {
      draft.type = isWord(names) ? EntityType.OTHER : types.ofTitle(title);
    }
    if (draft.type == EntityType.PERSON) {
      givenNames.learn(title, names);
    }
  }

  /**
   * True for a word, not a name, if most links to it are in small letters: neurosurgery, kilometre.
   */
  private static boolean isWord(List<WeightedName> names) {
    long small =
        names.stream()
            .filter(name -> name.text().equals(name.text().toLowerCase(Locale.ROOT)))
            .count();
    return names.size() >= ENOUGH_NAMES && small > names.size() * SMALL_SHARE;
  }

  /**
   * Merges titles that differ in the dash alone: "A-B relations" goes into "A–B relations" where
   * both are titles.
   */
  private void mergeDashes(Drafts drafts) {
    for (String hyphened : List.copyOf(dashed.keySet())) {
      String title = hyphened.replace('-', '–');
      EntityDraft target = title.equals(hyphened) ? null : dashTarget(title, drafts);
      EntityDraft source = dashed.get(hyphened);
      if (target != null && source != null) {
        source.names().forEach((name, why) -> target.named(name, why.source(), why.prior()));
        target.formerTitles.add(hyphened);
        dashed.remove(hyphened);
      }
    }
  }

  private @Nullable EntityDraft dashTarget(String title, Drafts drafts) {
    EntityDraft target = dashed.get(title);
    return target != null ? target : drafts.find(title);
  }
}
