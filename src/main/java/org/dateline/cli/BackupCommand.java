package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.archive.backup.BackupContents;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.BackupWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that an archive holds into one file. */
@Command(
    name = "backup",
    description = {
      "Back up an archive into one file: articles, annotations, links, decisions, accounts, imports,"
          + " reports of runs.",
      "The archive can be searched and added to meanwhile; the file holds what was there when the"
          + " backup began. It is a ZIP file of JSON Lines with checksums, and has its name when"
          + " it is complete."
    },
    footer = {
      "",
      "Example: dateline backup --data archive archive-2026-11-29.zip",
      "         dateline backup --data archive --since archive-2026-11-29.zip changes-30.zip",
      "         dateline restore --data another archive-2026-11-29.zip changes-30.zip"
    })
final class BackupCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Option(
      names = "--since",
      paramLabel = "BACKUP",
      description =
          "Write only what changed since this backup of the same archive. To restore, name all"
              + " files, the whole one first.")
  private @Nullable Path since;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
  private Path file = Path.of("");

  BackupCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    if (Files.exists(whole)) {
      throw new UsageException(file + " exists already. Name another file, or remove it.");
    }
    if (!Files.isDirectory(whole.getParent())) {
      throw new UsageException("There is no folder " + whole.getParent() + " to write to.");
    }
    try (Interruption interruption = new Interruption();
        BackupReader before = since == null ? null : new BackupReader(since);
        OpenArchive open = wiring.open(archive, archive.existingData())) {
      BackupContents contents =
          new BackupWriter(wiring.installation().version(), Clock.systemUTC())
              .write(
                  open.archive().documents(),
                  archive.data(),
                  whole,
                  before,
                  written -> {
                    if (interruption.asked()) {
                      throw new UsageException("Stopped; no backup was made.");
                    }
                    terminal.progress().println(written + " documents");
                  });
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%s: %s, %d files, %.1f MB",
                  file,
                  RestoreCommand.counts(contents),
                  contents.files().size(),
                  Files.size(whole) / 1e6));
      terminal.out().flush();
      return 0;
    }
  }
}
