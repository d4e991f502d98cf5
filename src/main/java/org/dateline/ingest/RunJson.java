package org.dateline.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The values of a run's report that its file and the server's answers have alike, as JSON. */
public final class RunJson {
  static final String WHERE = "where";
  static final String REASON = "reason";
  static final String TEXT = "text";

  private RunJson() {}

  /** Adds which run it is, its state as a word, who started it and when. */
  public static ObjectNode head(RunReport run, String state, ObjectNode node) {
    return node.put("id", run.id())
        .put("state", state)
        .put("who", run.who())
        .put("started", run.started().toString())
        .put("updated", run.updated().toString());
  }

  /** Adds how many articles there are, and what became of those that were read. */
  public static ObjectNode counts(RunReport run, ObjectNode node) {
    return node.put("total", run.total())
        .put("read", run.read())
        .put("new", run.created())
        .put("changed", run.replaced())
        .put("same", run.unchanged());
  }

  /** Adds what failed, each with its reason. */
  public static void failures(RunReport run, ArrayNode to) {
    run.failures().forEach(f -> to.addObject().put(WHERE, f.where()).put(REASON, f.reason()));
  }

  /** Adds what is worth knowing of what was read. */
  public static void notes(RunReport run, ObjectNode node) {
    ArrayNode notes = node.putArray("notes");
    run.notes().forEach(n -> notes.addObject().put(WHERE, n.where()).put(TEXT, n.text()));
  }
}
