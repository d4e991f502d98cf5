package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.article.Digest;
import org.dateline.files.OwnerOnly;
import org.dateline.reading.ReadingLimits;

/**
 * A folder whose files are taken up as they come. A file counts when it is the same at two looks
 * and has not been written to for some seconds: so one that is half written waits. Which files were
 * taken up stands in a journal, so that a restart takes up only what came since; a file that was
 * being read when the process was killed is read again, which adds nothing twice. The journal also
 * says how long a file was when it was begun: whoever wrote it may have paused before its end.
 */
public final class WatchedFolder {
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Pattern BEING_WRITTEN =
      Pattern.compile(
          "(?i).*(?:\\.(?:part|partial|tmp|temp|filepart|crdownload|download|swp|half)|~)");

  private static final String BEGUN = "begun ";

  /** So many sizes of a file are looked at again, of those at first and of the last ones. */
  private static final int SIZES = 4;

  private final Path folder;
  private final Path journal;
  private final Clock clock;
  private final Function<Path, List<Path>> files;
  private final Map<Path, String> done = new HashMap<>();
  private final Map<Path, Set<Integer>> sizes = new HashMap<>();
  private Map<Path, String> before = Map.of();

  /**
   * Watches a folder, and knows from its journal what was read before.
   *
   * @param journals folder of the journals of all watched folders
   * @param files those that are in a folder now
   */
  public WatchedFolder(Path folder, Path journals, Clock clock, Function<Path, List<Path>> files) {
    this.folder = folder.toAbsolutePath().normalize();
    this.journal =
        journals.resolve("watch-" + Digest.sha256(this.folder.toString()).substring(0, 12));
    this.clock = clock;
    this.files = files;
    readJournal();
  }

  /** The files to be taken up now. */
  public List<Path> ready() {
    Map<Path, String> now = new HashMap<>();
    List<Path> ready = new ArrayList<>();
    for (Path file : files.apply(folder)) {
      String state = state(file);
      if (state.isEmpty() || BEING_WRITTEN.matcher(file.toString()).matches()) {
        continue;
      }
      now.put(file, state);
      if (state.equals(before.get(file)) && !state.equals(done.get(file)) && isQuiet(file)) {
        ready.add(file);
      }
    }
    before = now;
    return ready;
  }

  /**
   * The sizes that files had when they were taken up before, of those that have grown since. Beyond
   * the size of one article nothing is half an article.
   */
  public Map<Path, List<Integer>> earlierSizes(List<Path> ready) {
    Map<Path, List<Integer>> grown = new HashMap<>();
    for (Path file : ready) {
      long now = size(before.getOrDefault(file, ""));
      List<Integer> earlier =
          sizes.getOrDefault(file, Set.of()).stream().filter(size -> size < now).toList();
      if (!earlier.isEmpty()) {
        List<Integer> some = new ArrayList<>(earlier);
        int first = Math.min(SIZES, some.size());
        some.subList(first, Math.max(first, some.size() - SIZES)).clear();
        grown.put(file, some);
      }
    }
    return grown;
  }

  /** Notes paths that are about to be taken up. */
  public void begun(List<Path> ready) {
    note(BEGUN, ready);
  }

  /** Notes paths that were taken up, with or without success. */
  public void done(List<Path> taken) {
    note("", taken);
  }

  private void note(String what, List<Path> files) {
    StringBuilder lines = new StringBuilder();
    for (Path file : files) {
      String state = what + before.getOrDefault(file, "");
      keep(file, state);
      lines.append(state).append('\t').append(escaped(file)).append('\n');
    }
    try {
      OwnerOnly.folder(journal.getParent());
      OwnerOnly.append(journal, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("what was taken up cannot be noted: " + journal, e);
    }
  }

  private void keep(Path file, String state) {
    boolean begun = state.startsWith(BEGUN);
    if (!begun) {
      done.put(file, state);
    }
    long size = size(begun ? state.substring(BEGUN.length()) : state);
    if (size > 0 && size <= ReadingLimits.FILE_BYTES) {
      sizes.computeIfAbsent(file, f -> new TreeSet<>()).add((int) size);
    }
  }

  /**
   * Reads the journal. A line that a killed process did not write to its end is removed, so that
   * the next one does not become its end.
   */
  private void readJournal() {
    if (!Files.isRegularFile(journal)) {
      return;
    }
    try {
      byte[] written = Files.readAllBytes(journal);
      int whole = written.length;
      while (whole > 0 && written[whole - 1] != '\n') {
        whole--;
      }
      if (whole < written.length) {
        try (FileChannel end = OwnerOnly.open(journal)) {
          end.truncate(whole);
        }
      }
      new String(written, 0, whole, StandardCharsets.UTF_8).lines().forEach(this::readLine);
    } catch (IOException e) {
      throw new UncheckedIOException("the journal of the folder cannot be read: " + journal, e);
    }
  }

  private void readLine(String line) {
    int tab = line.indexOf('\t');
    try {
      if (tab > 0) {
        keep(Path.of(unescaped(line.substring(tab + 1))), line.substring(0, tab));
      }
    } catch (InvalidPathException e) {
      return; // damaged, so that its file is taken up again
    }
  }

  /** The bytes of a file by its state, 0 where that does not say. */
  private static long size(String state) {
    int blank = state.indexOf(' ');
    try {
      return blank < 0 ? 0 : Long.parseLong(state.substring(0, blank));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String state(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      return ""; // it has gone
    }
  }

  private boolean isQuiet(Path file) {
    try {
      return !Files.getLastModifiedTime(file).toInstant().plus(QUIET).isAfter(clock.instant());
    } catch (IOException e) {
      return false;
    }
  }

  private static String escaped(Path file) {
    return file.toString().replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String unescaped(String written) {
    return written.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }
}
