package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FileErrorsTest {
  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new AccessDeniedException("/a/b"), "this user may not use /a/b"),
        Arguments.of(new FileAlreadyExistsException("b"), "there is a file b already"),
        Arguments.of(new NotDirectoryException("b"), "b is not a folder"),
        Arguments.of(new FileSystemException("b", null, "No space left"), "b: No space left"),
        Arguments.of(new ConnectException(), "the connection was refused"),
        Arguments.of(new UnknownHostException("a.example"), "there is no machine a.example"),
        Arguments.of(new IOException("the line is too long"), "the line is too long"),
        Arguments.of(new IOException(), "IOException"),
        Arguments.of(
            new UncheckedIOException(new AccessDeniedException("b")), "this user may not use b"),
        Arguments.of(
            new UncheckedIOException("the journal cannot be read", new AccessDeniedException("b")),
            "the journal cannot be read: this user may not use b"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureIsSaidInWords(Exception failure, String words) {
    assertThat(FileErrors.reason(failure)).isEqualTo(words);
  }

  @Test
  void aFileThatIsMissingIsNamed(@TempDir Path folder) {
    Path none = folder.resolve("none.txt");
    assertThat(FileErrors.reason(catchThrowable(() -> Files.size(none))))
        .isEqualTo("there is no file or folder " + none);
  }
}
