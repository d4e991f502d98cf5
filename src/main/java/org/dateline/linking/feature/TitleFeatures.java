package org.dateline.linking.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.NameKey;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.concurrent.BoundedCache;
import org.dateline.lexicon.Language;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.name.Initials;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Features;

/** Features of the title of a candidate's Wikipedia article. */
final class TitleFeatures {
  private static final int MOST = 20_000;
  private static final Pattern NUMBER = Pattern.compile(".*\\b\\d{2,}.*");
  private static final Pattern CLUB = Language.ENGLISH.pattern("name-patterns/club");
  private static final int MANY = 20;
  private final Authority authority;
  private final NameLexicon lexicon;
  private final TitleShape shape;
  private final BoundedCache<ParsedTitle> titles = new BoundedCache<>(MOST, this::read);
  private final BoundedCache<TitleWords> names = new BoundedCache<>(MOST, this::words);

  TitleFeatures(Authority authority, NameLexicon lexicon) {
    this.authority = authority;
    this.lexicon = lexicon;
    shape = TitleShape.of(Language.ENGLISH);
  }

  /**
   * A name or title, folded, without the company suffix.
   *
   * @param all its words
   */
  private record TitleWords(String key, List<String> all) {}

  /** A title taken apart. */
  private record ParsedTitle(
      String key,
      Set<String> words,
      Set<String> qualification,
      boolean qualified,
      double shared,
      boolean kind,
      boolean number) {}

  /**
   * Sets the features that compare the candidate's title with the name.
   *
   * @param words the article's words, folded
   */
  void describe(FoundCandidate found, Set<String> words, Features features) {
    Summary entity = found.entity();
    ParsedTitle title = titles.of(entity.title());
    TitleWords asked = names.of(found.asked());
    boolean same = title.key.equals(asked.key);
    features.set(
        Feature.ARTICLE_AGREES,
        found.asked().startsWith("The ") && entity.name().startsWith("The "));
    features.set(Feature.TITLE_IS_NAME, same);
    features.set(Feature.TITLE_HOLDS_NAME, !same && title.words.containsAll(asked.all));
    features.set(Feature.TITLE_SHARES_NO_WORD, asked.all.stream().noneMatch(title.words::contains));
    features.set(Feature.TITLE_HAS_INITIALS, Initials.areOf(asked.key, title.key));
    features.set(Feature.TITLE_QUALIFIED, title.qualified);
    features.set(
        Feature.QUALIFICATION_NAMED, title.qualification.stream().anyMatch(words::contains));
    features.set(Feature.TITLE_SHARED, entity.known() ? 0 : title.shared);
    features.set(Feature.TITLE_LOWER_CASE, title.kind);
    features.set(Feature.TITLE_WITH_NUMBER, title.number);
  }

  /**
   * True for a company's name beside an entity that is none: "Arsenal Holdings Inc" is no football
   * club, "Paris Corp" no town.
   */
  boolean isNoCompany(Name name, Summary entity) {
    List<String> keys = name.form().keys();
    boolean company = keys.size() > 1 && lexicon.companySuffixes().contains(name.form().last());
    EntityType type = entity.type();
    return company
        && ((type != null && type != EntityType.ORGANIZATION)
            || CLUB.matcher(entity.title()).matches());
  }

  /** True if a place's name is a part of the organization's: Boston of "Boston City Council". */
  boolean isBodyOf(Name name, Summary entity) {
    if (name.type() != EntityType.ORGANIZATION || entity.type() != EntityType.PLACE) {
      return false;
    }
    ParsedTitle title = titles.of(entity.title());
    List<String> keys = name.form().keys();
    return keys.size() > title.words.size() && keys.containsAll(title.words);
  }

  private ParsedTitle read(String title) {
    String base = Titles.unqualified(title);
    TitleWords words = words(base);
    return new ParsedTitle(
        words.key,
        words.all.stream().collect(Collectors.toUnmodifiableSet()),
        Titles.qualification(title).map(TitleFeatures::tellingWords).orElse(Set.of()),
        title.endsWith(")"),
        Math.log1p(Math.min(MANY, authority.qualified(title).size())) / Math.log1p(MANY),
        shape.isKind(base),
        NUMBER.matcher(title).matches());
  }

  private static Set<String> tellingWords(String text) {
    return Arrays.stream(NameKey.fold(text).split(" ", -1))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toUnmodifiableSet());
  }

  private TitleWords words(String name) {
    String key = withoutSuffix(NameKey.fold(name));
    return new TitleWords(key, Arrays.asList(key.split(" ", -1)));
  }

  private String withoutSuffix(String key) {
    int blank = key.lastIndexOf(' ');
    return blank > 0 && lexicon.companySuffixes().contains(key.substring(blank + 1))
        ? key.substring(0, blank)
        : key;
  }
}
