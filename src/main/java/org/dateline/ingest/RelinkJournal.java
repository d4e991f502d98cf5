package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.files.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The progress of relinking: a file that grows by a line for each page, and is gone when all is
 * done. One that was begun by another version of the linker (authority, weights, rules, decisions)
 * does not count, but for the entities that it found to be outdated.
 */
public final class RelinkJournal {
  private static final String VERSION = "version\t";
  private static final String AFTER = "after\t";
  private static final String OUTDATED = "outdated\t";
  private final Path file;

  /**
   * Names the file that a run keeps its place in.
   *
   * @param file need not be there, nor its folder
   */
  public RelinkJournal(Path file) {
    this.file = file;
  }

  /**
   * The position at which relinking begins.
   *
   * @param after id of the last article that is done, null for none
   * @param outdated entities found to be outdated so far
   */
  record Begun(@Nullable String after, Set<String> outdated) {}

  /**
   * Continues a run of this version, else begins anew. Entities that an unfinished run found to be
   * outdated stay so.
   */
  Begun begin(String version) {
    try {
      List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
      String after = null;
      Set<String> outdated = new HashSet<>();
      for (String line : lines) {
        if (line.startsWith(AFTER)) {
          after = line.substring(AFTER.length());
        } else if (line.startsWith(OUTDATED)) {
          outdated.add(line.substring(OUTDATED.length()));
        }
      }
      boolean same = !lines.isEmpty() && lines.get(0).equals(VERSION + version);
      if (!same) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(OwnerOnly.file(file), VERSION + version + "\n" + lines(outdated));
      }
      return new Begun(same ? after : null, outdated);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the journal of relinking cannot be read or begun: " + file, e);
    }
  }

  synchronized void done(String article) {
    if (article.chars().noneMatch(Character::isISOControl)) { // else one page is done twice
      append(AFTER + article + "\n");
    }
  }

  /**
   * Notes outdated entities, before any of their articles is written, which brings them up to date.
   */
  synchronized void outdated(Collection<String> entities) {
    append(lines(entities));
  }

  private static String lines(Collection<String> outdated) {
    StringBuilder lines = new StringBuilder();
    outdated.forEach(id -> lines.append(OUTDATED).append(id).append('\n'));
    return lines.toString();
  }

  private void append(String lines) {
    try {
      OwnerOnly.append(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the journal of relinking cannot be written: " + file, e);
    }
  }

  void end() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the journal of relinking cannot be removed: " + file, e);
    }
  }
}
