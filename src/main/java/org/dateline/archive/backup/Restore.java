package org.dateline.archive.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.dateline.article.Digest;

/**
 * Restoring of a backup into an empty archive. A restoring that was cut off leaves a note in the
 * archive's folder, and the same command goes on.
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
   * Whether the folder's archive is half restored: nobody should search or add to it.
   *
   * @param folder of an archive
   */
  public static boolean isUnfinished(Path folder) {
    return Files.exists(note(folder));
  }

  /**
   * Restores all that the backup holds. Its checksums are compared before anything is written.
   *
   * @param progress told the documents written so far
   * @throws BackupException when the backup is damaged or in another stored form, the archive is
   *     not empty, or another backup was being restored into it
   */
  public void run(BackupReader backup, LongConsumer progress) throws IOException {
    BackupContents contents = backup.about();
    refuseOtherForms(contents);
    backup.check();
    String id = Digest.sha256(contents.toString());
    if (!isUnfinished(folder)) {
      refuseFull();
      Files.createDirectories(folder);
      Files.writeString(note(folder), id, StandardCharsets.UTF_8);
    } else if (!Files.readString(note(folder), StandardCharsets.UTF_8).equals(id)) {
      throw new BackupException(
          folder
              + " holds an archive into which another backup was being restored. Finish that one, or"
              + " restore into another folder.");
    }
    backup.files(folder);
    backup.documents(archive, progress);
    archive.refresh();
    compare(contents);
    Files.delete(note(folder));
  }

  private void refuseOtherForms(BackupContents contents) {
    Map<String, Integer> own = archive.forms();
    contents
        .forms()
        .forEach(
            (kind, form) -> {
              Integer ours = own.get(kind);
              if (ours == null || !ours.equals(form)) {
                throw new BackupException(
                    "The backup holds "
                        + kind
                        + " in the stored form "
                        + form
                        + ", this Dateline stores "
                        + (ours == null ? "none" : ours)
                        + ". Restore it with Dateline "
                        + contents.program()
                        + ".");
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

  private static Path note(Path folder) {
    return folder.resolve("restore.unfinished");
  }
}
