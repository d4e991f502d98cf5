package org.dateline.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** All formats: picks the reader for each file, and goes through folders. */
public final class Readers {
  private final List<ArticleReader> formats;

  private Readers(List<ArticleReader> formats) {
    this.formats = List.copyOf(formats);
  }

  /** The formats that Dateline reads. */
  public static Readers standard() {
    Furniture furniture = Furniture.standard();
    return new Readers(
        List.of(new TextReader(furniture), new HtmlReader(furniture), new JsonLinesReader()));
  }

  /**
   * Reads a file, or every file below a folder in the order of their names. Hidden files are passed
   * over. Never throws for an input: what cannot be read is a {@link Reading.Failure}.
   */
  public void read(Path path, Consumer<Reading> to) {
    if (!Files.isDirectory(path)) {
      readFile(path, to);
      return;
    }
    List<Path> found = FolderFiles.below(path, to);
    if (found.isEmpty()) {
      to.accept(new Reading.Failure(path.toString(), "No files in this folder."));
    }
    found.forEach(file -> readFile(file, to));
  }

  private void readFile(Path file, Consumer<Reading> to) {
    String name = String.valueOf(file.getFileName());
    Optional<ArticleReader> format =
        formats.stream().filter(f -> f.reads(name.toLowerCase(Locale.ROOT))).findFirst();
    Consumer<Reading> named = reading -> to.accept(at(file, reading));
    if (Files.notExists(file)) {
      to.accept(new Reading.Failure(file.toString(), "There is no such file."));
    } else if (format.isEmpty()) {
      to.accept(
          new Reading.Failure(
              file.toString(), "Not a format that is read: .txt, .html, .jsonl. It was left out."));
    } else {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        format.get().read(name, in, named);
      } catch (NoSuchFileException e) {
        to.accept(new Reading.Failure(file.toString(), "There is no such file."));
      } catch (IOException e) {
        to.accept(new Reading.Failure(file.toString(), "It cannot be read: " + e.getMessage()));
      }
    }
  }

  // A reader knows the file's name; a report names its path.
  private static Reading at(Path file, Reading reading) {
    String name = String.valueOf(file.getFileName());
    String where =
        file + reading.where().substring(Math.min(name.length(), reading.where().length()));
    return reading instanceof Reading.Success success
        ? new Reading.Success(where, success.article())
        : new Reading.Failure(where, ((Reading.Failure) reading).reason());
  }
}
