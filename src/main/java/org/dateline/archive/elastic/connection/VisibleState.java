package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.indices.stats.IndexStats;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.article.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The state of the archive that searches see, by which they tell whether anything has changed since
 * they last looked. It changes when something that was written, by whatever process, becomes
 * visible, and stays the same while the archive rests; so what was read in one state need not be
 * read again. Elasticsearch is asked at most twice a second, by one of the threads that search; the
 * others use the previous answer, which is never older than a second.
 */
public final class VisibleState {
  private static final long OLDEST_NANOS = 1_000_000_000L;
  private static final long RENEWED_NANOS = OLDEST_NANOS / 2;

  private final Supplier<StateNow> ask;
  private final LongSupplier nanoClock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable KnownState last;

  /**
   * Watches the state of indices alone, without pending decisions.
   *
   * @param indices all that searches read
   */
  public VisibleState(Connection connection, List<String> indices, LongSupplier nanoClock) {
    this(connection, indices, List::of, nanoClock);
  }

  /**
   * Watches the state of indices and the decisions that are being applied.
   *
   * @param pending asks for the decisions that are being applied; they are a part of the state
   */
  public VisibleState(
      Connection connection,
      List<String> indices,
      Supplier<List<Pending>> pending,
      LongSupplier nanoClock) {
    this(() -> read(connection, indices, pending), nanoClock);
  }

  VisibleState(Supplier<StateNow> ask, LongSupplier nanoClock) {
    this.ask = ask;
    this.nanoClock = nanoClock;
  }

  /**
   * An answer of Elasticsearch.
   *
   * @param documents a digest of what is stored
   * @param indices those that searches read, each of a stored form
   */
  record StateNow(String documents, Set<String> indices, List<Pending> pending) {
    String name() {
      return documents + pending;
    }
  }

  /** A name of the state, to be compared with others. */
  public String current() {
    return known().name();
  }

  /** Decisions that are being applied in it. */
  public List<Pending> pending() {
    return known().pending();
  }

  /** The names of the indices that searches read in it. */
  public Set<String> indices() {
    return known().indices();
  }

  private KnownState known() {
    KnownState known = last;
    if (known != null) {
      long age = nanoClock.getAsLong() - known.at();
      if (age <= RENEWED_NANOS || (age <= OLDEST_NANOS && asking.isLocked())) {
        return known;
      }
    }
    asking.lock();
    try {
      return renewed();
    } finally {
      asking.unlock();
    }
  }

  /** The state asked for anew, unless another thread has done so while this one waited. */
  private KnownState renewed() {
    KnownState known = last;
    long now = nanoClock.getAsLong();
    if (known == null || now - known.at() > RENEWED_NANOS) {
      StateNow seen = ask.get();
      known = new KnownState(seen.name(), seen.indices(), seen.pending(), now);
      last = known;
    }
    return known;
  }

  /**
   * Forgets the state that is known, so that Elasticsearch is asked for it when it is needed next.
   */
  public void forget() {
    asking.lock(); // an answer on its way may be of before
    try {
      last = null;
    } finally {
      asking.unlock();
    }
  }

  private static StateNow read(
      Connection connection, List<String> indices, Supplier<List<Pending>> pending) {
    StringBuilder state = new StringBuilder();
    Map<String, IndicesStats> all =
        new TreeMap<>(
            connection
                .read(
                    client ->
                        client
                            .indices()
                            .stats(s -> s.index(indices).metric("docs,indexing,refresh")))
                .indices());
    all.values().forEach(stats -> add(state, stats));
    return new StateNow(Digest.brief(state.toString()), all.keySet(), pending.get());
  }

  // Elasticsearch refreshes by itself only where there is something new to show, and counts anew
  // after each start: two starts without a write between them show the same and have one name, so
  // a snapshot of before may be gone (Searches).
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

  /**
   * A state as Elasticsearch last told it.
   *
   * @param at time of the request, by the clock
   */
  private record KnownState(String name, Set<String> indices, List<Pending> pending, long at) {}
}
