package org.dateline.cli;

import java.util.function.ToIntFunction;
import picocli.CommandLine.Mixin;

/** A run over all stored articles: one that is interrupted goes on when the command is repeated. */
final class ResumableRun {
  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  ArchiveOptions archive() {
    return archive;
  }

  int threads() {
    return threads.count();
  }

  /**
   * Opens the archive, which must exist, and does the work.
   *
   * @param work gives the command's exit code
   */
  int over(Wiring wiring, Terminal terminal, ToIntFunction<OpenArchive> work) {
    try (Interruption interruption = new Interruption();
        OpenArchive open = wiring.open(archive, archive.existingData())) {
      return interruption.guard(
          terminal.progress(),
          "Stopped. Run the same command again to continue.",
          () -> work.applyAsInt(open));
    }
  }
}
