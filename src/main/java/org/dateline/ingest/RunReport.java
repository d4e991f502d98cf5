package org.dateline.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * The report of a run.
 *
 * @param who sent its files, null for a command
 * @param paths its files and folders, or the name of what was sent
 * @param options said beside them
 * @param total number of articles, null while that is not known
 */
public record RunReport(
    String id,
    RunState state,
    @Nullable String who,
    Instant started,
    Instant updated,
    List<String> paths,
    ReadingOptions options,
    @Nullable Long total,
    long created,
    long replaced,
    long unchanged,
    List<IngestReport.FailedInput> failures,
    List<IngestReport.Note> notes) {

  public RunReport {
    paths = List.copyOf(paths);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  /**
   * State of a run: not begun, under way, through, or broken off: by an error, by whoever stopped
   * it, or killed.
   */
  public enum RunState {
    WAITING,
    RUNNING,
    DONE,
    BROKEN_OFF
  }

  /** The report of this run when it is further on. */
  RunReport with(RunState now, Instant when, @Nullable Long all, IngestReport done) {
    return new RunReport(
        id,
        now,
        who,
        started,
        when,
        paths,
        options,
        all == null ? total : all,
        done.created(),
        done.replaced(),
        done.unchanged(),
        done.failures(),
        done.notes());
  }

  /** This run in another state. */
  RunReport in(RunState other) {
    return new RunReport(
        id, other, who, started, updated, paths, options, total, created, replaced, unchanged,
        failures, notes);
  }

  /** True if this stands for standard input in the paths of a run. */
  public static boolean isInput(Path path) {
    return path.toString().equals("-");
  }

  /** The files that are to be read again: all of a run that was broken off, else what failed. */
  public List<Path> filesToRetry() {
    if (state != RunState.BROKEN_OFF) {
      return failedFiles();
    }
    return paths.stream().filter(RunReport::isFile).map(Path::of).toList();
  }

  /** Articles that went in or were there, and inputs that gave none. */
  public long read() {
    return created + replaced + unchanged + failures.size();
  }

  /**
   * The files of which something failed, each once: a failure names the file with its line, its
   * number or its member after it.
   */
  List<Path> failedFiles() {
    return failures.stream()
        .map(f -> existing(f.where()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<Path> existing(String where) {
    String name = where;
    while (!name.isEmpty()) {
      if (isFile(name)) {
        return Optional.of(Path.of(name));
      }
      int cut =
          Math.max(name.lastIndexOf('!'), Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')));
      name = cut < 0 ? "" : name.substring(0, cut);
    }
    return Optional.empty();
  }

  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
