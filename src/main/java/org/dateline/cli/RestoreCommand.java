package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.archive.backup.BackupContents;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty archive from a backup. */
@Command(
    name = "restore",
    description = {
      "Fill an empty archive from a backup.",
      "The backup's checksums are compared before anything is written. A restore that was interrupted continues when the same command is run again."
    },
    footer = {"", "Example: dateline restore --data another archive-2026-11-29.zip"})
final class RestoreCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final NewArchiveOptions archive = new NewArchiveOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files that backup wrote: a whole backup, then those made --since the one before, in"
              + " that order.")
  private List<Path> files = List.of();

  RestoreCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<BackupReader> backups = new ArrayList<>();
    try {
      // what is no backup, or a damaged one, is refused before there is an archive for it
      for (Path file : files) {
        backups.add(new BackupReader(file));
      }
      Restore.refuseDamaged(backups);
      return restore(backups);
    } finally {
      for (BackupReader backup : backups) {
        backup.close();
      }
    }
  }

  private int restore(List<BackupReader> backups) throws IOException {
    try (OpenArchive open = wiring.openUnchecked(archive, archive.data())) {
      long all = backups.stream().mapToLong(backup -> backup.about().lines()).sum();
      new Restore(open.archive().documents(), archive.data())
          .run(
              backups,
              written -> terminal.progress().println(written + " of " + all + " documents"));
      BackupContents last = backups.get(backups.size() - 1).about();
      terminal.out().println("Restored from " + last.taken() + ": " + counts(last));
      terminal.out().flush();
      return 0;
    }
  }

  /** Documents by kind, in words. */
  static String counts(BackupContents contents) {
    return contents.counts().entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }
}
