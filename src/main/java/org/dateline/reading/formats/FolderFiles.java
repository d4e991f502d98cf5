package org.dateline.reading.formats;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.files.FileErrors;
import org.dateline.reading.ReadResult;

/** Collects the files below a folder, and names each folder that cannot be read. */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final Consumer<ReadResult> failures;
  private final List<Path> found = new ArrayList<>();

  private FolderFiles(Path folder, Consumer<ReadResult> failures) {
    this.folder = folder;
    this.failures = failures;
  }

  /** The files that are not hidden, in the order of their names. */
  static List<Path> below(Path folder, Consumer<ReadResult> failures) {
    FolderFiles files = new FolderFiles(folder, failures);
    try {
      Files.walkFileTree(folder, files);
    } catch (IOException e) {
      files.visitFileFailed(folder, e);
    }
    return files.found.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!isHidden(file) && Files.isRegularFile(file)) { // what a link leads to counts, too
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    failures.accept(
        new ReadResult.Failure(
            file.toString(),
            "The folder cannot be read: " + FileErrors.reason(e) + ". It was left out."));
    return FileVisitResult.CONTINUE;
  }

  // The folder that was asked for may itself be below a hidden one, or be "." or "..".
  private boolean isHidden(Path path) {
    return !path.equals(folder) && String.valueOf(path.getFileName()).startsWith(".");
  }
}
