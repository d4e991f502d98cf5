package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dateline.archive.elastic.connection.ArchiveMarks;
import org.dateline.archive.elastic.connection.ArchiveMarks.NamedMark;
import org.dateline.archive.elastic.connection.StoredForms;
import org.dateline.testing.ServerContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Marks that are put on an archive and removed again while others read them. */
@ServerContract
final class ArchiveMarksIT {
  private static final int ROUNDS = 40;

  private static ConnectedArchive connected;

  private final ArchiveMarks marks = new ArchiveMarks(connected.connection(), connected.indices());

  @BeforeAll
  static void open() {
    connected = new ConnectedArchive();
  }

  @AfterAll
  static void close() {
    connected.close();
  }

  @Test
  void areReadWhileOthersComeAndGo() {
    StoredForms forms = new StoredForms(connected.connection(), connected.indices());
    marks.mark("-kept", "word");
    CompletableFuture<Void> comeAndGo =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < ROUNDS; i++) {
                marks.mark("-passing", "word-" + i);
                marks.unmark("-passing", "word-" + i);
              }
            });
    do {
      assertThat(marks.marks("-kept")).containsExactly("word");
      assertThat(forms.earlier()).isEmpty();
    } while (!comeAndGo.isDone());
    comeAndGo.join();
  }

  @Test
  void areUnderOneOfTwoNamesAtEveryMoment() {
    marks.mark("-first", "moved");
    CompletableFuture<Void> renamed =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < ROUNDS; i++) {
                marks.rename("-first", "-other", "moved");
                marks.rename("-other", "-first", "moved");
              }
            });
    do {
      assertThat(marks.marks(List.of("-first", "-other")))
          .extracting(NamedMark::word)
          .containsExactly("moved");
    } while (!renamed.isDone());
    renamed.join();
  }
}
