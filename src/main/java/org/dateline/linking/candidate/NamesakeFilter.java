package org.dateline.linking.candidate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.Entity;
import org.dateline.authority.Lifetime;
import org.dateline.authority.NameKey;
import org.dateline.authority.Summary;
import org.dateline.lexicon.Language;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.name.Name;

/**
 * A filter of candidates: leaves out known namesakes of an unknown person (a constable, a nurse, a
 * baker of another age), whose description disagrees with what the article says of the person.
 */
public final class NamesakeFilter {
  private static final int LONGEST_INITIALS = 2;

  /**
   * The number of words that the article shares with a description from which on the candidate is
   * likely.
   */
  private static final int SHARED = 2;

  /** Papers err by a birthday, and print late. */
  private static final int YEARS_OFF = 2;

  private static final int SHORTEST_WORD = 5;

  private final Authority authority;

  /** Words that a description must hold one of, by rank. */
  private final Map<String, Set<String>> ranks = new HashMap<>();

  /** The ranks that are jobs as well: "baker Ida Quarm", but not "her sister Ida Quarm". */
  private final Set<String> jobs = new HashSet<>();

  public NamesakeFilter(Authority authority) {
    this.authority = authority;
    for (String line : Language.ENGLISH.lines("ranks.tsv")) {
      String[] columns = line.split("\t", -1);
      Set<String> known = Set.of(columns[1].split(" ", -1));
      for (String rank : columns[0].split(" ", -1)) {
        boolean title = rank.endsWith(".");
        ranks.put(title ? rank.substring(0, rank.length() - 1) : rank, known);
        if (!title) {
          jobs.add(rank);
        }
      }
    }
  }

  /** The candidates without those that the name's bearer is a stranger to. */
  public List<FoundCandidate> leaveOut(
      Name name, List<FoundCandidate> candidates, ArticleContext context) {
    if (!name.isFullPerson() || candidates.isEmpty()) {
      return candidates;
    }
    return leaveOutStrangers(name, candidates, context);
  }

  /**
   * The candidates that are known by the name's own middle name, if the article has another name
   * that differs in it: "Roe, John K." and "John P.".
   */
  public static List<FoundCandidate> ofMiddleName(
      Name name, List<FoundCandidate> candidates, List<Name> names) {
    List<String> keys = name.form().spelledKeys();
    boolean contested =
        name.isFullPerson()
            && names.stream()
                .anyMatch(n -> n.isFullPerson() && differ(keys, n.form().spelledKeys()));
    if (!contested) {
      return candidates;
    }
    char middle = keys.get(1).charAt(0);
    return candidates.stream()
        .filter(p -> hasMiddle(NameKey.fold(p.entity().name()).split(" ", -1), middle))
        .toList();
  }

  private static boolean differ(List<String> one, List<String> other) {
    return one.size() > 2
        && other.size() > 2
        && one.get(0).equals(other.get(0))
        && one.get(one.size() - 1).equals(other.get(other.size() - 1))
        && one.get(1).charAt(0) != other.get(1).charAt(0);
  }

  private static boolean hasMiddle(String[] words, char middle) {
    return IntStream.range(1, words.length - 1).anyMatch(i -> words[i].charAt(0) == middle);
  }

  private List<FoundCandidate> leaveOutStrangers(
      Name name, List<FoundCandidate> candidates, ArticleContext context) {
    Optional<Set<String>> rank = rank(name).or(() -> job(name, context));
    boolean byJob = rank(name).isEmpty(); // presidents have been farmers, and are told so
    OptionalInt age = context.day() == null ? OptionalInt.empty() : JobAndAge.age(name, context);
    boolean initials = isOfInitials(name.form().keys().get(0), name);
    if (rank.isEmpty() && age.isEmpty() && !initials) {
      return candidates;
    }
    return candidates.stream()
        .filter(
            found ->
                (rank.isEmpty()
                        || agrees(found.entity(), rank.get())
                        || (byJob && isOfTheArticle(name, found.entity(), context)))
                    && (age.isEmpty() || isOfAge(found.entity(), age.getAsInt(), context))
                    && (!initials || isCalledSo(name, found, context)))
        .toList();
  }

  private Optional<Set<String>> job(Name name, ArticleContext context) {
    return JobAndAge.job(name, context, jobs::contains).map(ranks::get);
  }

  private boolean isOfAge(Summary entity, int age, ArticleContext context) {
    Integer born = Lifetime.of(description(entity).orElse(null)).born();
    return born == null
        || Math.abs(Objects.requireNonNull(context.day()).getYear() - age - born) <= YEARS_OFF;
  }

  private Optional<Set<String>> rank(Name name) {
    return name.titles().stream()
        .flatMap(title -> Stream.of(title.split(" ", -1)))
        .filter(ranks::containsKey)
        .findFirst()
        .map(ranks::get);
  }

  private static boolean isOfInitials(String first, Name name) {
    String word = name.form().words().get(0);
    return name.form().keys().size() == 2
        && name.titles().isEmpty()
        && (first.length() == 1 || (first.length() <= LONGEST_INITIALS && word.indexOf('.') > 0));
  }

  private boolean agrees(Summary entity, Set<String> known) {
    return words(entity).anyMatch(known::contains);
  }

  /**
   * True if the candidate is called by these initials. "J. K. Rowling" is known so; "M. Thatcher"
   * is Margaret where the article is about her world, or where an archive has her among its own.
   */
  private boolean isCalledSo(Name name, FoundCandidate found, ArticleContext context) {
    Summary entity = found.entity();
    String initials = name.form().keys().get(0);
    String known = NameKey.fold(entity.name());
    return found.candidate().source() == Candidate.Source.CURATED
        || found.candidate().source() == Candidate.Source.IMPORTED
        || known.startsWith(initials.charAt(0) + " ")
        || known.startsWith(initials + " ")
        || isOfTheArticle(name, entity, context);
  }

  /**
   * True if the article uses words of the candidate's description, beside the name that both have.
   */
  private boolean isOfTheArticle(Name name, Summary entity, ArticleContext context) {
    return words(entity)
            .filter(word -> word.length() >= SHORTEST_WORD)
            .filter(word -> !name.form().keys().contains(word))
            .distinct()
            .filter(context.words()::contains)
            .limit(SHARED)
            .count()
        == SHARED;
  }

  private Optional<String> description(Summary entity) {
    return authority.entity(entity.id()).map(Entity::description);
  }

  private Stream<String> words(Summary entity) {
    return description(entity)
        .map(description -> Arrays.stream(NameKey.fold(description).split(" ", -1)))
        .orElse(Stream.empty());
  }
}
