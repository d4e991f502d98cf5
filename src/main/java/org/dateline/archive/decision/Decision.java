package org.dateline.archive.decision;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision of an archivist, with who, when and why. It is never changed; undoing it is another
 * one.
 *
 * @param id {@code 2022-01-14-1}: the day and a number
 */
public record Decision(String id, Change change, String who, Instant when, String why) {

  public DecisionKind kind() {
    return change.kind();
  }

  /** Id of the decision that this one undoes, null for the other kinds. */
  public @Nullable String undoes() {
    return change instanceof Change.Undo undo ? undo.decision() : null;
  }

  /** True if it was surely added to the log before another: the numbers of one day only grow. */
  public boolean isAddedBefore(Decision other) {
    int day = id.lastIndexOf('-') + 1;
    int ofOther = other.id.lastIndexOf('-') + 1;
    return id.substring(0, day).equals(other.id.substring(0, ofOther))
        && Integer.parseInt(id.substring(day)) < Integer.parseInt(other.id.substring(ofOther));
  }

  /** A copy under another id. */
  public Decision withId(String other) {
    return new Decision(other, change, who, when, why);
  }

  /** The decision as reasons of links quote it: {@code by anna on 2022-01-14: the politician}. */
  public String by() {
    return "by " + who + " on " + LocalDate.ofInstant(when, ZoneOffset.UTC) + ": " + why;
  }

  /**
   * The decisions that hold: those that are not undone, undoings among them.
   *
   * @param log all decisions, in the order they were made; as clocks differ, an undoing may stand
   *     before what it undoes
   */
  public static List<Decision> holding(List<Decision> log) {
    Map<String, List<Decision>> undoings =
        log.stream().filter(d -> d.undoes() != null).collect(groupingBy(Decision::undoes));
    return log.stream().filter(decision -> decision.holds(undoings)).toList();
  }

  private boolean holds(Map<String, List<Decision>> undoings) {
    return undoings.getOrDefault(id, List.of()).stream()
        .noneMatch(undoing -> undoing.holds(undoings));
  }
}
