package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of training: marked texts, and the file for the weights. */
final class TrainingOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JSON Lines, as for the evaluate command of the same name.")
  private List<Path> files = List.of();

  @Option(
      names = "--also",
      paramLabel = "DECISIONS",
      description =
          "Learn from what archivists decided, too: a file that `dateline "
              + "decisions rows` wrote. It counts as one set of texts among the others.")
  private List<Path> also = List.of();

  @Option(
      names = "--out",
      paramLabel = "TSV",
      required = true,
      description = "Where to write the weights.")
  private Path out = Path.of("");

  @Option(
      names = "--trained-on",
      paramLabel = "NAME",
      required = true,
      description =
          "Name and date of the texts, kept with the weights:"
              + " --trained-on \"our paper 2012, November 2026\".")
  private String trainedOn = "";

  /** The files, with those of decisions. */
  List<Path> files() {
    List<Path> all = new ArrayList<>(files);
    all.addAll(also);
    return all;
  }

  String trainedOn() {
    return trainedOn;
  }

  void write(Iterable<String> weights) throws IOException {
    Files.write(out, weights, StandardCharsets.UTF_8);
  }
}
