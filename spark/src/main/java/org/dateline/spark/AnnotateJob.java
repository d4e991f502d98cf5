package org.dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dateline.cli.RowAnnotator;

/**
 * The language pass over JSON Lines or Parquet: annotated rows, which {@code dateline ingest} links
 * and stores. Each split of a file becomes a file of rows in the order of the split.
 */
public final class AnnotateJob {
  private static final int KILOBYTE = 1024;
  private static final String PASS = ".pass";

  private AnnotateJob() {}

  /** Runs the job; ends with 2 when the options are wrong. */
  public static void main(String[] arguments) throws IOException {
    JobOptions options;
    try {
      options = JobOptions.of(arguments, System.getenv());
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + JobOptions.USAGE);
      System.exit(2);
      return;
    }
    try (SparkSession spark = SparkSession.builder().appName("Dateline: annotate").getOrCreate()) {
      TaskCounts tally = run(spark, options);
      System.err.printf(
          "%d rows annotated, %d rejected, %d splits were done before%n",
          tally.rows(), tally.rejected(), tally.done());
    }
  }

  static TaskCounts run(SparkSession spark, JobOptions options) throws IOException {
    stamp(spark, options);
    // a split is a task of its own, and the same in every run, however many cores there are
    String bytes = Long.toString((long) options.splitKilobytes() * KILOBYTE);
    spark.conf().set("spark.sql.files.maxPartitionBytes", bytes);
    spark.conf().set("spark.sql.files.openCostInBytes", bytes);
    List<String> tallies =
        rows(spark, options)
            .mapPartitions(new SplitAnnotator(options), Encoders.STRING())
            .collectAsList();
    return tallies.stream().map(TaskCounts::read).reduce(TaskCounts.NOTHING, TaskCounts::and);
  }

  private static Dataset<Row> rows(SparkSession spark, JobOptions options) {
    String[] input = options.input().toArray(String[]::new);
    Dataset<Row> read = options.parquet() ? spark.read().parquet(input) : spark.read().text(input);
    Column row =
        options.parquet()
            ? to_json(struct(columns(read)), Map.of("ignoreNullFields", "true"))
            : col("value");
    return read.select(
        row.as("row"),
        col("_metadata.file_path").as("file"),
        col("_metadata.file_block_start").as("start"));
  }

  private static Column[] columns(Dataset<Row> read) {
    return List.of(read.columns()).stream()
        .map(name -> col("`" + name + "`"))
        .toArray(Column[]::new);
  }

  /**
   * Says in the output folder which pass its rows are of.
   *
   * @throws IOException if it holds rows of another
   */
  private static void stamp(SparkSession spark, JobOptions options) throws IOException {
    Path stamp = new Path(options.output(), PASS);
    FileSystem files = stamp.getFileSystem(spark.sparkContext().hadoopConfiguration());
    String pass = RowAnnotator.pass();
    if (!files.exists(stamp)) {
      try (FSDataOutputStream out = files.create(stamp, false)) {
        out.write(pass.getBytes(StandardCharsets.UTF_8));
      }
      return;
    }
    String before;
    try (FSDataInputStream in = files.open(stamp)) {
      before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!before.equals(pass)) {
      throw new IOException(
          options.output()
              + " holds rows of another language pass (“"
              + before
              + "”; this is “"
              + pass
              + "”). Choose another folder.");
    }
  }
}
