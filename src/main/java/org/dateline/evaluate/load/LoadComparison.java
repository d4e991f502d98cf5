package org.dateline.evaluate.load;

import java.io.PrintStream;
import java.util.List;

/** Comparison of two archives by their answers to random questions and by all their exports. */
public final class LoadComparison {
  private static final int SHOWN = 5;

  private final List<String> paths;
  private final LoadAnswers expected;
  private final PrintStream out;

  /**
   * Keeps an archive's answers to random questions.
   *
   * @param client of the archive whose answers are expected
   */
  public LoadComparison(LoadClient client, int questions, PrintStream out) {
    this.paths = new LoadQuestions(client, 1).paths(questions);
    this.expected = LoadAnswers.of(client, paths);
    this.out = out;
  }

  /** Asks another server the same questions, and prints which answers differ. */
  public void compare(LoadClient other) {
    LoadAnswers found = LoadAnswers.of(other, paths);
    List<String> differing = expected.differing(found);
    long questions = differing.stream().filter(path -> path.startsWith("/")).count();
    out.printf(
        "  %d of %d random questions are answered alike, %d of %d exports are equal: %s%n",
        paths.size() - questions,
        paths.size(),
        found.exports().size() - (differing.size() - questions),
        found.exports().size(),
        found.exports());
    differing.stream().limit(SHOWN).forEach(what -> out.println("  otherwise: " + what));
    out.flush();
  }
}
