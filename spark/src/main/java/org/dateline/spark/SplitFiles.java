package org.dateline.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The two files that a task writes for a split: rows, and rejected rows with their reasons. Both
 * are written under passing names and renamed when they are whole, the rows last: whoever finds
 * them finds the split done. Of two attempts at one task the first that is done counts.
 */
final class SplitFiles implements AutoCloseable {
  private final FileSystem files;
  private final Path rows;
  private final Path rejected;
  private final Path rowsUnfinished;
  private final Path rejectedUnfinished;
  private final BufferedWriter toRows;
  private BufferedWriter toRejected;

  /**
   * Opens the unfinished files of one attempt at a split.
   *
   * @param attempt tells attempts at one task apart
   */
  SplitFiles(FileSystem files, JobOptions options, FileSplit split, long attempt)
      throws IOException {
    this.files = files;
    this.rows = rowsOf(options, split);
    this.rejected = new Path(options.rejected(), split.name() + ".jsonl");
    this.rowsUnfinished = new Path(options.output(), "." + split.name() + "." + attempt);
    this.rejectedUnfinished = new Path(options.rejected(), "." + split.name() + "." + attempt);
    this.toRows = writer(rowsUnfinished, true);
  }

  static Path rowsOf(JobOptions options, FileSplit split) {
    return new Path(options.output(), split.name() + ".annotated.jsonl.gz");
  }

  private BufferedWriter writer(Path path, boolean packed) throws IOException {
    var bytes = files.create(path, true);
    return new BufferedWriter(
        new OutputStreamWriter(
            packed ? new GZIPOutputStream(bytes) : bytes, StandardCharsets.UTF_8));
  }

  void row(String row) throws IOException {
    toRows.write(row);
    toRows.write('\n');
  }

  void rejected(String row) throws IOException {
    if (toRejected == null) {
      toRejected = writer(rejectedUnfinished, false);
    }
    toRejected.write(row);
    toRejected.write('\n');
  }

  /** All is written. */
  void finish() throws IOException {
    toRows.close();
    if (toRejected != null) {
      toRejected.close();
      move(rejectedUnfinished, rejected);
    }
    move(rowsUnfinished, rows);
  }

  private void move(Path from, Path to) throws IOException {
    if (!files.exists(to) && !files.rename(from, to) && !files.exists(to)) {
      throw new IOException("It cannot be renamed: " + from + " to " + to);
    }
  }

  /** Removes what is unfinished. */
  @Override
  public void close() throws IOException {
    toRows.close();
    files.delete(rowsUnfinished, false);
    if (toRejected != null) {
      toRejected.close();
      files.delete(rejectedUnfinished, false);
    }
  }
}
