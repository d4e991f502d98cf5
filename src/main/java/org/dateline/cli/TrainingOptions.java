package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of training: marked texts, and the file for the weights. */
final class TrainingOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JSON lines, as for the evaluate command of the same name.")
  private List<Path> files = List.of();

  @Option(
      names = "--out",
      paramLabel = "TSV",
      required = true,
      description = "Where to write the weights.")
  private Path out = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "NAME",
      required = true,
      description = "Name and date of the data, for the head of the table.")
  private String data = "";

  List<Path> files() {
    return files;
  }

  String data() {
    return data;
  }

  void write(Iterable<String> weights) throws IOException {
    Files.write(out, weights, StandardCharsets.UTF_8);
  }
}
