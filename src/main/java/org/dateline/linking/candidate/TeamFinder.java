package org.dateline.linking.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameMatch;
import org.dateline.authority.Summary;
import org.dateline.lexicon.Language;
import org.dateline.linking.candidate.FoundCandidate.Route;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.clustering.Sports;
import org.dateline.linking.name.Name;

/** Finds, in reports of sport, the teams that are called by the name of their place. */
public final class TeamFinder {
  private static final Comparator<Summary> BY_FAME =
      Comparator.comparing(Summary::known).thenComparingInt(Summary::names);

  private static final int REACH = 24;
  private static final double SURELY = 0.5;

  /** A place neither beats nor signs anybody, has no striker, and nobody plays against it. */
  private static final Pattern PLAYS =
      Pattern.compile(
          Language.ENGLISH.expression("name-patterns/team-plays"),
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern OPPONENT =
      Pattern.compile(
          Language.ENGLISH.expression("name-patterns/team-opponent"),
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final Sports sports;
  private final Authority authority;

  public TeamFinder(Sports sports, Authority authority) {
    this.sports = sports;
    this.authority = authority;
  }

  /** The team of the place that is known by title or name; empty elsewhere. */
  public List<FoundCandidate> find(Name name, ArticleContext context) {
    if (context.sport().isEmpty() || !mayPlay(name, context)) {
      return List.of();
    }
    String sport = context.sport().get();
    List<String> titles = sports.titles(sport, name.form());
    return known(sports.teamsOf(sport, name.form()))
        .findFirst()
        .or(() -> known(titles).max(BY_FAME))
        .or(() -> called(titles))
        .map(team -> new Candidate(team, NameMatch.FOLDED, Candidate.Source.TITLE, 0, 1))
        .map(team -> List.of(new FoundCandidate(team, Route.TEAM, name.form().clean())))
        .orElse(List.of());
  }

  private Stream<Summary> known(List<String> titles) {
    return titles.stream()
        .flatMap(title -> authority.byTitle(title).filter(Summary::isWellKnown).stream());
  }

  /** The team that is called by one of these names: "Nice F.C." is a name of OGC Nice. */
  private Optional<Summary> called(List<String> names) {
    return names.stream()
        .flatMap(name -> authority.candidates(name).stream().limit(1))
        .filter(candidate -> candidate.prior() >= SURELY)
        .map(Candidate::entity)
        .filter(team -> team.type() == EntityType.ORGANIZATION || team.type() == null)
        .filter(Summary::isWellKnown)
        .findFirst();
  }

  private static boolean mayPlay(Name name, ArticleContext context) {
    return name.type() == EntityType.ORGANIZATION
        || (name.type() == EntityType.PLACE && plays(name, context));
  }

  /** True if at least every third mention does not say that somebody is in the place. */
  private static boolean plays(Name name, ArticleContext context) {
    List<String> before = context.before(name, REACH);
    List<String> after = context.after(name, REACH);
    long playing =
        IntStream.range(0, before.size())
            .filter(
                i ->
                    OPPONENT.matcher(before.get(i)).matches()
                        || PLAYS.matcher(after.get(i)).matches())
            .count();
    return 3 * playing >= before.size();
  }
}
