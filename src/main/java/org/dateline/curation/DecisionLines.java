package org.dateline.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionJson;

/** Decisions as JSON Lines, to be kept or handed on. */
public final class DecisionLines {
  private static final int LONGEST_LINE = 1_000_000;
  private static final int MOST_LINES = 1_000_000;
  private static final ObjectReader READER = new JsonMapper().reader();

  private DecisionLines() {}

  /** A decision as a line, without the line's end. */
  public static String write(Decision decision) {
    return DecisionJson.write(decision).toString();
  }

  /**
   * All decisions; blank lines are none.
   *
   * @throws DecisionRefused if a line is no decision; says which, and why
   */
  public static List<Decision> read(BufferedReader lines) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.length() > LONGEST_LINE || number > MOST_LINES) {
        throw new DecisionRefused(
            "Line "
                + number
                + " cannot be read: a file of decisions has at most a million lines, of at most a"
                + " million characters. Was it written by dateline decisions export?");
      }
      if (!line.isBlank()) {
        decisions.add(read(line, number));
      }
    }
    return decisions;
  }

  private static Decision read(String line, int number) {
    try {
      Decision decision = DecisionJson.read(READER.readTree(line));
      if (decision.who().isBlank() || decision.id().isBlank()) {
        throw new DecisionRefused(
            "Line " + number + ": the decision’s id, or who made it, is missing.");
      }
      return decision;
    } catch (JsonProcessingException e) {
      throw new DecisionRefused("Line " + number + " is not JSON.");
    } catch (IllegalArgumentException e) {
      throw new DecisionRefused("Line " + number + ": " + e.getMessage() + ".");
    }
  }
}
