package org.dateline.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.dateline.cli.RowAnnotator;

/** A task: annotates the rows of one split in their order, unless an earlier run did. */
final class SplitAnnotator implements MapPartitionsFunction<Row, String> {
  private static final long serialVersionUID = 1;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JobOptions options;

  SplitAnnotator(JobOptions options) {
    this.options = options;
  }

  /**
   * Annotates the rows of one split, unless that was done in an earlier run.
   *
   * @param rows the row as JSON, the file it is from, and the first byte of the split
   */
  @Override
  public Iterator<String> call(Iterator<Row> rows) throws IOException {
    if (!rows.hasNext()) {
      return List.of(TaskCounts.NOTHING.written()).iterator();
    }
    Row first = rows.next();
    FileSplit split = new FileSplit(first.getString(1), first.getLong(2));
    org.apache.hadoop.fs.Path done = SplitFiles.rowsOf(options, split);
    FileSystem files = done.getFileSystem(new Configuration());
    if (files.exists(done)) {
      return List.of(new TaskCounts(0, 0, 1).written()).iterator();
    }
    RowAnnotator annotator = LoadedAnnotator.of(options.dateline());
    long attempt = TaskContext.get().taskAttemptId();
    try (SplitFiles out = new SplitFiles(files, options, split, attempt)) {
      TaskCounts tally = annotate(first, split, annotator, out);
      while (rows.hasNext()) {
        tally = tally.and(annotate(rows.next(), split, annotator, out));
      }
      out.finish();
      return List.of(tally.written()).iterator();
    }
  }

  private static TaskCounts annotate(
      Row row, FileSplit split, RowAnnotator annotator, SplitFiles out) throws IOException {
    if (!row.getString(1).equals(split.file()) || row.getLong(2) != split.start()) {
      throw new IllegalStateException(
          "A task got rows of two splits, " + split + " and " + row.getString(1) + ".");
    }
    String line = row.getString(0);
    if (line == null || line.isBlank()) {
      return TaskCounts.NOTHING;
    }
    RowAnnotator.RowResult outcome = annotator.annotate(split.file(), line);
    if (outcome.row() != null) {
      out.row(outcome.row());
    }
    if (outcome.reason() != null) {
      out.rejected(
          JSON.createObjectNode()
              .put("file", split.file())
              .put("reason", outcome.reason())
              .put("annotated", outcome.row() != null)
              .put("row", line)
              .toString());
    }
    return outcome.row() == null ? new TaskCounts(0, 1, 0) : new TaskCounts(1, 0, 0);
  }
}
