package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.archive.elastic.connection.VisibleState;
import org.dateline.search.ArticleQuery;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.ServerContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests that changes of the archive are noticed, on a real node. */
@ServerContract
final class VisibleStateIT {
  private static ConnectedArchive connected;
  private static ElasticArchive archive;

  private final AtomicLong nanos = new AtomicLong();
  private final VisibleState state =
      new VisibleState(connected.connection(), connected.indices().searched(), nanos::get);

  @BeforeAll
  static void open() {
    connected = new ConnectedArchive();
    archive = connected.archive();
  }

  @AfterAll
  static void close() {
    connected.close();
  }

  private static void put(String id, String text) {
    archive.articles().put(List.of(Samples.article(id).text(text).build()));
    archive.articles().refresh();
  }

  @Test
  void staysTheSameUntilSomethingBecomesVisible() {
    put("kept", "A ship.");
    String before = state.current();
    archive.articleSearch().search(query());
    archive.totals().count();
    state.forget();
    assertThat(state.current()).as("it was only read").isEqualTo(before);
    put("added", "A ship.");
    state.forget();
    assertThat(state.current()).isNotEqualTo(before);
  }

  @Test
  void changesWithAnArticleThatIsReplaced() {
    put("replaced", "A ship.");
    String before = state.current();
    put("replaced", "A boat.");
    state.forget();
    assertThat(state.current()).isNotEqualTo(before);
  }

  @Test
  void whatOthersWriteIsSeenAfterASecond() {
    String before = state.current();
    put("by another process", "A ship.");
    assertThat(state.current()).as("not asked again at once").isEqualTo(before);
    nanos.addAndGet(1_000_000_001L);
    assertThat(state.current()).isNotEqualTo(before);
  }

  @Test
  void equalSearchesHaveEqualCursorsUntilTheArchiveChanges() {
    put("one", "A ferry.");
    put("two", "A ferry.");
    String first = next();
    assertThat(next()).isEqualTo(first);
    put("three", "A ferry.");
    assertThat(next()).isNotEqualTo(first);
  }

  private static String next() {
    return archive.articleSearch().search(query()).next();
  }

  private static ArticleQuery query() {
    return ArticleQueries.of("ferry").size(1).build();
  }
}
