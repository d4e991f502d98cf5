package org.dateline.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Restoring: into which archives, and how it goes on after it was cut off. */
final class RestoreTest extends BackupFixture {
  @Test
  void aLaterStoredFormIsRefusedByNameAndVersion() throws IOException {
    FakeDocuments later = new FakeDocuments(2);
    later.put("articles", "a1", "Ida Quarm");
    backUp(later, file());
    FakeDocuments earlier = new FakeDocuments(1);
    assertThatThrownBy(() -> restore(earlier, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContainingAll("stored form 2", "does not know", "test");
    assertThat(earlier.documents).isEmpty();
  }

  @Test
  void anEarlierStoredFormIsRestoredAndUpgraded() throws IOException {
    backUp(full, file());
    FakeDocuments later = new FakeDocuments(2);
    restore(later, file(), "to");
    assertThat(later.documents).isEqualTo(full.documents);
    assertThat(later.log)
        .containsExactly("begin {articles=1, decisions=1}", "end of " + full.documents.size());
  }

  @Test
  void aRestoreThatWasKilledBeforeItMarkedTheArchiveIsBegunByTheSameCommand() throws IOException {
    backUp(full, file());
    boolean[] killed = {false};
    FakeDocuments archive =
        new FakeDocuments(1) {
          @Override
          public void beginRestore(String backup, Map<String, Integer> forms) {
            if (!killed[0]) {
              killed[0] = true;
              throw new IllegalStateException("killed");
            }
            super.beginRestore(backup, forms);
          }
        };
    assertThatThrownBy(() -> restore(archive, file(), "to")).hasMessage("killed");
    assertThat(archive.documents).isEmpty();
    assertThat(archive.restoring()).isEmpty();
    restore(archive, file(), "to");
    assertThat(archive.documents).isEqualTo(full.documents);
  }

  @Test
  void anArchiveThatHoldsSomethingIsLeftAlone() throws IOException {
    backUp(full, file());
    FakeDocuments used = new FakeDocuments(1);
    used.put("articles", "mine", "mine");
    assertThatThrownBy(() -> restore(used, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("1 articles");
    assertThat(used.documents).hasSize(1);
  }

  @Test
  void anArchiveOfAsManyOtherDocumentsIsReadUpToTheFirstDifference() throws IOException {
    backUp(full, file());
    int[] read = {0};
    FakeDocuments other =
        new FakeDocuments(1) {
          @Override
          public void read(Consumer<StoredDocument> to) {
            super.read(
                document -> {
                  read[0]++;
                  to.accept(document);
                });
          }
        };
    other.documents.putAll(full.documents);
    other.put("articles", "a1", "somebody else");
    assertThatThrownBy(() -> restore(other, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("not empty");
    assertThat(read[0]).isPositive().isLessThan(10);
  }

  @Test
  void aRestoringThatWasCutOffGoesOnWithTheSameBackupAlone() throws IOException {
    backUp(full, file());
    Path other = folder.resolve("other.zip");
    backUp(new FakeDocuments(1), other);
    FakeDocuments target = new FakeDocuments(1);
    target.writesLeft = 9;
    assertThatThrownBy(() -> restore(target, file(), "to")).hasMessage("cut off");
    assertThat(target.documents).isNotEmpty().hasSizeLessThan(ARTICLES);
    assertThatThrownBy(() -> Restore.refuseUnfinished(target))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("Run the same dateline restore again");

    target.writesLeft = Integer.MAX_VALUE;
    assertThatThrownBy(() -> restore(target, other, "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("Another backup");
    restore(target, file(), "to");

    assertThat(target.documents).isEqualTo(full.documents);
    Restore.refuseUnfinished(target);
  }

  @Test
  void aDocumentThatDidNotArriveIsSaidAndTheNextRunBringsIt() throws IOException {
    backUp(full, file());
    FakeDocuments losing =
        new FakeDocuments(1) {
          private boolean lost;

          @Override
          public void refresh() {
            if (!lost) {
              documents.remove("articles/a7");
              lost = true;
            }
          }
        };
    assertThatThrownBy(() -> restore(losing, file(), "to"))
        .isInstanceOf(BackupException.class)
        .hasMessageContainingAll((ARTICLES - 1) + " articles", "of " + ARTICLES);
    restore(losing, file(), "to");
    assertThat(losing.documents).isEqualTo(full.documents);
  }

  @ParameterizedTest
  @CsvSource({
    "bearers.tsv, true",
    "authority/people.csv, true",
    "authority/a/b.json, true",
    "feeds.json, true",
    "runs/20220114-101500.json, true",
    "runs/20220114-101500.json.tmp, false",
    "runs/a/b.json, false",
    "inbox/letter.pdf, false",
    "authority/overlay-12/names, false",
    "authority/people.csv.unfinished, false",
    "authority/../../x, false",
    "../bearers.tsv, false",
    "/bearers.tsv, false",
    "authority/.hidden, false",
    "elasticsearch/nodes, false",
    "relink.journal, false"
  })
  void onlyFilesOfAnArchivesFolderAreRestored(String name, boolean kept) {
    assertThat(BackupFolder.isKept(name)).isEqualTo(kept);
  }
}
