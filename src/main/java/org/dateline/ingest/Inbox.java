package org.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Digest;
import org.dateline.files.OwnerOnly;
import org.dateline.ingest.RunReports.OpenRun;
import org.dateline.reading.ReadingOptions;

/**
 * Files that were sent to the archive: each waits in a folder of its own, named by its run, until
 * it has been read. A file that was received whole survives a crash until it is read.
 */
public final class Inbox {
  /** Stands before a run's id, so that its day is not read as the day of what was sent. */
  private static final String FOLDER = "0";

  private static final String RECEIVING = "receiving-";
  private static final int LONGEST_NAME = 120;

  private final Path folder;
  private final RunReports reports;
  private final long largest;
  private final int most;

  /**
   * Opens an inbox with limits on what it takes.
   *
   * @param folder need not be there
   * @param largest bytes of a file
   * @param most files that may wait
   */
  public Inbox(Path folder, RunReports reports, long largest, int most) {
    this.folder = folder;
    this.reports = reports;
    this.largest = largest;
    this.most = most;
  }

  /** A file that was received and is not yet accepted. */
  public record Received(Path file, long bytes, String digest) {
    /** Removes it, unless it was accepted. */
    public void discard() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("the uploaded file cannot be deleted: " + file, e);
      }
    }
  }

  public record Waiting(RunReport run, Path file) {}

  /** Refusal of a file: it is too large, or too many wait. */
  public static final class Full extends IOException {
    private static final long serialVersionUID = 1;
    private final boolean large;

    Full(boolean large, String message) {
      super(message);
      this.large = large;
    }

    /** True if the file is too large; false if the inbox is full. */
    public boolean isLarge() {
      return large;
    }
  }

  public long largest() {
    return largest;
  }

  /**
   * Receives a file.
   *
   * @throws Full if it is too large or too many wait
   */
  public Received receive(InputStream bytes) throws IOException {
    if (waiting().size() >= most) {
      throw new Full(false, "Too many files wait to be read. Send it again in some minutes.");
    }
    OwnerOnly.folder(folder);
    Path file = Files.createTempFile(folder, RECEIVING, "");
    boolean whole = false;
    MessageDigest digest = Digest.newSha256();
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      long length = copy(bytes, out);
      whole = true;
      return new Received(file, length, HexFormat.of().formatHex(digest.digest()));
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  private long copy(InputStream bytes, OutputStream out) throws IOException {
    byte[] part = new byte[64 * 1024];
    long length = 0;
    for (int n = bytes.read(part); n >= 0; n = bytes.read(part)) {
      length += n;
      if (length > largest) {
        throw new Full(
            true,
            "A file that is sent can have %,d MB. Add larger ones with dateline ingest."
                .formatted(largest / 1_000_000));
      }
      out.write(part, 0, n);
    }
    return length;
  }

  /** Makes a run of a file that was received. */
  public RunReport accept(Received received, String name, ReadingOptions options, String who) {
    String plain = plain(name);
    OpenRun run = reports.queue(who, plain, options);
    try {
      Path own = OwnerOnly.folder(folder.resolve(FOLDER + run.id()));
      Files.move(received.file(), own.resolve(plain), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      run.write(RunReport.RunState.BROKEN_OFF, IngestReport.NOTHING);
      throw new UncheckedIOException("the uploaded file cannot be kept: " + plain, e);
    }
    return run.report();
  }

  /** The last part of a name, which is never a path. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String kept = last.replaceAll("[\\p{Cntrl}\\p{Cf}:!#*?\"<>|]", "_").strip();
    String whole = kept.matches("\\.*") ? "sent" : kept.replaceFirst("^\\.+", "");
    return whole.length() <= LONGEST_NAME ? whole : whole.substring(whole.length() - LONGEST_NAME);
  }

  /** The files that wait, the first first. */
  public List<Waiting> waiting() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> runs = Files.list(folder)) {
      return runs.filter(Files::isDirectory)
          .map(own -> String.valueOf(own.getFileName()))
          .filter(name -> name.startsWith(FOLDER))
          .map(name -> reports.find(name.substring(FOLDER.length())))
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(RunReport::started).thenComparing(RunReport::id))
          .flatMap(run -> file(run).map(file -> new Waiting(run, file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded files cannot be listed: " + folder, e);
    }
  }

  private Optional<Path> file(RunReport run) {
    return run.paths().stream()
        .map(name -> folder.resolve(FOLDER + run.id()).resolve(plain(name)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Removes a file that was read, with or without success. */
  public void done(Waiting read) {
    try {
      Files.deleteIfExists(read.file());
      Files.deleteIfExists(folder.resolve(FOLDER + read.run().id()));
    } catch (IOException e) {
      throw new UncheckedIOException("the uploaded file cannot be deleted: " + read.file(), e);
    }
  }
}
