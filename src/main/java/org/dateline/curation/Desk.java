package org.dateline.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.archive.decision.Curation;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionLog;
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
  private final List<Pending> failed = new ArrayList<>();

  public Desk(DecisionLog log, Curator curator, DecisionEffects effects, PendingDecisions pending) {
    this.log = log;
    this.pending = pending;
    this.curator = curator;
    this.effects = effects;
  }

  /** A proposal and the reason for it. */
  public record ProposedChange(Proposal proposal, String why) {}

  /**
   * Decisions that would be taken, and how much they would change.
   *
   * @param version of all that they are on
   */
  public record Weighed(List<Decision> decisions, Preview preview, String version) {
    public Weighed {
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Decisions that were taken.
   *
   * @param version of all that they are on, from now on
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
  public Weighed weigh(List<ProposedChange> items, String who) {
    List<Decision> all = log.all();
    List<Decision> proposed = proposed(items, who, all);
    return new Weighed(
        proposed,
        effects.preview(proposed),
        new History(all).version(subjects(proposed, new History(all))));
  }

  private List<Decision> proposed(List<ProposedChange> items, String who, List<Decision> all) {
    List<Decision> then = new ArrayList<>(all);
    List<Decision> proposed = new ArrayList<>();
    for (ProposedChange item : items) {
      Decision next = curator.proposed(item.proposal(), who, item.why(), then);
      proposed.add(next);
      then.add(next.withId("proposed-" + proposed.size()));
    }
    return proposed;
  }

  /** Ids of entities and articles, and names, that decisions, or their undoing, may override. */
  public static Set<String> subjects(List<Decision> decisions, History history) {
    Set<String> subjects = new LinkedHashSet<>();
    decisions.forEach(decision -> subjects.addAll(History.overridden(history.changeOf(decision))));
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
    Set<String> subjects = subjects(proposed(items, who, all), history);
    String now = history.version(subjects);
    if (!version.equals(ANY_VERSION) && !version.equals(now)) {
      throw new Overtaken(history.on(subjects), now);
    }
    Applied applied = apply(work -> take(items, who, work));
    History then = history();
    if (!version.equals(ANY_VERSION)) {
      giveWay(applied.decisions(), all, then);
    }
    return new Taken(
        applied.decisions(), applied.outcome(), then.version(subjects(applied.decisions(), then)));
  }

  private List<Decision> take(List<ProposedChange> items, String who, Pending work) {
    List<Decision> taken = new ArrayList<>();
    for (ProposedChange item : items) {
      taken.add(curator.take(item.proposal(), who, item.why(), work));
    }
    return taken;
  }

  /**
   * Undoes decisions if another server took one on the same in the same moment, which neither had
   * seen. Who took theirs first cannot be told across midnight: then both give way.
   *
   * @param seen the log before
   */
  private void giveWay(List<Decision> taken, List<Decision> seen, History then) {
    Set<String> subjects = subjects(taken, then);
    Set<String> known = new LinkedHashSet<>();
    seen.forEach(decision -> known.add(decision.id()));
    taken.forEach(decision -> known.add(decision.id()));
    Decision last = taken.get(taken.size() - 1);
    boolean overtaken =
        then.on(subjects).stream()
            .anyMatch(other -> !known.contains(other.id()) && !last.isAddedBefore(other));
    if (overtaken) {
      apply(work -> undone(taken, work));
      History now = history();
      throw new Overtaken(now.on(subjects), now.version(subjects));
    }
  }

  private List<Decision> undone(List<Decision> taken, Pending work) {
    List<Decision> undoings = new ArrayList<>();
    for (int i = taken.size() - 1; i >= 0; i--) {
      Decision one = taken.get(i);
      undoings.add(
          curator.take(
              Proposal.undo(one.id()),
              one.who(),
              "decided otherwise by another in the same moment",
              work));
    }
    return undoings;
  }

  private record Applied(List<Decision> decisions, RelinkOutcome outcome) {}

  /**
   * Logs decisions and applies them. Those that an earlier failure left undone are finished first.
   *
   * @param log adds them to the log
   */
  private Applied apply(Function<Pending, List<Decision>> log) {
    finish(failed);
    effects.refresh();
    Pending work = pending.begin(curator.moment(this.log.all()));
    failed.add(work); // until all went well
    List<Decision> logged = log.apply(work);
    RelinkOutcome outcome =
        logged.isEmpty() ? new RelinkOutcome(0, List.of()) : effects.apply(logged);
    pending.show(work);
    effects.applyToOthers(logged);
    pending.close(work);
    failed.remove(work);
    return new Applied(logged, outcome);
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
    Applied applied = apply(work -> imported.addTo(log, work));
    return new Adopted(applied.decisions(), imported.known(), applied.outcome());
  }

  /** Applies a decision again, where that was cut off. */
  public synchronized RelinkOutcome finish(Decision decision) {
    return effects.applyAndShow(List.of(decision));
  }

  /**
   * Finishes what was cut off while it was applied, by whatever process.
   *
   * @return decisions that were finished
   */
  public synchronized int finishCutOff() {
    return finish(pending.cutOff());
  }

  private int finish(List<Pending> unfinished) {
    List<Pending> left = List.copyOf(unfinished);
    List<Decision> decisions = log.addedBy(left);
    if (!decisions.isEmpty()) {
      effects.apply(decisions);
    }
    left.forEach(pending::show);
    effects.applyToOthers(decisions);
    left.forEach(pending::close);
    failed.removeAll(left);
    return decisions.size();
  }

  /** The proposal that brings a withdrawn article back. */
  public Proposal restoring(String article) {
    return curator.restoring(article);
  }

  /** The decision that withdrew an article, if one did, as answers show it. */
  public Optional<Decision> withdrawn(String article) {
    return new Curation(pending.shown(log)).withdrawn(article);
  }

  /** The history of all decisions, to be asked by entity, article, person or day. */
  public History history() {
    return new History(log.all());
  }

  /** The decisions that answers follow, without those that are being applied. */
  public History shown() {
    return new History(pending.shown(log));
  }

  /** All decisions in the order in which they were taken. */
  public List<Decision> decisions() {
    return log.all();
  }
}
