package org.dateline.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.decision.PendingDecisions;

/** Marks in memory. */
final class FakePending implements PendingDecisions {
  private final List<Pending> marks = new ArrayList<>();
  private int last;

  @Override
  public synchronized Pending begin(Instant now) {
    Pending begun = new Pending("work-" + ++last, now, false);
    marks.add(begun);
    return begun;
  }

  @Override
  public synchronized List<Pending> all() {
    return List.copyOf(marks);
  }

  @Override
  public List<Pending> cutOff() {
    return List.of();
  }

  @Override
  public synchronized void show(Pending pending) {
    if (marks.remove(pending)) {
      marks.add(new Pending(pending.id(), pending.since(), true));
    }
  }

  @Override
  public synchronized void close(Pending pending) {
    marks.removeIf(mark -> mark.id().equals(pending.id()));
  }
}
