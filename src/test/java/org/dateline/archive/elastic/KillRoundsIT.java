package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.elastic.KilledWork.Task;
import org.dateline.archive.embedded.EmbeddedNode;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.testing.BuildFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rounds in which Dateline, Elasticsearch or both are killed at a random moment of some work, which
 * is then run again: nothing may be lost, doubled or half done. How many can be set: {@code
 * -Ddateline.rounds=63}; of 21 each kills each at each kind of work. So can the kinds of work,
 * {@code -Ddateline.kinds=RESTORE,BACKUP}, and the articles that each round adds, {@code
 * -Ddateline.articles=3000}.
 */
final class KillRoundsIT {
  private static final int ROUNDS = Integer.getInteger("dateline.rounds", 7);
  private static final long SEED = Long.getLong("dateline.seed", 1);
  private static final List<Task> KINDS =
      Stream.of(System.getProperty("dateline.kinds", "").split(",", -1))
          .filter(kind -> !kind.isEmpty())
          .map(Task::valueOf)
          .toList();
  private static final String PREFIX = "rounds";
  private static final int FIRST_GUESS_MILLIS = 700;

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final Map<Task, Long> durations = new EnumMap<>(Task.class);
  private final Map<Task, int[]> table = new EnumMap<>(Task.class);
  private EmbeddedNode node;

  private enum Killed {
    DATELINE,
    ELASTICSEARCH,
    BOTH
  }

  /** Faults of a round. */
  private record Wrong(long lost, long doubled, long halfDone) {}

  @Test
  void nothingIsLostDoubledOrHalfDone() throws Exception {
    node = KilledWork.elasticsearch(data()).open();
    try {
      try (ElasticArchive archive = open(new KilledWork(folder, 0), PREFIX)) {
        new KilledWork(folder, 0).ingest(archive.articles());
      }
      for (int round = 0; round < ROUNDS; round++) {
        round(round);
      }
    } finally {
      node.close();
      print();
    }
    table.values().forEach(row -> assertThat(row).endsWith(0, 0, 0));
    // a process that ended before its kill shows nothing: on average four rounds in five meet it
    if (ROUNDS >= Task.values().length) {
      assertThat(table.values())
          .as("rounds in which the work was killed")
          .anyMatch(row -> row[1] > 0);
    }
  }

  private Path data() {
    return folder.resolve("archive");
  }

  private ElasticArchive open(KilledWork work, String prefix) {
    return work.open(node.address(), new Credentials(node.authorization()), prefix);
  }

  private void round(int round) throws Exception {
    List<Task> kinds = KINDS.isEmpty() ? List.of(Task.values()) : KINDS;
    List<Killed> victims = List.of(Killed.values());
    Task kind = kinds.get(round % kinds.size());
    Killed killed = victims.get(round % victims.size());
    KilledWork work = new KilledWork(folder, round);
    String what = "round " + round + ", " + kind + ", killed: " + killed;
    StoredArchive earlier =
        kind == Task.UPGRADE
            ? StoredArchive.ofForm(2, node.address(), new Credentials(node.authorization()))
            : null;
    String prefix =
        switch (kind) {
          case RESTORE -> "restored-" + round;
          case UPGRADE -> earlier.prefix();
          default -> PREFIX;
        };
    if (kind == Task.RESTORE) {
      try (ElasticArchive archive = open(work, PREFIX)) {
        work.backUp(archive, work.source());
      }
    }
    boolean met = kill(killed, process(kind, prefix, round), durations.getOrDefault(kind, 0L));
    if (killed != Killed.DATELINE) {
      node.close();
      node = KilledWork.elasticsearch(data()).open();
    }
    finish(kind, process(kind, prefix, round), what);
    Wrong wrong = check(kind, work, prefix);
    int[] row = table.computeIfAbsent(kind, k -> new int[5]);
    row[0]++;
    row[1] += met ? 1 : 0;
    row[2] += (int) wrong.lost();
    row[3] += (int) wrong.doubled();
    row[4] += (int) wrong.halfDone();
    System.err.println(what + (met ? "" : " too late") + ": " + wrong);
  }

  private Process process(Task kind, String prefix, int round) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Ddateline.build=" + BuildFolder.target(),
            "-Ddateline.articles=" + KilledWork.ARTICLES,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWork.class.getName(),
            data().toString(),
            prefix,
            kind.name(),
            folder.toString(),
            String.valueOf(round))
        .redirectError(folder.resolve("errors.txt").toFile())
        .start();
  }

  /** False when the work had ended before. */
  private boolean kill(Killed killed, Process process, long lasts) throws Exception {
    awaitWork(process);
    long bound = lasts == 0 ? FIRST_GUESS_MILLIS : lasts;
    boolean ended = process.waitFor(random.nextLong(bound), TimeUnit.MILLISECONDS);
    if (killed != Killed.ELASTICSEARCH) {
      process.destroyForcibly();
    }
    if (killed != Killed.DATELINE) {
      String pid = Files.readString(data().resolve("elasticsearch/server")).strip();
      ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      List<ProcessHandle> all = Stream.concat(server.descendants(), Stream.of(server)).toList();
      all.forEach(ProcessHandle::destroyForcibly);
    }
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends without its archive").isTrue();
    return !ended;
  }

  private static void awaitWork(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    lines.readLine();
  }

  private void finish(Task kind, Process process, String what) throws Exception {
    awaitWork(process);
    long began = System.nanoTime();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(what).isTrue();
    assertThat(process.exitValue())
        .as(what + ": " + Files.readString(folder.resolve("errors.txt")))
        .isZero();
    durations.putIfAbsent(kind, Math.max(1, (System.nanoTime() - began) / 1_000_000));
  }

  private Wrong check(Task kind, KilledWork work, String prefix) throws IOException {
    try (ElasticArchive archive = open(work, prefix)) {
      return switch (kind) {
        case INGEST -> ingested(archive, work);
        case DECISION -> uniform(archive, KilledWork.LEE, Link::name, work.name());
        case RELINK ->
            uniform(archive, "Bo Ek", Link::entity, work.isKnown() ? KilledWork.EK : "archive:");
        case IMPORT -> imported(work);
        case BACKUP -> backedUp(archive, work);
        case RESTORE -> restored(archive, work);
        case UPGRADE -> upgraded(archive);
      };
    }
  }

  private static List<AnnotatedArticle> exported(ElasticArchive archive) {
    archive.articles().refresh();
    List<AnnotatedArticle> articles = new ArrayList<>();
    archive.export().articles(query(""), articles::add);
    return articles;
  }

  private static Wrong ingested(ElasticArchive archive, KilledWork work) {
    List<AnnotatedArticle> articles = exported(archive);
    List<String> ids = articles.stream().map(a -> a.article().id()).toList();
    Set<String> distinct = new HashSet<>(ids);
    long lost = work.articles().stream().filter(a -> !distinct.contains(a.article().id())).count();
    List<String> quotations = new ArrayList<>();
    archive.export().quotes(BackupIT.EVERY_QUOTE, quote -> quotations.add(quote.id()));
    long quoted = articles.stream().mapToLong(a -> a.annotations().quotes().size()).sum();
    return new Wrong(
        lost, ids.size() - distinct.size(), Math.abs(quoted - new HashSet<>(quotations).size()));
  }

  /** The fault that not all links of an entity or a name are as the last work made them. */
  private static Wrong uniform(
      ElasticArchive archive, String of, Function<Link, String> told, String expected) {
    long otherwise = 0;
    long all = 0;
    for (AnnotatedArticle article : exported(archive)) {
      for (int i = 0; i < article.links().size(); i++) {
        Link link = article.links().get(i);
        boolean meant =
            link.entity().equals(of)
                || article.annotations().mentions().get(i).surface().equals(of);
        all += meant ? 1 : 0;
        otherwise += meant && !told.apply(link).startsWith(expected) ? 1 : 0;
      }
    }
    return new Wrong(all == 0 ? 1 : 0, 0, otherwise);
  }

  private Wrong imported(KilledWork work) throws IOException {
    Set<String> ids = new HashSet<>();
    long[] all = {0};
    work.imports()
        .read(
            work.imports().find("people").orElseThrow(),
            entity -> {
              all[0]++;
              ids.add(entity.toString());
            });
    try (Stream<Path> files = Files.list(folder.resolve("imports"))) {
      long left = files.filter(file -> file.toString().endsWith(".unfinished")).count();
      return new Wrong(5_000 - ids.size(), all[0] - ids.size(), left);
    }
  }

  private static Wrong backedUp(ElasticArchive archive, KilledWork work) throws IOException {
    long articles = exported(archive).size();
    try (BackupReader backup = new BackupReader(work.backup())) {
      long kept = backup.about().counts().get("articles");
      return new Wrong(Math.max(0, articles - kept), Math.max(0, kept - articles), 0);
    }
  }

  private Wrong restored(ElasticArchive archive, KilledWork work) {
    Map<String, ObjectNode> found = AllDocuments.of(archive);
    archive.delete();
    try (ElasticArchive source = open(work, PREFIX)) {
      Map<String, ObjectNode> expected = AllDocuments.of(source);
      long lost = expected.keySet().stream().filter(id -> !found.containsKey(id)).count();
      long more = found.keySet().stream().filter(id -> !expected.containsKey(id)).count();
      long other =
          expected.entrySet().stream()
              .filter(e -> found.containsKey(e.getKey()))
              .filter(e -> !e.getValue().equals(found.get(e.getKey())))
              .count();
      return new Wrong(lost, more, other);
    }
  }

  private static Wrong upgraded(ElasticArchive archive) {
    List<String> ids = new ArrayList<>();
    archive.stored().read(null, page -> page.forEach(a -> ids.add(a.article().id())));
    int distinct = new HashSet<>(ids).size();
    int decisions = archive.decisions().all().size();
    int half = archive.upgrade().earlier().size() + Math.abs(9 - decisions);
    archive.delete();
    return new Wrong(8 - distinct, ids.size() - distinct, half);
  }

  private void print() {
    System.out.println("| work | rounds | killed at work | lost | doubled | half done |");
    table.forEach(
        (kind, row) ->
            System.out.printf(
                "| %s | %d | %d | %d | %d | %d |%n", kind, row[0], row[1], row[2], row[3], row[4]));
  }
}
