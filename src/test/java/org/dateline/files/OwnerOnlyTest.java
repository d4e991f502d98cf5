package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnerOnlyTest {
  @TempDir Path folder;

  @BeforeEach
  void needsPermissions() {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void filesAreMadeForTheirOwnerAlone() throws IOException {
    assertThat(permissions(OwnerOnly.file(folder.resolve("a")))).isEqualTo("rw-------");
    try (FileChannel channel = OwnerOnly.open(folder.resolve("b"))) {
      assertThat(channel.isOpen()).isTrue();
    }
    assertThat(permissions(folder.resolve("b"))).isEqualTo("rw-------");
    OwnerOnly.create(folder.resolve("c"), "told");
    assertThat(folder.resolve("c")).hasContent("told");
    assertThat(permissions(folder.resolve("c"))).isEqualTo("rw-------");
  }

  @Test
  void filesThatAreThereKeepWhatTheyHold() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "kept");
    OwnerOnly.file(file);
    OwnerOnly.open(file).close();
    assertThat(file).hasContent("kept");
  }

  @Test
  void aReplacedFileIsWholeItsOwnersAndAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "something longer");
    OwnerOnly.replace(file, new byte[] {'n', 'e', 'w'});
    assertThat(file).hasContent("new");
    assertThat(permissions(file)).isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void foldersAreMadeForTheirOwnerAloneAndThoseAboveCanBePassed() throws IOException {
    Path inner = OwnerOnly.folder(folder.resolve("data/runs"));
    assertThat(permissions(inner)).isEqualTo("rwx------");
    assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx--x--x");
    assertThat(OwnerOnly.isOpen(folder.resolve("data"))).as("to be listed").isFalse();
  }

  @Test
  void whatIsOpenIsClosed() throws IOException {
    Path file = Files.createFile(folder.resolve("a"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(OwnerOnly.isOpen(file)).isTrue();
    OwnerOnly.close(file);
    assertThat(OwnerOnly.isOpen(file)).isFalse();
  }
}
