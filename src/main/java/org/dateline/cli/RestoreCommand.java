package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
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
      "The backup's checksums are compared before anything is written. A restoring that was cut off"
          + " goes on when the same command is run again."
    },
    footer = {"", "Example: dateline restore --data another archive-2026-11-29.zip"})
final class RestoreCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Parameters(paramLabel = "FILE", description = "A file that backup has written.")
  private Path file = Path.of("");

  RestoreCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    // a file that is no backup is refused before Elasticsearch starts
    try (BackupReader backup = new BackupReader(file);
        OpenArchive open = wiring.openForRestore(archive, archive.data())) {
      BackupContents contents = backup.about();
      new Restore(open.archive().documents(), archive.data())
          .run(
              backup,
              written ->
                  terminal
                      .progress()
                      .println(written + " of " + contents.documents() + " documents"));
      terminal.out().println("Restored from " + contents.taken() + ": " + counts(contents));
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
