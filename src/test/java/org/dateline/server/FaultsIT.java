package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.dateline.archive.embedded.EmbeddedNode;
import org.dateline.article.AnnotatedArticle;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.dateline.testing.BuildFolder;
import org.dateline.testing.SmallDisk;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults of the machine below a server: Elasticsearch stands still, the disk is full. How long it
 * stands still can be set: {@code -Ddateline.still=120}.
 */
final class FaultsIT extends OverHttp {
  // Elasticsearch begins no index where less than 750 are free, and writes none below 500.
  private static final int DISK_MB = 1_100;
  private static final int FLOODED_MB = 400;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int STANDS_STILL_SECONDS = Integer.getInteger("dateline.still", 1);

  @TempDir private static Path folder;
  private static SmallDisk disk;
  private static EmbeddedNode node;
  private static TestArchive archive;
  private static Server server;

  @BeforeAll
  static void start() throws IOException {
    disk = new SmallDisk(Files.createDirectories(folder.resolve("disk")), DISK_MB);
    node = elasticsearch(folder.resolve("disk")).open();
    archive =
        TestArchive.on(
            node.address(),
            new Credentials(node.authorization()),
            List.of(FakeContent.article("a1"), FakeContent.article("to-withdraw")),
            EntityDirectory.EMPTY);
    server = new Server(archive.backend(), ServerFixture.settings(0), 0).start();
  }

  @AfterAll
  static void stop() {
    server.stop();
    archive.close();
    node.close();
    disk.close();
  }

  private static EmbeddedElasticsearch elasticsearch(Path data) throws IOException {
    return new EmbeddedElasticsearch(
        data, BuildFolder.distribution(), BuildFolder.target(), message -> {});
  }

  @Override
  String url() {
    return server.url();
  }

  @Test
  void whileElasticsearchStandsStillHealthAnswersAndAllElseIsDoneOnceItGoesOn() throws Exception {
    assertThat(get("/health").statusCode()).isEqualTo(200);
    signal("-STOP");
    List<CompletableFuture<HttpResponse<String>>> searches = new ArrayList<>();
    CompletableFuture<List<ArticleStore.Stored>> ingest;
    try {
      for (int i = 0; i < 20; i++) {
        String path = "/api/search?q=talk&size=" + (i + 1);
        searches.add(CompletableFuture.supplyAsync(() -> get(path)));
      }
      AnnotatedArticle article = FakeContent.article("while-it-stands");
      ingest = CompletableFuture.supplyAsync(() -> archive.get().articles().put(List.of(article)));
      for (int i = 0; i < 3; i++) {
        long began = System.nanoTime();
        assertThat(send("GET", "/health").statusCode()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
      }
      assertThat(new CountDownLatch(1).await(STANDS_STILL_SECONDS, TimeUnit.SECONDS)).isFalse();
    } finally {
      signal("-CONT");
    }
    for (CompletableFuture<HttpResponse<String>> search : searches) {
      assertThat(search.get(2, TimeUnit.MINUTES).statusCode()).isEqualTo(200);
    }
    assertThat(ingest.get(2, TimeUnit.MINUTES))
        .extracting(ArticleStore.Stored::outcome)
        .containsExactly(ArticleStore.Outcome.CREATED);
    assertThat(get("/health").statusCode()).isEqualTo(200);
  }

  /** To the server with all its processes. */
  private static void signal(String signal) throws Exception {
    long pid =
        Long.parseLong(Files.readString(folder.resolve("disk/elasticsearch/server")).strip());
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    List<String> command = new ArrayList<>(List.of("kill", signal));
    Stream.concat(Stream.of(server), server.descendants())
        .forEach(process -> command.add(String.valueOf(process.pid())));
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  @Test
  void aFullDiskIsSaidToBeSoAndAllGoesOnWhenThereIsRoom() throws Exception {
    assumeTrue(disk.isThere(), "root alone can mount a small disk");
    Path filler = disk.fill(FLOODED_MB);
    ArticleStore store = archive.get().articles();
    try {
      assertThatThrownBy(() -> storeUntilRefused(store))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("disk");
      assertThat(get("/api/search?q=talk").statusCode()).as("may be read").isEqualTo(200);
      assertThatThrownBy(FaultsIT::withdraw)
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("disk");
      assertThat(store.find("to-withdraw")).as("no decision was taken").isPresent();
    } finally {
      Files.delete(filler);
    }
    assertThat(stored(store)).isTrue();
    store.refresh();
    assertThat(store.find("after-the-flood")).isPresent();
    withdraw();
    assertThat(store.find("to-withdraw")).isEmpty();
    assertThat(archive.get().decisions().all()).hasSize(1);
  }

  private static void withdraw() {
    Proposal withdrawal = Proposal.of(DecisionKind.WITHDRAW).articles(List.of("to-withdraw"));
    archive
        .desk()
        .take(List.of(new Desk.ProposedChange(withdrawal, "a trial")), "mara", Desk.ANY_VERSION);
  }

  private static void storeUntilRefused(ArticleStore store) {
    Instant end = Instant.now().plus(PATIENCE);
    for (int i = 0; Instant.now().isBefore(end); i++) {
      ArticleStore.Stored one = store.put(List.of(FakeContent.article("flood-" + i))).get(0);
      if (one.outcome() == ArticleStore.Outcome.FAILED) {
        throw new ArchiveException(one.reason());
      }
    }
  }

  /** True if the article is stored now, so that the store works again. */
  private static boolean stored(ArticleStore store) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      try {
        AnnotatedArticle article = FakeContent.article("after-the-flood");
        if (store.put(List.of(article)).get(0).outcome() != ArticleStore.Outcome.FAILED) {
          return true;
        }
      } catch (ArchiveException e) {
        Thread.onSpinWait(); // Elasticsearch looks every ten seconds
      }
    }
    return false;
  }

  @Test
  void aReadOnlyDataFolderIsRefusedByName() throws IOException {
    Path data = Files.createDirectories(folder.resolve("read-only"));
    try (SmallDisk readOnly = new SmallDisk(data, 1)) {
      assumeTrue(readOnly.isThere(), "root alone can mount a disk that is read-only for root, too");
      readOnly.makeReadOnly();
      EmbeddedElasticsearch elasticsearch = elasticsearch(data);
      assertThatThrownBy(elasticsearch::open)
          .isInstanceOf(ArchiveUnreachableException.class)
          .hasMessageContaining(data.toString())
          .hasMessageContaining("Read-only");
    }
  }

  @Test
  void aNewArchiveIsRefusedAtOnceWhereTheDiskHasNoRoomForIt() throws IOException {
    Path data = Files.createDirectories(folder.resolve("small"));
    try (SmallDisk small = new SmallDisk(data, FLOODED_MB)) {
      assumeTrue(small.isThere(), "root alone can mount a small disk");
      EmbeddedElasticsearch elasticsearch = elasticsearch(data);
      assertThatThrownBy(elasticsearch::open)
          .isInstanceOf(ArchiveUnreachableException.class)
          .hasMessageContaining(data.toString())
          .hasMessageContaining("Free some space");
    }
  }
}
