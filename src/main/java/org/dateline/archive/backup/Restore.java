package org.dateline.archive.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.dateline.files.OwnerOnly;

/**
 * Restoring of a backup into an empty archive. A restore that was cut off leaves a mark on the
 * archive, and the same command goes on.
 */
public final class Restore {
  private final StoredDocuments archive;
  private final Path folder;

  /**
   * Prepares to fill an archive and its folder from a backup.
   *
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
   * Restores all that a backup holds, with what changed up to later ones. Their checksums are
   * compared before anything is written. An archive that holds just that already is left as it is.
   *
   * @param backups a whole one, then those made with the one before each
   * @param progress told the documents written so far
   * @throws BackupException when the backup is damaged or of a later Dateline, the archive is not
   *     empty, or another backup was being restored into it
   */
  public void run(List<BackupReader> backups, LongConsumer progress) throws IOException {
    refuseDamaged(backups);
    for (BackupReader backup : backups) {
      refuseLaterForms(backup.about());
    }
    BackupReader last = backups.get(backups.size() - 1);
    BackupContents contents = last.about();
    String id = contents.id();
    Optional<String> begun = archive.restoring();
    if (begun.isEmpty()) {
      if (holds(last)) {
        return; // cut off when all was done, and run again
      }
      refuseFull();
    } else if (!begun.get().equals(id)) {
      throw new BackupException(
          "Another backup was being restored into this archive. Finish that one, or restore into"
              + " another folder (--data).");
    }
    archive.beginRestore(id, contents.forms());
    OwnerOnly.passableFolder(folder);
    long[] before = {0};
    for (BackupReader backup : backups) {
      backup.documents(archive, written -> progress.accept(before[0] + written));
      before[0] += backup.about().lines();
    }
    last.files(folder);
    archive.refresh();
    compare(contents);
    archive.endRestore();
  }

  /** True if all that a backup holds is here, and nothing else. */
  private boolean holds(BackupReader backup) throws IOException {
    Map<String, Long> held = new TreeMap<>(archive.counts());
    held.values().removeIf(count -> count == 0);
    Map<String, Long> wanted = new TreeMap<>(backup.about().counts());
    wanted.values().removeIf(count -> count == 0);
    if (held.isEmpty() || !held.equals(wanted)) {
      return false;
    }
    BackupChanges changes = new BackupChanges(backup);
    try {
      archive.read(
          document -> {
            if (changes.isChange(DocumentState.of(document))) {
              throw new Different();
            }
          });
      return true;
    } catch (Different e) {
      return false;
    }
  }

  /** Ends the reading of an archive at the first difference. */
  private static final class Different extends RuntimeException {
    private Different() {
      super("the archive holds something else", null, false, false);
    }
  }

  /**
   * Refuses backups that are damaged or do not follow one another; nothing is asked of the archive,
   * which need not be there yet.
   *
   * @throws BackupException that says which
   */
  public static void refuseDamaged(List<BackupReader> backups) throws IOException {
    refuseGaps(backups);
    for (BackupReader backup : backups) {
      backup.check();
    }
  }

  private static void refuseGaps(List<BackupReader> backups) {
    String before = null;
    Map<String, Integer> forms = backups.get(0).about().forms();
    for (BackupReader backup : backups) {
      BackupContents about = backup.about();
      if (!Objects.equals(about.since(), before)) {
        throw new BackupException(
            backup
                + (before == null
                    ? " holds only what changed since another backup. Name the whole backup before it."
                    : " was not made since the one named before it. Name all of them, oldest first."));
      }
      if (!about.forms().equals(forms)) {
        throw new BackupException(
            backup
                + " is of another stored form than the backup before it. Restore up to that one.");
      }
      before = about.id();
    }
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
