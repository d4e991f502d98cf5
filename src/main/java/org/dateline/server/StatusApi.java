package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.search.ArchiveTotals;

/** The calls of the API that tell how the server and its archive are: totals, health, metrics. */
final class StatusApi implements AutoCloseable {
  private final ArchiveTotals totals;
  private final Settings settings;
  private final Metrics metrics;
  private final ArchiveAnswers answers;
  private final Health health;

  StatusApi(ArchiveTotals totals, Settings settings, Metrics metrics, ArchiveAnswers answers) {
    this.totals = totals;
    this.settings = settings;
    this.metrics = metrics;
    this.answers = answers;
    this.health = new Health(this::isAnswering);
    metrics.watch(health::answers, totals::count);
  }

  void archive(Context http) {
    new Parameters(http.queryString(), Set.of());
    answers.write(
        http, () -> TotalsJson.archive(totals.count(), settings.version(), settings.licences()));
  }

  void health(Context http) {
    boolean answers = health.answers();
    ObjectNode body = AnswerJson.object().put("status", answers ? "ok" : "unavailable");
    Answer.uncached(http, answers ? 200 : 503, body);
  }

  /** The process answers, whatever the archive does: one that does not is to be started anew. */
  void live(Context http) {
    Answer.uncached(http, 200, AnswerJson.object().put("status", "ok"));
  }

  private boolean isAnswering() {
    try {
      totals.count();
      return true;
    } catch (ArchiveUnreachableException | ArchiveException e) {
      return false;
    }
  }

  void metrics(Context http) {
    http.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
  }

  @Override
  public void close() {
    health.close();
    metrics.close();
  }
}
