package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.archive.elastic.HarbourArchive.ids;
import static org.dateline.archive.elastic.HarbourArchive.query;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.backup.BackupException;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.Restore;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.dateline.archive.embedded.EmbeddedNode;
import org.dateline.testing.BuildFolder;
import org.dateline.testing.SmallDisk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A disk that fills up in the midst of a restore, or before or in the midst of an upgrade: below
 * what Elasticsearch leaves free (only with {@code -Ddateline.disks=true}), or to the last byte.
 */
final class FullDiskIT {
  private static final int DISK_MB = 1_300;

  /** Megabytes that are left free. Elasticsearch refuses writing from some 400 on. */
  static final List<Integer> LEFT =
      Boolean.getBoolean("dateline.disks") ? List.of(400, 0) : List.of(0);

  /** Megabytes that an upgrade finds left, and whether only once it has begun. */
  static final List<Arguments> UPGRADES =
      LEFT.stream()
          .flatMap(left -> Stream.of(Arguments.of(left, false), Arguments.of(left, true)))
          .toList();

  /** Of each of eight articles; an upgrade stores 250 at once. */
  private static final int COPIES = 75;

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private static Path folder;
  private static SmallDisk disk;
  private static EmbeddedNode node;
  private static ElasticArchive other;

  @BeforeAll
  static void start() throws IOException {
    Path data = Files.createDirectories(folder.resolve("disk"));
    disk = new SmallDisk(data, DISK_MB);
    assumeTrue(disk.isThere(), "root alone can mount a small disk");
    node =
        new EmbeddedElasticsearch(
                data, BuildFolder.distribution(), BuildFolder.target(), message -> {})
            .open();
    other = open("other");
  }

  @AfterAll
  static void stop() {
    if (disk.isThere()) {
      other.close();
      node.close();
    }
    disk.close();
  }

  private static ElasticArchive open(String prefix) {
    return ElasticArchive.open(
        Cluster.of(node.address(), credentials()), prefix, Sharding.DEFAULT, EntityDirectory.EMPTY);
  }

  private static Credentials credentials() {
    return new Credentials(node.authorization());
  }

  @ParameterizedTest
  @FieldSource("LEFT")
  void aRestoreIsRefusedAndTheSameOneGoesOn(int left) throws IOException {
    Path whole = folder.resolve("whole-" + left + ".zip");
    Path since = folder.resolve("since-" + left + ".zip");
    Path to = folder.resolve("disk/files-" + left);
    BackupWriter writer = new BackupWriter("test", Clock.systemUTC());
    try (ElasticArchive from = open("from-" + left);
        ElasticArchive restored = open("to-" + left)) {
      from.articles().put(HarbourArchive.articles());
      writer.write(from.documents(), folder.resolve("none"), whole, null, n -> {});
      from.articles().put(List.of(Samples.article("later").text("Zebras.").build()));
      try (BackupReader first = new BackupReader(whole)) {
        writer.write(from.documents(), folder.resolve("none"), since, first, n -> {});
        try (BackupReader second = new BackupReader(since);
            Filling filling = new Filling(left)) {
          List<BackupReader> backups = List.of(first, second);
          Restore restore = new Restore(restored.documents(), to);
          assertThatThrownBy(() -> restore.run(backups, n -> filling.fill()))
              .isInstanceOfAny(ArchiveException.class, ArchiveUnreachableException.class)
              .hasMessageContaining("disk");
          filling.empty();
          assertThatThrownBy(() -> again(() -> Restore.refuseUnfinished(restored.documents())))
              .isInstanceOf(BackupException.class)
              .hasMessageContaining("Run the same dateline restore again");
          again(() -> restore.run(backups, n -> {}));
        }
      }
      Restore.refuseUnfinished(restored.documents());
      assertThat(AllDocuments.of(restored)).isNotEmpty().isEqualTo(AllDocuments.of(from));
      from.delete();
      restored.delete();
    }
  }

  @EnabledIfSystemProperty(
      named = "dateline.disks",
      matches = "true",
      disabledReason = "takes minutes: -Ddateline.disks=true")
  @ParameterizedTest
  @FieldSource("UPGRADES")
  void anUpgradeIsRefusedAndTheNextOneGoesOn(int left, boolean inTheMidst) throws IOException {
    StoredArchive stored = StoredArchive.ofForm(2, node.address(), credentials(), COPIES);
    try (ElasticArchive archive = open(stored.prefix())) {
      long articles = archive.stored().count();
      List<String> before = ids(archive.articleSearch().search(query("")));
      try (Filling filling = new Filling(left)) {
        if (!inTheMidst) {
          filling.fill();
        }
        assertThatThrownBy(
                () ->
                    archive
                        .upgrade()
                        .run(
                            (done, all) -> {
                              if (done < all) {
                                filling.fill();
                              }
                            }))
            .isInstanceOfAny(ArchiveException.class, ArchiveUnreachableException.class)
            .hasMessageContaining("disk");
        if (left > 0) { // to the last byte, Elasticsearch itself may let go of a shard
          assertThat(ids(archive.articleSearch().search(query("")))).isEqualTo(before);
        }
      }
      again(() -> archive.upgrade().run((done, all) -> {}));
      assertThat(archive.upgrade().earlier()).isEmpty();
      assertThat(archive.stored().count()).isEqualTo(articles);
      assertThat(ids(archive.articleSearch().search(query("")))).isEqualTo(before);
      archive.upgrade().removeEarlier();
      assertThat(stored.indices()).doesNotContain("articles-v2");
      archive.delete();
    }
  }

  /**
   * Runs work again until Elasticsearch, which looks every ten seconds, has seen the room. On a
   * disk that is full to the last byte it may also have let go of a shard, which it then opens
   * again.
   */
  private static void again(Work work) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        work.run();
        return;
      } catch (BackupException e) { // an answer, not a lack of room
        throw e;
      } catch (ArchiveException | ArchiveUnreachableException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
      }
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  /** A disk that is filled up once, and emptied when this is closed. */
  private static final class Filling implements AutoCloseable {
    private final int left;
    private Path filler = folder.resolve("none");
    private boolean filled;

    private Filling(int left) {
      this.left = left;
    }

    /** Ends when Elasticsearch has noticed; nothing the second time. */
    private void fill() {
      if (filled) {
        return;
      }
      filled = true;
      try {
        filler = disk.fill(left);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Instant end = Instant.now().plus(PATIENCE);
      for (int i = 0; Instant.now().isBefore(end); i++) {
        try {
          ArticleStore.Stored one =
              other
                  .articles()
                  .put(List.of(Samples.article("flood-" + i).text("A.").build()))
                  .get(0);
          if (one.outcome() == ArticleStore.Outcome.FAILED) {
            return;
          }
        } catch (ArchiveException | ArchiveUnreachableException e) {
          return;
        }
      }
    }

    private void empty() throws IOException {
      Files.deleteIfExists(filler);
    }

    @Override
    public void close() throws IOException {
      empty();
    }
  }
}
