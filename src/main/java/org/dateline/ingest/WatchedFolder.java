package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.article.Digest;
import org.dateline.files.OwnerOnly;

/**
 * A folder whose files are taken up as they come. A file counts when it is the same at two looks
 * and has not been written to for some seconds: so one that is half written waits. Which files were
 * taken up stands in a journal, so that a restart takes up only what came since; a file that was
 * being read when the process was killed is read again, which adds nothing twice.
 */
public final class WatchedFolder {
  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final Pattern BEING_WRITTEN =
      Pattern.compile(
          "(?i).*(?:\\.(?:part|partial|tmp|temp|filepart|crdownload|download|swp|half)|~)");

  private final Path folder;
  private final Path journal;
  private final Clock clock;
  private final Function<Path, List<Path>> files;
  private final Map<Path, String> done = new HashMap<>();
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

  /** Notes paths that were taken up, with or without success. */
  public void done(List<Path> taken) {
    StringBuilder lines = new StringBuilder();
    for (Path file : taken) {
      String state = before.getOrDefault(file, "");
      done.put(file, state);
      lines.append(state).append('\t').append(escaped(file)).append('\n');
    }
    try {
      OwnerOnly.folder(journal.getParent());
      OwnerOnly.append(journal, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("what was taken up cannot be noted: " + journal, e);
    }
  }

  private void readJournal() {
    if (!Files.isRegularFile(journal)) {
      return;
    }
    try {
      for (String line : Files.readAllLines(journal, StandardCharsets.UTF_8)) {
        int tab = line.indexOf('\t');
        if (tab > 0) { // else its end is missing
          done.put(Path.of(unescaped(line.substring(tab + 1))), line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the journal of the folder cannot be read: " + journal, e);
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
