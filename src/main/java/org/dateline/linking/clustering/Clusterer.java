package org.dateline.linking.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.OrganizationNames;
import org.dateline.linking.name.PersonNames;
import org.dateline.linking.name.TitleGender;

/** Finds for each name of an article the fuller name it stands for. */
public final class Clusterer {
  private static final int LONGEST_IN_CAPITALS = 5;

  private final PersonNames persons;
  private final OrganizationNames organizations;
  private final NameLexicon lexicon;
  private final Predicate<String> isDemonym;

  public Clusterer(
      PersonNames persons,
      OrganizationNames organizations,
      NameLexicon lexicon,
      Predicate<String> isDemonym) {
    this.persons = persons;
    this.organizations = organizations;
    this.lexicon = lexicon;
    this.isDemonym = isDemonym;
  }

  /**
   * Groups the names of an article that mean one thing.
   *
   * @param mentions of the article, in the annotations' order
   * @param meantAlone the full names of the known people whom a surname means by itself
   */
  public Clusters cluster(
      List<Name> names,
      Article article,
      List<Mention> mentions,
      Function<Name, List<NameForm>> meantAlone) {
    SurnameSharers sharers = new SurnameSharers(article, mentions, lexicon, persons, meantAlone);
    String text = article.title() + "\n" + article.text();
    int[] heads = IntStream.range(0, names.size()).toArray();
    joinFullPersons(names, heads);
    for (int i = 0; i < heads.length; i++) {
      Name name = names.get(i);
      if (name.isPerson() && !name.isFullPerson()) {
        heads[i] = bearer(names, heads, i, sharers).orElse(i);
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == i && mayBeShort(names.get(i))) {
        heads[i] = longForm(names, i, text).orElse(i);
      }
    }
    for (int i = 0; i < heads.length; i++) {
      heads[i] = root(heads, i);
    }
    return new Clusters(names, IntStream.of(heads).boxed().toList());
  }

  private static int root(int[] heads, int name) {
    int root = name;
    for (int steps = 0; heads[root] != root && steps < heads.length; steps++) {
      root = heads[root];
    }
    return root;
  }

  /** The longest of the forms of one full name is the head. */
  private void joinFullPersons(List<Name> names, int[] heads) {
    List<Integer> byLength = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isFullPerson()) {
        byLength.add(i);
      }
    }
    byLength.sort(
        Comparator.comparingInt((Integer i) -> informativeness(names.get(i).form()))
            .reversed()
            .thenComparingInt(i -> names.get(i).firstMention()));
    List<Integer> found = new ArrayList<>();
    for (int i : byLength) {
      OptionalInt same =
          found.stream()
              .mapToInt(Integer::intValue)
              .filter(head -> persons.same(names.get(head).form(), names.get(i).form()))
              .findFirst();
      if (same.isPresent()) {
        heads[i] = same.getAsInt();
      } else {
        found.add(i);
      }
    }
  }

  /** The information in a name: given names in full count more than initials. */
  private static int informativeness(NameForm form) {
    return form.keys().stream().mapToInt(key -> key.length() > 1 ? 4 : 1).sum();
  }

  /**
   * The person whose surname this is; else the one whose given name it is, else a middle name.
   * Among several: one who may have its "Mr" or "Ms", one with the same title, one named before,
   * the most frequent, the first.
   */
  private OptionalInt bearer(List<Name> names, int[] heads, int i, SurnameSharers sharers) {
    Name name = names.get(i);
    String key = name.form().last();
    OptionalInt bearer =
        among(
            names, heads, name, sharers, j -> persons.sameSurname(names.get(j).form().last(), key));
    if (bearer.isEmpty()) {
      bearer = among(names, heads, name, sharers, j -> names.get(j).form().first().equals(key));
    }
    if (bearer.isEmpty()) {
      bearer = among(names, heads, name, sharers, j -> names.get(j).form().keys().contains(key));
    }
    return bearer;
  }

  private OptionalInt among(
      List<Name> names, int[] heads, Name name, SurnameSharers sharers, IntPredicate condition) {
    return IntStream.range(0, names.size())
        .filter(j -> names.get(j).isFullPerson() && condition.test(j))
        .filter(j -> titled(name).fits(titled(names.get(j))) > 0)
        .filter(j -> !sharers.areTwo(name, names.get(j)))
        .boxed()
        .max(
            Comparator.comparing((Integer j) -> gender(name).fits(gender(names.get(j))))
                .thenComparing(j -> sharesTitle(names.get(j), name))
                .thenComparing(j -> names.get(j).firstMention() < name.firstMention())
                .thenComparing(j -> names.get(j).mentions().size())
                .thenComparing(j -> -names.get(j).firstMention()))
        .map(j -> OptionalInt.of(heads[j]))
        .orElse(OptionalInt.empty());
  }

  /** The gender by the titles, else by the given name. */
  private TitleGender gender(Name name) {
    TitleGender titled = titled(name);
    return titled == TitleGender.UNKNOWN && name.isFullPerson()
        ? lexicon.genderOf(name.form().first())
        : titled;
  }

  private static TitleGender titled(Name name) {
    return TitleGender.ofTitles(name.titles());
  }

  private static boolean sharesTitle(Name one, Name other) {
    return one.titles().stream().anyMatch(other.titles()::contains);
  }

  private OptionalInt longForm(List<Name> names, int i, String text) {
    Name shortName = names.get(i);
    Predicate<NameForm> isLongForm = organizations.longFormsOf(shortName.form(), text);
    List<Integer> longForms =
        IntStream.range(0, names.size())
            .filter(j -> j != i && mayBeLongFormOf(shortName, names.get(j)))
            .filter(j -> isLongForm.test(names.get(j).form()))
            .boxed()
            .toList();
    List<Integer> tailed =
        longForms.stream().filter(j -> isTail(shortName.form(), names.get(j).form())).toList();
    if (tailed.size() > 1 && tailed.size() == longForms.size()) {
      return OptionalInt.empty(); // which of two committees is meant?
    }
    return longForms.stream()
        .filter(j -> tailed.size() == longForms.size() || !tailed.contains(j))
        .max(
            Comparator.comparing(
                    (Integer j) -> names.get(j).firstMention() < shortName.firstMention())
                .thenComparing(j -> names.get(j).mentions().size())
                .thenComparing(j -> -names.get(j).firstMention()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** True for several last words of a name: the "Security Council" of "UN Security Council". */
  public static boolean isTail(NameForm name, NameForm longName) {
    return name.keys().size() > 1 && longName.endsWith(name);
  }

  /**
   * A place's name is short for no organization and for no other place: "Chicago" is not the
   * Chicago Bulls, nor "San Francisco" its bay. An adjective is short for nothing, nor is "Mr.
   * Obama" for the Obama White House.
   */
  private boolean mayBeShort(Name name) {
    boolean somebody = name.isPerson() && !name.titles().isEmpty();
    return !name.isFullPerson()
        && !somebody
        && (name.type() != EntityType.PLACE || isShortInCapitals(name))
        && !isDemonym.test(name.form().clean());
  }

  /**
   * True for a name that may stand for a longer one by its look alone. Whether its letters are the
   * initials of one, {@link OrganizationNames} asks.
   */
  private static boolean isShortInCapitals(Name name) {
    return name.form().isCapitals() && name.form().clean().length() <= LONGEST_IN_CAPITALS;
  }

  /** An acronym may stand for a country, union or treaty: "EC" for the European Community. */
  private static boolean mayBeLongFormOf(Name shortName, Name name) {
    return name.type() == EntityType.ORGANIZATION
        || (!name.isPerson() && !name.form().isOneWord() && isShortInCapitals(shortName))
        || (name.type() == EntityType.OTHER && shortName.type() == EntityType.OTHER);
  }
}
