package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.archive.elastic.Sharding;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.ingest.Ingest;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Progress;
import org.dateline.ingest.Share;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.nil.Namesakes;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.dateline.testing.TestNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several ingests at once into one archive, each with a client and memories of its own as a process
 * has, beside one ingest of the same articles.
 */
final class ManyIngestsIT {
  private static final int ARTICLES = 600;
  private static final int INGESTS = 6;
  private static final List<String> GIVEN =
      List.of("Ada", "Berit", "Carl", "Dora", "Egon", "Frida");
  private static final List<String> FAMILY =
      List.of("Quarm", "Emsig", "Rosenau", "Velten", "Ostrow", "Halm", "Brevik", "Tarnow");
  private static final List<String> WORDS =
      List.of(
          "harbour",
          "committee",
          "tariff",
          "winter",
          "bridge",
          "ferry",
          "grain",
          "budget",
          "court",
          "school",
          "signal",
          "market",
          "river",
          "engine",
          "letter",
          "museum",
          "orchard",
          "parade");
  private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+ [A-Z][a-z]+");

  private final String prefix = TestNode.prefix();
  @TempDir Path folder;

  @Test
  void sharesThatAreIngestedAtOnceAreStoredAsOneIngestWouldHaveStoredThem() throws Exception {
    Path wires = wires();
    Map<String, String> byOne = storedBy("one-", List.of(() -> ingest("one-", wires, "1/1")));
    List<IngestCall> shares = new ArrayList<>();
    for (int n = 1; n <= INGESTS; n++) {
      String share = n + "/" + INGESTS;
      shares.add(() -> ingest("many-", wires, share));
    }
    Collections.reverse(shares);

    Map<String, String> byMany = storedBy("many-", shares);

    assertEqual(byMany, byOne);
  }

  @Test
  void theSameArticlesIngestedByAllAtOnceAreStoredOnce() throws Exception {
    Path wires = wires();
    Map<String, String> byOne = storedBy("once-", List.of(() -> ingest("once-", wires, "1/1")));
    List<IngestReport> reports = Collections.synchronizedList(new ArrayList<>());
    IngestCall all =
        () -> {
          IngestReport report = ingest("all-", wires, "1/1");
          reports.add(report);
          return report;
        };

    Map<String, String> byAll = storedBy("all-", Collections.nCopies(3, all));

    assertEqual(byAll, byOne);
    assertThat(reports.stream().mapToLong(IngestReport::created).sum()).isEqualTo(ARTICLES);
    assertThat(reports).extracting(IngestReport::replaced).containsOnly(0L);
    assertThat(reports).extracting(IngestReport::articles).containsOnly((long) ARTICLES);
  }

  @Test
  void anIngestOfManyThreadsStoresWhatOneThreadStores() throws Exception {
    Path wires = wires();
    Map<String, String> byOne = storedBy("thread-", List.of(() -> ingest("thread-", wires, "1/1")));

    Map<String, String> byMany =
        storedBy("threads-", List.of(() -> ingest("threads-", wires, "1/1", 7)));

    assertEqual(byMany, byOne);
  }

  private static void assertEqual(Map<String, String> actual, Map<String, String> expected) {
    assertThat(expected).hasSizeGreaterThan(ARTICLES);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((id, document) -> assertThat(actual.get(id)).as(id).isEqualTo(document));
  }

  private interface IngestCall {
    IngestReport go();
  }

  private Map<String, String> storedBy(String name, List<IngestCall> runs) throws Exception {
    ExecutorService processes = Executors.newFixedThreadPool(runs.size());
    List<Future<IngestReport>> under = runs.stream().map(run -> processes.submit(run::go)).toList();
    for (Future<IngestReport> one : under) {
      assertThat(one.get().failures()).isEmpty();
    }
    processes.shutdown();
    try (ElasticArchive archive = open(name)) {
      Map<String, String> stored = StoredState.of(archive);
      archive.delete();
      return stored;
    }
  }

  private IngestReport ingest(String name, Path wires, String share) {
    return ingest(name, wires, share, 1);
  }

  private IngestReport ingest(String name, Path wires, String share, int threads) {
    try (ElasticArchive archive = open(name)) {
      return new Ingest(
              Readers.standard(ReadingOptions.NONE),
              () -> ManyIngestsIT::names,
              () -> new EntityLinker(new InMemoryAuthority(List.of())),
              archive.articles(),
              new Namesakes(archive.stored()::descriptions),
              "test",
              threads)
          .of(Share.of(share))
          .run(List.of(wires), new Progress() {});
    }
  }

  private ElasticArchive open(String name) {
    return ElasticArchive.open(
        Cluster.of(TestNode.url(), TestNode.credentials()),
        prefix + name,
        Sharding.DEFAULT,
        EntityDirectory.EMPTY);
  }

  private static Annotations names(String title, String text, @Nullable LocalDate anchor) {
    List<Mention> mentions = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      mentions.add(
          new Mention(
              Part.TEXT, new Span(name.start(), name.end()), name.group(), EntityType.PERSON));
    }
    return new Annotations(mentions, List.of(), List.of(), "en", "none");
  }

  /** Articles about few people, so that all ingests write the same entities. */
  private Path wires() throws IOException {
    Random random = new Random(21);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < 4; sentence++) {
        text.append(one(GIVEN, random)).append(' ').append(one(FAMILY, random)).append(" spoke of");
        for (int word = 0; word < 9; word++) {
          text.append(" the ").append(one(WORDS, random));
        }
        text.append(". ");
      }
      rows.add(
          "{\"id\":\"w/%d\",\"title\":\"Wire %d\",\"text\":\"%s\"}"
              .formatted(i, i, text.toString().strip()));
    }
    return Files.write(folder.resolve("wires.jsonl"), rows);
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
