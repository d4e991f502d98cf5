package org.dateline.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.lexicon.ResourceLines;

/** Tables that come with the program. */
public final class Resources {
  private Resources() {}

  /** The given names of our table of short forms, and those in the file {@code learnt}. */
  public static GivenNames givenNames(Path learnt) throws IOException {
    List<List<String>> groups = new ArrayList<>();
    groups.addAll(groups(ResourceLines.of("/authority/nicknames.txt")));
    groups.addAll(groups(Files.readAllLines(learnt)));
    return new GivenNames(groups);
  }

  private static List<List<String>> groups(List<String> lines) {
    return lines.stream().map(line -> Arrays.asList(line.split(" ", -1))).toList();
  }

  public static List<Authority.SourceCredit> attributions() {
    return ResourceLines.of("/authority/attributions.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Authority.SourceCredit(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }
}
