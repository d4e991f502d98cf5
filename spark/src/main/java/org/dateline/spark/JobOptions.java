package org.dateline.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Options of the job.
 *
 * @param input files or folders on any file system that Spark reads, separated by commas
 * @param output folder for annotated rows
 * @param rejected folder for rows that are no articles, with the reasons
 * @param parquet whether the input is Parquet, else JSON Lines
 * @param dateline folder of a build of Dateline on each machine: target
 * @param splitKilobytes size of the piece of a file that a task works on
 */
record JobOptions(
    List<String> input,
    String output,
    String rejected,
    boolean parquet,
    String dateline,
    int splitKilobytes)
    implements Serializable {
  static final String USAGE =
      """
      Usage: spark-submit ... dateline-spark.jar --input PATH[,PATH] --output FOLDER
               [--format jsonl|parquet] [--rejected FOLDER] [--dateline FOLDER] [--split KILOBYTES]
        --input     files or folders of JSON Lines (also gzipped) or Parquet
        --output    folder for annotated rows, which dateline ingest takes; a job that was cut off
                    goes on with what is missing in it
        --rejected  folder for rows that are no articles, with reasons (default: OUTPUT.rejected)
        --dateline  folder of a build of Dateline on each machine (default: DATELINE_BUILD)
        --split     how much of a file a task works on (default: 16384)""";

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException says what is wrong with them
   */
  static JobOptions of(String[] arguments, Map<String, String> environment) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i];
      if (!List.of("--input", "--output", "--format", "--rejected", "--dateline", "--split")
          .contains(name)) {
        throw new IllegalArgumentException("There is no option " + name + ".");
      }
      if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(name + " needs a value.");
      }
      given.put(name, arguments[i + 1]);
    }
    String output = needed(given, "--output").replaceFirst("/+$", "");
    String format = given.getOrDefault("--format", "jsonl");
    if (!List.of("jsonl", "parquet").contains(format)) {
      throw new IllegalArgumentException("--format must be jsonl or parquet, not " + format + ".");
    }
    String dateline = given.getOrDefault("--dateline", environment.get("DATELINE_BUILD"));
    if (dateline == null) {
      throw new IllegalArgumentException("--dateline or DATELINE_BUILD is needed.");
    }
    return new JobOptions(
        List.of(needed(given, "--input").split(",", -1)),
        output,
        given.getOrDefault("--rejected", output + ".rejected"),
        format.equals("parquet"),
        dateline,
        kilobytes(given.getOrDefault("--split", "16384")));
  }

  private static String needed(Map<String, String> given, String name) {
    String value = given.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is needed.");
    }
    return value;
  }

  private static int kilobytes(String written) {
    if (!written.matches("[1-9]\\d{0,6}")) {
      throw new IllegalArgumentException("--split must be a number of kilobytes.");
    }
    return Integer.parseInt(written);
  }
}
