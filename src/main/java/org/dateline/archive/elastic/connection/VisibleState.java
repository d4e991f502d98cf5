package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.indices.stats.IndexStats;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.dateline.article.Digest;

/**
 * Which state of the archive searches see. It changes when something that was written, by whatever
 * process, becomes visible, and stays the same while the archive rests; so what was read in one
 * state need not be read again. Elasticsearch is asked once a second at most.
 */
public final class VisibleState {
  private static final long FRESH_NANOS = 1_000_000_000L;

  private final Connection connection;
  private final List<String> indices;
  private final LongSupplier nanoClock;
  private String current = "";
  private long readAt;

  /**
   * @param indices all that searches read
   */
  public VisibleState(Connection connection, List<String> indices, LongSupplier nanoClock) {
    this.connection = connection;
    this.indices = List.copyOf(indices);
    this.nanoClock = nanoClock;
  }

  /** A name of the state, to be compared with others. */
  public synchronized String current() {
    long now = nanoClock.getAsLong();
    if (current.isEmpty() || now - readAt > FRESH_NANOS) {
      current = read();
      readAt = now;
    }
    return current;
  }

  /** The next who asks learns at once what has changed. */
  public synchronized void forget() {
    current = "";
  }

  private String read() {
    StringBuilder state = new StringBuilder();
    new TreeMap<>(
            connection
                .call(
                    client ->
                        client
                            .indices()
                            .stats(s -> s.index(indices).metric("docs,indexing,refresh")))
                .indices())
        .forEach((index, stats) -> add(state, stats));
    return Digest.brief(state.toString());
  }

  // Elasticsearch refreshes by itself only where there is something new to show, and counts anew
  // after each start; with the counts of documents and writes no two states look alike.
  private static void add(StringBuilder state, IndicesStats index) {
    IndexStats stats = index.total();
    state
        .append(index.uuid())
        .append(' ')
        .append(stats.refresh().externalTotal())
        .append(' ')
        .append(stats.docs().count())
        .append(' ')
        .append(stats.docs().deleted())
        .append(' ')
        .append(stats.indexing().indexTotal())
        .append('\n');
  }
}
