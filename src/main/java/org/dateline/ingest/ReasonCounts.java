package org.dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.ArticleStore.Stored;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.article.FailedStep;

/** Counts what happens, by reason. Used by several threads. */
final class ReasonCounts {
  private final Instant start = Instant.now();
  private final Progress progress;
  private final List<IngestReport.FailedInput> failures = new ArrayList<>();
  private final List<IngestReport.Note> notes = new ArrayList<>();
  private long created;
  private long replaced;
  private long unchanged;
  private long words;

  ReasonCounts(Progress progress) {
    this.progress = progress;
  }

  synchronized void failed(String where, String reason) {
    IngestReport.FailedInput failure = new IngestReport.FailedInput(where, reason);
    failures.add(failure);
    progress.failed(failure);
  }

  /** Notes what should be known of an article that went in. */
  synchronized void noted(String where, String text) {
    IngestReport.Note note = new IngestReport.Note(where, text);
    notes.add(note);
    progress.noted(note);
  }

  void failed(String where, List<FailedStep> steps) {
    for (FailedStep failed : steps) {
      noted(
          where,
          String.format(
              "It was stored without %s, because this step failed: %s.",
              failed.step(), failed.reason()));
    }
  }

  synchronized void unchanged() {
    unchanged++;
  }

  synchronized void annotated(String text) {
    words += words(text);
  }

  synchronized void stored(List<Batch.Located> articles, List<Stored> outcomes) {
    for (int i = 0; i < outcomes.size(); i++) {
      String where = articles.get(i).where();
      outcomes.get(i).lost().forEach(decision -> noted(where, withoutEffect(decision)));
      switch (outcomes.get(i).outcome()) {
        case CREATED -> created++;
        case REPLACED -> replaced++;
        case UNCHANGED -> unchanged++; // another run stored it meanwhile
        case FAILED -> failed(where, outcomes.get(i).reason());
      }
    }
    progress.stored(report());
  }

  private static String withoutEffect(Decision decision) {
    String words = decision.change() instanceof Change.OnPlace place ? place.shownWords() : "";
    return String.format(
        "Decision %s of %s on %s is without effect now: the article reads otherwise where these"
            + " words stood. Look at it at the desk, and decide again what still holds.",
        decision.id(), decision.who(), words);
  }

  synchronized IngestReport report() {
    return new IngestReport(
        created,
        replaced,
        unchanged,
        words,
        failures,
        notes,
        Duration.between(start, Instant.now()));
  }

  private static long words(String text) {
    long words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }
}
