package org.dateline.cli;

import java.io.PrintStream;
import java.util.List;
import org.dateline.archive.decision.Decision;
import org.dateline.curation.AlreadyDecided;
import org.dateline.curation.DecisionSentence;
import org.dateline.curation.Desk;
import org.dateline.curation.Desk.ProposedChange;
import org.dateline.curation.History;
import org.dateline.curation.Preview;
import org.dateline.curation.Relinker.RelinkOutcome;

/** Tries and takes a decision, and prints it with what was decided before on the same. */
record DeskAtTerminal(Desk desk, Terminal terminal) {
  /** Prints how much would change, what was decided before, and the version of that. */
  int dryRun(ProposedChange item, String who) {
    Desk.DryRun dryRun = desk.dryRun(List.of(item), who);
    Preview preview = dryRun.preview();
    PrintStream out = terminal.out();
    out.println(
        "would change "
            + counted(preview.articles(), "article")
            + ", "
            + counted(preview.mentions(), "mention")
            + ", "
            + counted(preview.quotations(), "quotation"));
    printBefore(new History(dryRun.before()).inForce(), out);
    out.println("version " + dryRun.version() + " (for --seen)");
    out.flush();
    return 0;
  }

  /**
   * Takes a decision, or finishes one that is taken already.
   *
   * @param seen the version of what was decided before, {@link Desk#ANY_VERSION} for whatever it is
   */
  int take(ProposedChange item, String who, String seen) {
    try {
      Desk.Taken taken = desk.take(List.of(item), who, seen);
      taken.decisions().forEach(d -> terminal.out().println(DecisionSentence.of(d)));
      terminal.out().flush();
      printBefore(desk.history().before(taken.decisions()), terminal.progress());
      return print("", taken.outcome());
    } catch (AlreadyDecided e) {
      RelinkOutcome finished = desk.finish(e.decision());
      if (finished.isNothing()) {
        throw e;
      }
      return print(e.getMessage() + " It was not finished: ", finished);
    } catch (Desk.Overtaken e) {
      throw new UsageException(overtaken(e, seen));
    }
  }

  private static String overtaken(Desk.Overtaken e, String seen) {
    List<Decision> all = e.decisions();
    return "Nothing was changed: what was decided before is version "
        + e.version()
        + ", not "
        + seen
        + ". Look at it with --dry-run."
        + (all.isEmpty()
            ? ""
            : " The last of it is " + DecisionSentence.of(all.get(all.size() - 1)));
  }

  private static void printBefore(List<Decision> before, PrintStream to) {
    before.forEach(decision -> to.println("decided before: " + DecisionSentence.of(decision)));
  }

  private static String counted(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private int print(String before, RelinkOutcome applied) {
    terminal.progress().println(before + counted(applied.changed(), "article") + " changed");
    applied.failures().forEach(terminal.progress()::println);
    return applied.failures().isEmpty() ? 0 : Main.FAILED;
  }
}
