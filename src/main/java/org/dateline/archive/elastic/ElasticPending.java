package org.dateline.archive.elastic;

import co.elastic.clients.elasticsearch._types.Time;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dateline.archive.decision.PendingDecisions;
import org.dateline.archive.elastic.connection.ArchiveMarks;
import org.dateline.archive.elastic.connection.Connection;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.connection.WholeAnswers;
import org.dateline.article.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Pending decisions as marks on the archive. While there is one, what is written to Elasticsearch
 * becomes visible only by an explicit refresh; during that, the mark is another one.
 */
final class ElasticPending implements PendingDecisions {
  private static final String APPLYING = "applying";
  private static final String SHOWING = "showing";
  private static final String SHOWN = "shown";
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final Time USUAL = Time.of(t -> t.time("5s"));
  private static final Time NEVER = Time.of(t -> t.time("-1"));

  private final Connection connection;
  private final Indices indices;
  private final ArchiveMarks marks;
  private final Runnable changed;
  private final WholeAnswers answers;

  /**
   * Keeps pending decisions as marks on the archive.
   *
   * @param changed called when searches see another state
   * @param answers wait while decisions begin to show
   */
  ElasticPending(Connection connection, Indices indices, Runnable changed, WholeAnswers answers) {
    this.connection = connection;
    this.indices = indices;
    this.marks = new ArchiveMarks(connection, indices);
    this.changed = changed;
    this.answers = answers;
  }

  @Override
  public Pending begin(Instant now) {
    String id =
        String.join(
            "-",
            Long.toString(now.toEpochMilli()),
            Long.toString(ProcessHandle.current().pid()),
            machine(),
            UUID.randomUUID().toString().substring(0, 8));
    marks.mark(APPLYING, id);
    refresh(NEVER);
    answers.show(changed); // those under way may have read what is written from now on
    return read(id, false);
  }

  @Override
  public List<Pending> all() {
    return read(marks);
  }

  static List<Pending> read(ArchiveMarks marks) {
    return read(marks, List.of(APPLYING, SHOWING));
  }

  private static List<Pending> read(ArchiveMarks marks, List<String> names) {
    return marks.marks(names).stream()
        .map(mark -> read(mark.word(), !mark.name().equals(APPLYING)))
        .distinct()
        .toList();
  }

  private static Pending read(String id, boolean showing) {
    long since = Long.parseLong(id.substring(0, id.indexOf('-')));
    return new Pending(id, Instant.ofEpochMilli(since), showing);
  }

  @Override
  public List<Pending> cutOff() {
    Instant longAgo = Instant.now().minus(LONGEST);
    return read(marks, List.of(APPLYING, SHOWING, SHOWN)).stream()
        .filter(
            pending ->
                isOfThisMachine(pending) ? !runs(pending) : pending.since().isBefore(longAgo))
        .toList();
  }

  private static boolean isOfThisMachine(Pending pending) {
    String[] parts = pending.id().split("-", -1);
    return parts.length == 4 && parts[2].equals(machine());
  }

  private static boolean runs(Pending pending) {
    long process = Long.parseLong(pending.id().split("-", -1)[1]);
    return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
  }

  private static String machine() {
    try {
      return Digest.brief(InetAddress.getLocalHost().getHostName())
          .substring(0, 8)
          .toLowerCase(Locale.ROOT);
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  @Override
  public void show(Pending pending) {
    answers.show(
        () -> {
          marks.rename(APPLYING, SHOWING, pending.id());
          connection.call(client -> client.indices().refresh(r -> r.index(shown())));
          marks.rename(SHOWING, SHOWN, pending.id());
          changed.run();
        });
    if (all().isEmpty()) {
      refresh(null);
    }
  }

  @Override
  public void close(Pending pending) {
    marks.unmark(SHOWN, pending.id());
  }

  /**
   * Sets how often Elasticsearch refreshes what searches see.
   *
   * @param interval null for the usual one
   */
  private void refresh(@Nullable Time interval) {
    connection.call(
        client ->
            client
                .indices()
                .putSettings(
                    p ->
                        p.index(shown())
                            .settings(
                                s -> s.refreshInterval(interval == null ? USUAL : interval))));
  }

  private List<String> shown() {
    return List.of(indices.articles(), indices.quotes(), indices.entities(), indices.withdrawn());
  }
}
