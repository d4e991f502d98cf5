package org.dateline.linking.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.NameMatch;
import org.dateline.linking.candidate.FoundCandidate.Route;
import org.dateline.linking.clustering.DocumentContext;
import org.dateline.linking.clustering.Sports;
import org.dateline.linking.name.Name;

/** In reports of sport: the teams that are called by the name of their place. */
public final class TeamFinder {
  private static final int REACH = 24;

  /** A place neither beats nor signs anybody, has no striker, and nobody plays against it. */
  private static final Pattern PLAYS =
      Pattern.compile(
          "^(?:['’]s?)?\\s+(?:beat|beats|won|wins|lost|loses|drew|draws|defeated|scored|play|plays|played|led|trailed"
              + "|needed|faces?|faced|hosts?|hosted|sack|sacks|sacked|signs?|signed|appointed"
              + "|manager|coach|captain|striker|defender|goalkeeper|midfielder|winger|forward|fans"
              + "|v\\.?|vs\\.?|\\d+)\\b.*",
          Pattern.DOTALL);

  private static final Pattern OPPONENT =
      Pattern.compile(
          ".*\\b(?:beat|beats|beating|defeated|defeating|against|over|facing|v\\.?|vs\\.?"
              + "|(?:joined|signed|signing|moved)(?:\\s+from)?|(?:defeat|loss|win|victory|draw)\\s+(?:by|to|with|at))"
              + "\\s+$",
          Pattern.DOTALL);

  private final Sports sports;
  private final Authority authority;

  public TeamFinder(Sports sports, Authority authority) {
    this.sports = sports;
    this.authority = authority;
  }

  /** The first title that is known, and all of a place with several teams; empty elsewhere. */
  public List<FoundCandidate> find(Name name, DocumentContext document) {
    if (document.sport().isEmpty() || !mayPlay(name, document)) {
      return List.of();
    }
    List<FoundCandidate> found = new ArrayList<>();
    for (String title : sports.titles(document.sport().get(), name.form())) {
      if (found.isEmpty()) {
        authority
            .byTitle(title)
            .map(t -> new Candidate(t, NameMatch.FOLDED, Candidate.Source.TITLE, 0, 1))
            .ifPresent(c -> found.add(new FoundCandidate(c, Route.TEAM, name.form().clean())));
      }
    }
    return found;
  }

  private static boolean mayPlay(Name name, DocumentContext document) {
    return name.type() == EntityType.ORGANIZATION
        || (name.type() == EntityType.PLACE && plays(name, document));
  }

  /** At least every other time that it is named. */
  private static boolean plays(Name name, DocumentContext document) {
    List<String> before = document.before(name, REACH);
    List<String> after = document.after(name, REACH);
    long playing =
        IntStream.range(0, before.size())
            .filter(
                i ->
                    OPPONENT.matcher(before.get(i)).matches()
                        || PLAYS.matcher(after.get(i)).matches())
            .count();
    return 2 * playing >= before.size();
  }
}
