package org.dateline.curation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.Merges;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Mention;
import org.dateline.authority.Entity;

/** Takes decisions: refuses those that make no sense, and writes the others to the log. */
public final class Curator {
  private static final int LONGEST_REASON = 2_000;

  private final DecisionLog log;
  private final Function<String, Optional<Entity>> entities;
  private final Function<String, Optional<AnnotatedArticle>> articles;
  private final Clock clock;

  /**
   * Takes decisions into a log, checked against these entities and articles.
   *
   * @param entities those that the authority or the archive knows, by id
   * @param articles as the machine made them, by id
   */
  public Curator(
      DecisionLog log,
      Function<String, Optional<Entity>> entities,
      Function<String, Optional<AnnotatedArticle>> articles,
      Clock clock) {
    this.log = log;
    this.entities = entities;
    this.articles = articles;
    this.clock = clock;
  }

  /**
   * The time of a decision taken now: later than all before it, even by a clock that was moved
   * back.
   *
   * @param before all decisions, in the order they were made
   */
  Instant moment(List<Decision> before) {
    Instant now = clock.instant();
    Instant last = before.isEmpty() ? now : before.get(before.size() - 1).when();
    return now.isBefore(last) ? last.plusMillis(1) : now;
  }

  /** An article as the machine made it. */
  Optional<AnnotatedArticle> asMade(String article) {
    return articles.apply(article);
  }

  /**
   * A decision as it would be kept.
   *
   * @param before all decisions, in the order they were made, and those to be taken before this one
   * @throws DecisionRefused if it makes no sense beside those
   */
  Decision proposed(Proposal proposal, String who, String why, List<Decision> before) {
    if (who.isBlank() || why.isBlank()) {
      throw new DecisionRefused(
          "A decision is kept with who made it and why: neither may be blank.");
    }
    if (why.length() > LONGEST_REASON) {
      throw new DecisionRefused("The reason has at most " + LONGEST_REASON + " characters.");
    }
    Change change = change(proposal, new DecisionContext(before, entities, articles));
    Decision decision = new Decision("", change, who.strip(), moment(before), why.strip());
    if (proposal.kind() == DecisionKind.UNDO) {
      requirePossible(before, decision);
    }
    return decision;
  }

  private static Change change(Proposal proposal, DecisionContext knowledge) {
    NameProposals names = new NameProposals(knowledge);
    EntityProposals ofEntities = new EntityProposals(knowledge);
    ArticleProposals ofArticles = new ArticleProposals(knowledge);
    return switch (proposal.kind()) {
      case CONFIRM -> names.confirm(proposal);
      case REJECT -> names.reject(proposal);
      case ADD_ALIAS -> names.addAlias(proposal);
      case REMOVE_ALIAS -> names.removeAlias(proposal);
      case NOT_A_NAME -> names.notAName(proposal);
      case MERGE -> ofEntities.merge(proposal);
      case SPLIT -> ofEntities.split(proposal);
      case NOT_THIS_ONE -> ofEntities.notThisOne(proposal);
      case RENAME -> ofEntities.rename(proposal);
      case RETYPE -> ofEntities.retype(proposal);
      case NOT_A_NAME_HERE -> ofArticles.notANameHere(proposal);
      case LINK_HERE -> ofArticles.linkHere(proposal);
      case SET_SPEAKER -> ofArticles.setSpeaker(proposal);
      case CLEAR_SPEAKER -> ofArticles.clearSpeaker(proposal);
      case NOT_SPEECH -> ofArticles.notSpeech(proposal);
      case SET_BOUNDS -> ofArticles.setBounds(proposal);
      case WITHDRAW -> ofArticles.withdraw(proposal);
      case CORRECT -> ofArticles.correct(proposal);
      case UNDO -> undo(proposal, knowledge.log());
    };
  }

  private static Change undo(Proposal proposal, List<Decision> all) {
    String id = DecisionContext.given(proposal.decision(), "decision");
    Decision undone =
        all.stream()
            .filter(decision -> decision.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new DecisionRefused(
                        "No decision has the id “" + id + "”. List them: dateline decisions"));
    if (Decision.holding(all).stream().noneMatch(decision -> decision.id().equals(id))) {
      throw new AlreadyDecided("Decision " + id + " is undone already.", undone);
    }
    return new Change.Undo(id);
  }

  /** Refuses to undo the undoing of a merge that another merge has ruled out meanwhile. */
  private static void requirePossible(List<Decision> all, Decision undoing) {
    List<Decision> then = new ArrayList<>(all);
    then.add(undoing);
    List<Decision> impossible = new ArrayList<>(new Merges(then).impossible());
    impossible.removeAll(new Merges(all).impossible());
    for (Decision clash : impossible) {
      throw new DecisionRefused(
          "Undoing this would bring back a merge that decision "
              + clash.id()
              + " contradicts. Undo that first: dateline decide undo "
              + clash.id()
              + EntityProposals.WHY);
    }
  }

  /**
   * Takes a decision. Its effect on stored articles is that of {@link DecisionEffects}.
   *
   * @param work that will apply it
   */
  public Decision take(Proposal proposal, String who, String why, Pending work) {
    return log.add(proposed(proposal, who, why, log.all()), work);
  }

  /** The names of an entity, as subjects of decisions; none of one that nobody knows. */
  Set<String> names(String entity) {
    return entities.apply(entity).map(History::names).orElse(Set.of());
  }

  /** The names that stand in an article, none where there is no such article. */
  List<String> surfaces(String article) {
    return articles.apply(article).stream()
        .flatMap(found -> found.annotations().mentions().stream())
        .map(Mention::surface)
        .toList();
  }

  /** The proposal to restore a withdrawn article, which undoes the decision that withdrew it. */
  public Proposal restoring(String article) {
    return new DecisionsInForce(log.all())
        .withdrawn(article)
        .map(decision -> Proposal.undo(decision.id()))
        .orElseThrow(() -> new DecisionRefused("Article “" + article + "” is not withdrawn."));
  }
}
