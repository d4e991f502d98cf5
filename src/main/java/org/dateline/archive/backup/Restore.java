package org.dateline.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.dateline.article.Digest;

/**
 * Restoring of a backup into an empty archive. A restore that was cut off leaves a mark on the
 * archive, and the same command goes on.
 */
public final class Restore {
  private final StoredDocuments archive;
  private final Path folder;

  /**
   * @param folder of the archive
   */
  public Restore(StoredDocuments archive, Path folder) {
    this.archive = archive;
    this.folder = folder;
  }

  /**
   * Refuses an archive that is half restored: nobody should search or add to it.
   *
   * @throws BackupException that says what to do
   */
  public static void refuseUnfinished(StoredDocuments archive) {
    if (archive.restoring().isPresent()) {
      throw new BackupException(
          "The archive is half restored: a restore was cut off. Run the same dateline restore again,"
              + " which goes on, or remove the archive and restore anew.");
    }
  }

  /**
   * Restores all that the backup holds. Its checksums are compared before anything is written.
   *
   * @param progress told the documents written so far
   * @throws BackupException when the backup is damaged or of a later Dateline, the archive is not
   *     empty, or another backup was being restored into it
   */
  public void run(BackupReader backup, LongConsumer progress) throws IOException {
    BackupContents contents = backup.about();
    refuseLaterForms(contents);
    backup.check();
    String id = Digest.sha256(contents.toString()).substring(0, 32);
    Optional<String> begun = archive.restoring();
    if (begun.isEmpty()) {
      refuseFull();
    } else if (!begun.get().equals(id)) {
      throw new BackupException(
          "Another backup was being restored into this archive. Finish that one, or restore into"
              + " another folder (--data).");
    }
    archive.beginRestore(id, contents.forms());
    Files.createDirectories(folder);
    backup.files(folder);
    backup.documents(archive, progress);
    archive.refresh();
    compare(contents);
    archive.endRestore();
  }

  private void refuseLaterForms(BackupContents contents) {
    Map<String, Integer> own = archive.forms();
    contents
        .forms()
        .forEach(
            (kind, form) -> {
              Integer ours = own.get(kind);
              if (ours == null || form > ours) {
                throw new BackupException(
                    "The backup holds "
                        + kind
                        + " in the stored form "
                        + form
                        + ", which this Dateline does not know. Restore it with Dateline "
                        + contents.program()
                        + ", or a later one.");
              }
            });
  }

  private void refuseFull() {
    String held =
        archive.counts().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getValue() + " " + count.getKey())
            .sorted()
            .collect(Collectors.joining(", "));
    if (!held.isEmpty()) {
      throw new BackupException(
          "The archive is not empty (" + held + "). Restore into another folder (--data).");
    }
  }

  private void compare(BackupContents contents) {
    Map<String, Long> held = archive.counts();
    contents
        .counts()
        .forEach(
            (kind, count) -> {
              if (!count.equals(held.get(kind))) {
                throw new BackupException(
                    "Restored "
                        + held.get(kind)
                        + " "
                        + kind
                        + " of "
                        + count
                        + ". Run the same command again.");
              }
            });
  }
}
