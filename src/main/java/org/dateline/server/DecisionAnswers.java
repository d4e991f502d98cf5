package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionJson;
import org.dateline.curation.DecisionSentence;
import org.dateline.curation.Desk;
import org.dateline.curation.History;
import org.dateline.curation.Preview;
import org.dateline.curation.Relinker.RelinkOutcome;
import org.jspecify.annotations.Nullable;

/** Writes decisions as JSON for answers of the API, in the form of docs/openapi.yaml. */
final class DecisionAnswers {
  private DecisionAnswers() {}

  static ObjectNode decision(Decision decision, History history) {
    ObjectNode node = DecisionJson.write(decision);
    return node.put("says", says(decision, history))
        .put("holds", history.holds(decision))
        .put("version", history.versionOf(List.of(decision)));
  }

  /** The sentence of a decision; one that undoes another has the sentence of that. */
  private static String says(Decision decision, History history) {
    String what = DecisionSentence.what(history.changeOf(decision));
    return decision.undoes() == null ? what : "undone: " + what;
  }

  /** Decisions of a page or an article; of those that are without effect it is said. */
  private static void decisions(
      ObjectNode node, String field, List<Decision> all, History history, Set<String> lost) {
    var array = node.putArray(field);
    for (Decision decision : all) {
      ObjectNode one = decision(decision, history);
      if (lost.contains(decision.id())) {
        one.put("lost", true);
      }
      array.add(one);
    }
  }

  static void decisions(ObjectNode node, String field, List<Decision> all, History history) {
    var array = node.putArray(field);
    all.forEach(decision -> array.add(decision(decision, history)));
  }

  /**
   * Adds the decisions that hold on an article or an entity, and the version that they make.
   *
   * @param lost ids of those that are without effect
   */
  static void addTo(ObjectNode answer, String subject, History history, Set<String> lost) {
    List<String> subjects = List.of(subject);
    answer.put("version", history.version(subjects));
    decisions(answer, "decided", history.inForce(subjects), history, lost);
  }

  /**
   * A page of the decisions.
   *
   * @param next id after which the next page begins
   */
  static ObjectNode page(List<Decision> page, long total, @Nullable String next, KeptHistory kept) {
    ObjectNode node = AnswerJson.object().put("total", total).put("next", next);
    decisions(node, "hits", page, kept.now(), kept.lost(page));
    return node;
  }

  /** The preview of decisions that are not taken yet. */
  static ObjectNode dryRun(Desk.DryRun dryRun, History history) {
    ObjectNode node = AnswerJson.object().put("dryRun", true).put("version", dryRun.version());
    var array = node.putArray("decisions");
    for (Decision decision : dryRun.decisions()) {
      ObjectNode one = decision(decision, history);
      one.remove(List.of("holds", "version"));
      array.add(one);
    }
    preview(node.putObject("preview"), dryRun.preview());
    decisions(node, "before", dryRun.before(), history);
    return node;
  }

  private static void preview(ObjectNode node, Preview preview) {
    node.put("articles", preview.articles())
        .put("mentions", preview.mentions())
        .put("quotations", preview.quotations());
  }

  static ObjectNode taken(Desk.Taken taken, History history) {
    ObjectNode node = AnswerJson.object().put("dryRun", false).put("version", taken.version());
    decisions(node, "decisions", taken.decisions(), history);
    applied(node, taken.outcome());
    return node;
  }

  static ObjectNode adopted(Desk.Adopted adopted) {
    ObjectNode node =
        AnswerJson.object().put("added", adopted.added().size()).put("known", adopted.known());
    applied(node, adopted.outcome());
    return node;
  }

  private static void applied(ObjectNode node, RelinkOutcome applied) {
    node.put("written", applied.changed());
    AnswerJson.strings(node, "failures", applied.failures());
  }

  /**
   * The answer to a client that has not seen the newest decisions: those that others took
   * meanwhile.
   */
  static ObjectNode overtaken(List<Decision> decisions, @Nullable String version, History history) {
    ObjectNode node = AnswerJson.object();
    if (version != null) {
      node.put("version", version);
    }
    decisions(node, "decisions", decisions, history);
    return node;
  }
}
