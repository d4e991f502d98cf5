package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dateline.article.Moment;
import org.dateline.ingest.RunReport.RunState;
import org.dateline.ingest.RunReports.OpenRun;
import org.dateline.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunReportsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-13T10:15:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private RunReports reports() {
    return new RunReports(folder.resolve("runs"), CLOCK);
  }

  private static IngestReport report(String... failed) {
    return new IngestReport(
        3,
        2,
        1,
        5,
        List.of(failed).stream().map(w -> new IngestReport.FailedInput(w, "No text.")).toList(),
        List.of(new IngestReport.Note("a.txt", "Little of it.")),
        Duration.ofSeconds(1));
  }

  @Test
  void theReportOfARunStays() {
    OpenRun run = reports().begin(List.of(folder.resolve("a.txt")), ReadingOptions.NONE);
    assertThat(run.id()).isEqualTo("20220113-101500");
    run.write(RunState.DONE, report("b.zip!c.xml"));
    RunReport kept = reports().find(run.id()).orElseThrow();
    assertThat(kept.state()).isEqualTo(RunState.DONE);
    assertThat(kept.created()).isEqualTo(3);
    assertThat(kept.replaced()).isEqualTo(2);
    assertThat(kept.unchanged()).isEqualTo(1);
    assertThat(kept.failures())
        .containsExactly(new IngestReport.FailedInput("b.zip!c.xml", "No text."));
    assertThat(kept.notes()).hasSize(1);
    assertThat(kept.paths()).containsExactly(folder.resolve("a.txt").toString());
  }

  @Test
  void aRunThatGoesOnSaysSo() {
    OpenRun run = reports().begin(List.of(), ReadingOptions.NONE);
    run.write(RunState.RUNNING, report());
    assertThat(reports().find(run.id()).orElseThrow().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void aRunThatWasKilledSaysSoAndHowFarItCame() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    String id = killed(reports().begin(List.of(file, folder.resolve("gone")), ReadingOptions.NONE));
    RunReport kept = reports().find(id).orElseThrow();
    assertThat(kept.state()).isEqualTo(RunState.BROKEN_OFF);
    assertThat(kept.created()).isEqualTo(3);
    assertThat(kept.filesToRetry()).containsExactly(file);
    assertThat(reports().all()).containsExactly(kept);
  }

  @Test
  void aFileThatWasSentWaitsAgainWhenItsReaderWasKilled() throws IOException {
    OpenRun sent = reports().queue("Ida", "a.txt", ReadingOptions.NONE);
    String id = killed(reports().resume(sent.report(), folder));
    assertThat(reports().find(id).orElseThrow().state()).isEqualTo(RunState.WAITING);
  }

  @Test
  void aRunThatWasKilledBeforeItsFirstReportHindersNoOther() throws IOException {
    Path lock = folder.resolve("runs/20220113-101500.lock");
    Files.createDirectories(lock.getParent());
    Files.createFile(lock);
    assertThat(reports().all()).isEmpty();
    assertThat(reports().begin(List.of(), ReadingOptions.NONE).id()).isEqualTo("20220113-101500-2");
  }

  @Test
  void whatAKilledRunLeftBehindGoesWithTheNext() throws IOException {
    Path runs = Files.createDirectories(folder.resolve("runs"));
    Path unfinished = Files.createFile(runs.resolve("run-1.unfinished"));
    Path lock = Files.createFile(runs.resolve("20220113-101400.lock"));
    FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    Files.setLastModifiedTime(unfinished, old);
    Files.setLastModifiedTime(lock, old);
    OpenRun going = reports().begin(List.of(), ReadingOptions.NONE);
    Files.setLastModifiedTime(runs.resolve(going.id() + ".lock"), old);
    reports().begin(List.of(), ReadingOptions.NONE);
    assertThat(unfinished).doesNotExist();
    assertThat(lock).doesNotExist();
    assertThat(reports().find(going.id()).orElseThrow().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void standardInputOfARunIsNoFile() {
    OpenRun run = reports().begin(List.of(Path.of("-")), ReadingOptions.NONE);
    assertThat(run.report().paths()).containsExactly("-");
    assertThat(run.report().in(RunState.BROKEN_OFF).filesToRetry()).isEmpty();
  }

  /** Leaves a run as it is when its process is killed: its lock goes, its report stays. */
  private String killed(OpenRun run) throws IOException {
    run.write(RunState.RUNNING, report());
    new RunLocks(folder.resolve("runs")).release(run.id());
    return run.id();
  }

  @Test
  void twoRunsThatBeginAtOnceHaveTwoIds() {
    assertThat(
            List.of(
                reports().begin(List.of(), ReadingOptions.NONE).id(),
                reports().begin(List.of(), ReadingOptions.NONE).id()))
        .doesNotHaveDuplicates();
    assertThat(reports().all()).hasSize(2);
  }

  @Test
  void whatFailedIsReadAgainByTheFileThatItLiesIn() throws IOException {
    Path zip = Files.writeString(folder.resolve("a#1.zip"), "x");
    Path lines = Files.writeString(folder.resolve("b.jsonl"), "x");
    OpenRun run = reports().begin(List.of(), ReadingOptions.NONE);
    run.write(
        RunState.DONE,
        report(zip + "!in.zip!c.xml#2", zip + "!d.txt", lines + ":12", folder + "/gone.txt#1"));
    assertThat(reports().find(run.id()).orElseThrow().failedFiles()).containsExactly(zip, lines);
  }

  @Test
  void anIdThatIsNoneFindsNothing() {
    assertThat(reports().find("../../etc/passwd")).isEmpty();
    assertThat(reports().find("20220113-101501")).isEmpty();
    assertThat(reports().all()).isEmpty();
  }

  @Test
  void whatWasSaidBesideTheFilesStays() {
    ReadingOptions said =
        new ReadingOptions("The Post", new Moment("2020-03"), "de", Map.of("text", "Story"));
    OpenRun run = reports().begin(List.of(), said);
    run.write(RunState.DONE, report());
    assertThat(reports().find(run.id()).orElseThrow().options()).isEqualTo(said);
  }

  @Test
  void theNewestOfSeveralRunsOfOneSecondStandsFirst() {
    for (int i = 0; i < 12; i++) {
      reports().begin(List.of(), ReadingOptions.NONE);
    }
    assertThat(reports().ids())
        .startsWith("20220113-101500-12", "20220113-101500-11")
        .endsWith("20220113-101500");
  }
}
