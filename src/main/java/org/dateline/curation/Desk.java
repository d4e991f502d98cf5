package org.dateline.curation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.curation.Relinker.RelinkOutcome;

/**
 * Taking of decisions, for page, API and command line alike: they are checked, previewed, logged
 * and applied, one after another. Safe for use by several threads.
 */
public final class Desk {
  /** The version that matches any. */
  public static final String ANY_VERSION = "*";

  private final DecisionLog log;
  private final Curator curator;
  private final DecisionEffects effects;
  private final PendingDecisions pending;
  private final MarkedWork works;

  public Desk(DecisionLog log, Curator curator, DecisionEffects effects, PendingDecisions pending) {
    this.log = log;
    this.pending = pending;
    this.curator = curator;
    this.effects = effects;
    this.works = new MarkedWork(log, curator::moment, effects, pending);
  }

  public record ProposedChange(Proposal proposal, String why) {}

  /**
   * Decisions that would be taken, and how much they would change.
   *
   * @param before what was decided on the same, or would lose an effect
   * @param version of all that they are on, and of what would lose an effect
   */
  public record DryRun(
      List<Decision> decisions, Preview preview, List<Decision> before, String version) {
    public DryRun {
      decisions = List.copyOf(decisions);
      before = List.copyOf(before);
    }
  }

  /**
   * Decisions that were taken.
   *
   * @param version of all that they are on from now on, for whoever undoes them
   */
  public record Taken(List<Decision> decisions, RelinkOutcome outcome, String version) {
    public Taken {
      decisions = List.copyOf(decisions);
    }
  }

  /** Others have decided on the same meanwhile. */
  public static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Decision> decisions;
    private final String version;

    Overtaken(List<Decision> decisions, String version) {
      super("This was decided on meanwhile. Look at it again, then decide.");
      this.decisions = List.copyOf(decisions);
      this.version = version;
    }

    /** All decisions on the same subjects, in the order they were made. */
    public List<Decision> decisions() {
      return decisions;
    }

    public String version() {
      return version;
    }
  }

  /**
   * Previews decisions. Nothing is kept.
   *
   * @throws DecisionRefused if one of them makes no sense
   */
  public DryRun dryRun(List<ProposedChange> items, String who) {
    List<Decision> all = log.all();
    History history = new History(all);
    List<Decision> proposed = proposed(items, who, all);
    DecisionEffects.PreviewedEffects previewed = effects.preview(proposed);
    Set<String> subjects = subjects(proposed, history, previewed.losing());
    return new DryRun(
        proposed, previewed.preview(), history.on(subjects), history.version(subjects));
  }

  private List<Decision> proposed(List<ProposedChange> items, String who, List<Decision> all) {
    List<Decision> then = new ArrayList<>(all);
    List<Decision> proposed = new ArrayList<>();
    for (ProposedChange item : items) {
      Decision next = proposed(item, who, then);
      proposed.add(next);
      then.add(next.withId("proposed-" + proposed.size()));
    }
    return proposed;
  }

  private Decision proposed(ProposedChange item, String who, List<Decision> before) {
    try {
      return curator.proposed(item.proposal(), who, item.why(), before);
    } catch (DecisionRefused e) {
      throw new CauseOfRefusal(curator, before)
          .told(
              e,
              item.proposal(),
              without -> curator.proposed(item.proposal(), who, item.why(), without));
    }
  }

  /**
   * Ids of entities and articles, and names, that decisions, or their undoing, may override.
   *
   * @param losing ids of the decisions that lose an effect by them
   */
  private Set<String> subjects(List<Decision> decisions, History history, Set<String> losing) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Decision decision : decisions) {
      subjects.addAll(History.overridden(history.changeOf(decision)));
      if (decision.change() instanceof Change.Parting parting) {
        subjects.addAll(curator.names(parting.from().id()));
      }
    }
    losing.forEach(decision -> subjects.add(History.itself(decision)));
    return subjects;
  }

  /**
   * Takes decisions: all of them, or none if one makes no sense. When this returns, all answers
   * follow them.
   *
   * @param version of all that they are on as it was seen, {@link #ANY_VERSION} for whatever it is
   * @throws DecisionRefused if one of them makes no sense
   * @throws Overtaken if the version is another by now
   */
  public synchronized Taken take(List<ProposedChange> items, String who, String version) {
    List<Decision> all = log.all();
    History history = new History(all);
    List<Decision> proposed = proposed(items, who, all);
    boolean any = version.equals(ANY_VERSION);
    Set<String> losing = any ? Set.of() : effects.losing(proposed);
    Set<String> subjects = subjects(proposed, history, losing);
    String now = history.version(subjects);
    if (!any && !version.equals(now)) {
      throw new Overtaken(history.on(subjects), now);
    }
    MarkedWork.Applied applied =
        works.applyWhole(work -> take(items, who, work), taken -> requireRoom(taken, all, any));
    return new Taken(
        applied.decisions(), applied.outcome(), history().versionOf(applied.decisions()));
  }

  private List<Decision> take(List<ProposedChange> items, String who, Pending work) {
    List<Decision> taken = new ArrayList<>();
    for (ProposedChange item : items) {
      taken.add(curator.take(item.proposal(), who, item.why(), work));
    }
    return taken;
  }

  /**
   * Looks at the log again, with these decisions in it: another server may have decided on the same
   * in the same moment, which neither had seen.
   *
   * @param seen the log before
   * @param any whether the archivist overrides whatever there is
   */
  private void requireRoom(List<Decision> taken, List<Decision> seen, boolean any) {
    List<Decision> all = log.all();
    ConcurrentDecisions moment = new ConcurrentDecisions(seen, taken, all);
    Set<String> subjects = subjects(taken, new History(all), Set.of());
    if (!any && moment.isOvertaken(subjects)) {
      throw new Overtaken(moment.others().on(subjects), moment.others().version(subjects));
    }
    List<Decision> contradicted = moment.contradicted();
    if (!contradicted.isEmpty()) {
      throw new DecisionRefused(
          "Nothing was changed: another one, made at the same moment, contradicts this. See "
              + contradicted.stream().map(DecisionSentence::of).collect(joining("; ")));
    }
  }

  /**
   * Decisions of another archive that hold here, too.
   *
   * @param added those that were not in the log before
   * @param known how many were
   */
  public record Adopted(List<Decision> added, int known, RelinkOutcome outcome) {
    public Adopted {
      added = List.copyOf(added);
    }
  }

  /**
   * Takes over the decisions of another archive, with who made them, when and why. What is in the
   * log already is left as it is, so that the same may be taken over again.
   *
   * @throws DecisionRefused if one undoes what is in neither
   */
  public synchronized Adopted adopt(List<Decision> decisions) {
    ImportedDecisions imported = new ImportedDecisions(log.all(), decisions);
    MarkedWork.Applied applied = works.apply(work -> imported.addTo(log, work));
    return new Adopted(applied.decisions(), imported.known(), applied.outcome());
  }

  /** Applies a decision again, where that was cut off. */
  public synchronized RelinkOutcome finish(Decision decision) {
    return works.apply(work -> List.of(decision)).outcome();
  }

  /**
   * Brings all articles in line with all that was ever decided. What names mean is left to the
   * linker.
   *
   * @return articles that were not
   */
  public synchronized long applyAll() {
    return works.apply(work -> log.all(), effects::applyToArticles).outcome().changed();
  }

  /**
   * Finishes what was cut off while it was applied, by whatever process.
   *
   * @return decisions that were finished
   */
  public synchronized int finishCutOff() {
    return works.finish(pending.cutOff());
  }

  /** The proposal that brings a withdrawn article back. */
  public Proposal restoring(String article) {
    return curator.restoring(article);
  }

  /** The decision that withdrew an article, if one did, as answers show it. */
  public Optional<Decision> withdrawn(String article) {
    return new DecisionsInForce(pending.shown(log)).withdrawn(article);
  }

  /** The history of all decisions, to be asked by entity, article, person or day. */
  public History history() {
    return new History(log.all());
  }

  /** The decisions that answers follow, without those that are being applied. */
  public History shown() {
    return new History(pending.shown(log));
  }

  /**
   * Ids of those of these decisions that hold and yet are without effect: their articles no longer
   * have the name or quotation, or have it where it cannot be told which one is meant.
   */
  public Set<String> lost(List<Decision> decisions) {
    Set<String> articles = new LinkedHashSet<>();
    for (Decision decision : decisions) {
      if (decision.change() instanceof Change.OnPlace place) {
        articles.add(place.article());
      }
    }
    Set<String> lost = new LinkedHashSet<>();
    if (!articles.isEmpty()) {
      DecisionsInForce inForce = new DecisionsInForce(pending.shown(log));
      for (String article : articles) {
        curator.asMade(article).ifPresent(made -> lost.addAll(inForce.lost(made)));
      }
    }
    return lost;
  }

  /** All decisions in the order in which they were taken. */
  public List<Decision> decisions() {
    return log.all();
  }
}
