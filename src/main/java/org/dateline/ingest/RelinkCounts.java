package org.dateline.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Link;

/** Counts what relinking does, by reason. Used by several threads. */
final class RelinkCounts {
  private final Instant start = Instant.now();
  private final long total;
  private final boolean resumed;
  private final List<IngestReport.FailedInput> failures = new ArrayList<>();
  private long current;
  private long unchanged;
  private long changed;
  private long found;
  private long lost;
  private long moved;
  private long renamed;
  private long redirected;

  RelinkCounts(long total, boolean resumed) {
    this.total = total;
    this.resumed = resumed;
  }

  synchronized void current() {
    current++;
  }

  synchronized void unchanged() {
    unchanged++;
  }

  synchronized void failed(String article, String reason) {
    failures.add(new IngestReport.FailedInput(article, reason));
  }

  synchronized void changed(Relinked article) {
    changed++;
    for (int i = 0; i < article.before().links().size(); i++) {
      Link before = article.before().links().get(i);
      Link after = article.after().links().get(i);
      if (!before.entity().equals(after.entity())) {
        count(before.toArchiveBorn(), after.toArchiveBorn());
      }
    }
  }

  private void count(boolean wasUnknown, boolean isUnknown) {
    if (wasUnknown && isUnknown) {
      renamed++;
    } else if (wasUnknown) {
      found++;
    } else if (isUnknown) {
      lost++;
    } else {
      moved++;
    }
  }

  synchronized void redirected(long ids) {
    redirected = Math.max(redirected, ids);
  }

  synchronized RelinkReport report() {
    return new RelinkReport(
        total,
        resumed,
        current,
        unchanged,
        changed,
        found,
        lost,
        moved,
        renamed,
        redirected,
        failures,
        Duration.between(start, Instant.now()));
  }
}
