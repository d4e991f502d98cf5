package org.dateline.cli;

import picocli.CommandLine.Option;

/** The option for how many threads a command uses. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of articles processed at a time (default: the number of cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  int count() {
    if (threads < 1) {
      throw new UsageException("--threads must be 1 or more.");
    }
    return threads;
  }
}
