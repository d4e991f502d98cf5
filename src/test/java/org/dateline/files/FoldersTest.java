package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {
  @TempDir private Path home;
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = Files.createDirectories(home.resolve("folder"));
    Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(folder.resolve("a/b/deep"), "x");
    Files.writeString(folder.resolve("top"), "x");
    Files.writeString(home.resolve("beside"), "x");
  }

  @Test
  void aFolderIsDeletedWithAllThatIsInIt() throws IOException {
    Folders.delete(folder);
    assertThat(home)
        .isDirectoryContaining("glob:**/beside")
        .isDirectoryNotContaining("glob:**/folder");
  }

  @Test
  void aFolderThatIsNotThereIsDeletedAlready() throws IOException {
    Folders.delete(home.resolve("none"));
    assertThat(folder).exists();
  }

  @Test
  void aClearedFolderIsEmpty() throws IOException {
    Folders.clear(folder);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatALinkLeadsToIsKept() throws IOException {
    Path kept = Files.createDirectories(home.resolve("kept"));
    Files.writeString(kept.resolve("file"), "x");
    Files.createSymbolicLink(folder.resolve("link"), kept);
    Folders.delete(folder);
    assertThat(kept.resolve("file")).exists();
  }

  @Test
  void aFinishedFolderGetsItsName() throws IOException {
    Folders.moveUnlessThere(folder, home.resolve("name"));
    assertThat(home.resolve("name/a/b/deep")).exists();
    assertThat(folder).doesNotExist();
  }

  @Test
  void theFolderOfOneWhoWasFasterStays() throws IOException {
    Path faster = Files.createDirectories(home.resolve("name"));
    Files.writeString(faster.resolve("faster"), "x");
    Folders.moveUnlessThere(folder, faster);
    assertThat(faster).isDirectoryContaining("glob:**/faster");
  }

  @Test
  void aFolderThatCannotGetItsNameIsAnError() {
    Path name = home.resolve("beside").resolve("name");
    assertThatThrownBy(() -> Folders.moveUnlessThere(folder, name)).isInstanceOf(IOException.class);
  }
}
