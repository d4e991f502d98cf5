package org.dateline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Failures of files and connections in plain words: Java says of many the file's name alone. */
public final class FileErrors {
  private FileErrors() {}

  /**
   * The reason of a failure without a full stop: "there is no file or folder x.txt". It is printed
   * behind "dateline: ", and behind the message of an {@code UncheckedIOException}. So such
   * messages begin in lower case, end without a full stop, and name the file last.
   */
  public static String reason(Throwable failure) {
    if (failure instanceof UncheckedIOException unchecked) {
      IOException cause = unchecked.getCause();
      return cause.toString().equals(unchecked.getMessage())
          ? reason(cause)
          : unchecked.getMessage() + ": " + reason(cause);
    }
    if (failure instanceof FileSystemException file) {
      return ofFile(file);
    }
    if (failure instanceof ConnectException && failure.getMessage() == null) {
      return "the connection was refused";
    }
    if (failure instanceof UnknownHostException) {
      return "there is no machine " + failure.getMessage();
    }
    if (failure instanceof UnresolvedAddressException) {
      return "there is no machine of that name";
    }
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }

  private static String ofFile(FileSystemException failure) {
    String file = String.valueOf(failure.getFile());
    if (failure instanceof NoSuchFileException) {
      return "there is no file or folder " + file;
    }
    if (failure instanceof AccessDeniedException) {
      return "this user may not use " + file;
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "there is a file " + file + " already";
    }
    if (failure instanceof NotDirectoryException) {
      return file + " is not a folder";
    }
    return failure.getReason() == null ? failure.toString() : failure.getMessage();
  }
}
