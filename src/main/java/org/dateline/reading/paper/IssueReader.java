package org.dateline.reading.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;

/** Reads an issue of a digitised newspaper with its files in the folders beside it. */
public final class IssueReader implements ArticleReader {
  @Override
  public boolean reads(FileHead head) {
    return head.isXml("mets", "DIDL");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Issue.of(in, in, beside(in.path())).orElseThrow().read(to);
  }

  private static IssueFiles beside(@org.jspecify.annotations.Nullable Path file) {
    Path folder = file == null ? null : file.toAbsolutePath().normalize().getParent();
    return address -> {
      if (folder == null) {
        return Optional.empty();
      }
      try {
        Path part = folder.resolve(relative(address)).normalize();
        boolean within = part.startsWith(folder) && Files.isRegularFile(part);
        return within ? Optional.of(Input.of(part)) : Optional.empty();
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    };
  }

  /**
   * An address without what says "here": text/1.xml for "file://./text/1.xml" and "./text/1.xml".
   */
  public static String relative(String address) {
    return address
        .replaceFirst("^file:/*(?=\\./)", "")
        .replaceFirst("^file:/{0,3}", "")
        .replaceFirst("^\\./", "")
        .replace('\\', '/');
  }

  /**
   * True if a file describes an issue, by its name; only then do the pages beside it belong to it.
   */
  public static boolean isDescription(String name) {
    return name.toLowerCase(Locale.ROOT)
        .matches("(?:.*[/_.-])?(?:mets|didl|manifest)[^/]*\\.xml|(?:.*/)?\\d{8,10}(?:_\\d)?\\.xml");
  }

  /** The files of a folder that an issue among them is made of. */
  public static Set<Path> parts(List<Path> files) {
    Set<Path> parts = new HashSet<>();
    for (Path file : files) {
      if (!isDescription(file.toString().replace('\\', '/')) || file.getParent() == null) {
        continue;
      }
      try {
        Issue.of(Input.of(file), Input.of(file), address -> Optional.empty())
            .ifPresent(
                issue ->
                    issue
                        .parts()
                        .forEach(
                            address ->
                                parts.add(file.resolveSibling(relative(address)).normalize())));
      } catch (IOException | InvalidPathException e) {
        parts.remove(file); // what is wrong with it is named when it is read
      }
    }
    return parts;
  }
}
