package org.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.curation.LoggedNameDecisions;
import org.dateline.curation.Relinker;
import org.dateline.linking.archive.DecisionKeys;
import org.dateline.linking.archive.NameDecisions.Confirmed;

/** Links the names that something was confirmed of, and leaves the others as they are. */
public record ConfirmedLinks() implements Relinker {
  @Override
  public RelinkOutcome relink(Set<String> forms) {
    return new RelinkOutcome(0, List.of());
  }

  @Override
  public Trial trial(List<Decision> log) {
    LoggedNameDecisions decided = new LoggedNameDecisions(log);
    DecisionKeys keys = new DecisionKeys();
    return article -> {
      List<Link> links = new ArrayList<>();
      for (int i = 0; i < article.links().size(); i++) {
        Mention mention = article.annotations().mentions().get(i);
        Link before = article.links().get(i);
        Optional<Confirmed> confirmed =
            decided.confirmed(keys.of(mention.surface(), mention.type()));
        links.add(confirmed.map(c -> link(c, before)).orElse(before));
      }
      return new AnnotatedArticle(
          article.article(), article.annotations(), links, article.authority());
    };
  }

  private static Link link(Confirmed confirmed, Link before) {
    return new Link(
        confirmed.entity(),
        confirmed.name(),
        confirmed.type(),
        null,
        null,
        1,
        List.of(confirmed.why()),
        before.otherCandidates());
  }
}
