package org.dateline.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables that come with the program. */
public final class Resources {
  private Resources() {}

  /** Our table of short forms, and those in the file {@code learnt}. */
  public static GivenNames givenNames(Path learnt) throws IOException {
    List<List<String>> groups = new ArrayList<>();
    groups.addAll(groups(lines("/authority/nicknames.txt")));
    groups.addAll(groups(Files.readAllLines(learnt)));
    return new GivenNames(groups);
  }

  private static List<List<String>> groups(List<String> lines) {
    return lines.stream().map(line -> Arrays.asList(line.split(" ", -1))).toList();
  }

  public static List<Authority.SourceCredit> attributions() throws IOException {
    return lines("/authority/attributions.tsv").stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Authority.SourceCredit(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  public static List<String> lines(String resource) throws IOException {
    try (InputStream in = Resources.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the program is not whole: resource " + resource + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
