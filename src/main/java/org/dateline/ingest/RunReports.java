package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.files.OwnerOnly;
import org.dateline.ingest.RunReport.RunState;
import org.dateline.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * Reports of ingests, a JSON file each in a folder of the archive: they stay when the run is over,
 * and say how far it came when it was killed.
 */
public final class RunReports {
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String ENDING = ".json";

  private final Path folder;
  private final Clock clock;
  private final RunLocks locks;

  /**
   * Keeps the reports of runs in a folder.
   *
   * @param folder need not be there
   */
  public RunReports(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.locks = new RunLocks(folder);
  }

  /** Begins a run of files and folders. */
  public OpenRun begin(List<Path> paths, ReadingOptions options) {
    List<String> given =
        paths.stream()
            .map(path -> RunReport.isInput(path) ? path : path.toAbsolutePath().normalize())
            .map(Path::toString)
            .toList();
    return begin(RunState.RUNNING, null, given, options);
  }

  /** Begins a run of a file that somebody sent, which waits for its turn. */
  public OpenRun queue(String who, String name, ReadingOptions options) {
    return begin(RunState.WAITING, who, List.of(name), options);
  }

  /** Under an id of its own, of which others that begin now have none. */
  private OpenRun begin(
      RunState state, @Nullable String who, List<String> given, ReadingOptions options) {
    Instant now = clock.instant();
    String id = freeId(now);
    OpenRun run =
        new OpenRun(
            new RunReport(
                id, state, who, now, now, given, options, null, 0, 0, 0, List.of(), List.of()),
            "");
    run.write(state, IngestReport.NOTHING);
    return run;
  }

  private String freeId(Instant now) {
    try {
      locks.removeLeft(Instant.now());
      for (int number = 1; ; number++) {
        String id = ID.format(now) + (number == 1 ? "" : "-" + number);
        if (!Files.exists(file(id)) && locks.claim(id)) {
          if (!Files.exists(file(id))) {
            return id;
          }
          locks.release(id); // a run of this second that has just ended had it
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the report of the run cannot be written: " + folder, e);
    }
  }

  /**
   * Takes up a run that waits, or that was cut off.
   *
   * @param within the folder of its files, which their senders do not know
   */
  OpenRun resume(RunReport run, Path within) {
    try {
      locks.hold(run.id());
    } catch (IOException e) {
      throw new UncheckedIOException("the run cannot be locked: " + run.id(), e);
    }
    return new OpenRun(run, within.toString() + within.getFileSystem().getSeparator());
  }

  public final class OpenRun {
    private final String within;
    private RunReport last;

    private OpenRun(RunReport begun, String within) {
      this.last = begun;
      this.within = within;
    }

    public String id() {
      return last.id();
    }

    /** The report as it was last written. */
    public synchronized RunReport report() {
      return last;
    }

    /** Writes what has been done, whole or not at all. */
    public void write(RunState state, IngestReport report) {
      write(state, report, null);
    }

    /**
     * Writes what has been done, and of how many articles, whole or not at all.
     *
     * @param total number of articles, null while that is not known
     */
    public synchronized void write(RunState state, IngestReport report, @Nullable Long total) {
      last = last.with(state, clock.instant(), total, report.without(within));
      try {
        OwnerOnly.folder(folder);
        OwnerOnly.replace(file(id()), RunFile.write(last));
        if (state != RunState.RUNNING) {
          locks.release(id());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the report of the run cannot be written: " + id(), e);
      }
    }
  }

  public Optional<RunReport> find(String id) {
    return id.matches("\\d{8}-\\d{6}(?:-\\d+)?") && Files.isRegularFile(file(id))
        ? Optional.of(read(id))
        : Optional.empty();
  }

  /**
   * A report as it stands. One that says that its run is under way, while no process is at work on
   * it, is of a run that was killed; what was sent to a server is read again then.
   */
  private RunReport read(String id) {
    RunReport run = RunFile.read(file(id));
    if (run.state() != RunState.RUNNING || locks.isHeld(id)) {
      return run;
    }
    RunReport again = RunFile.read(file(id)); // it may have ended between the two looks
    return again.state() == RunState.RUNNING
        ? again.in(again.who() == null ? RunState.BROKEN_OFF : RunState.WAITING)
        : again;
  }

  /** All reports, the newest first. */
  public List<RunReport> all() {
    return ids().stream().map(this::read).toList();
  }

  /** The ids of all runs, the newest first. */
  public List<String> ids() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted(
              Comparator.<String, String>comparing(id -> id.substring(0, Math.min(15, id.length())))
                  .thenComparing(RunReports::number)
                  .reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the reports of runs cannot be read: " + folder, e);
    }
  }

  /** The number of a run among several that began in one second. */
  private static int number(String id) {
    String number = id.length() > 16 ? id.substring(16) : "";
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 1;
  }

  private Path file(String id) {
    return folder.resolve(id + ENDING);
  }
}
