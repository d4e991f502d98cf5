package org.dateline.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that play a part in names, folded.
 *
 * @param titles before a person's name: "mr", "vice president"
 * @param companySuffixes at the end of a company's name: "inc"
 * @param smallWords that initials may skip: "for"
 * @param thingWords at the end of names of things that are no organizations: "treaty"
 */
record Lexicon(
    Set<String> titles,
    Set<String> companySuffixes,
    Set<String> smallWords,
    Set<String> thingWords) {
  /** The lists that come with the program. */
  static Lexicon load() {
    return new Lexicon(
        words("titles.txt"),
        words("company-suffixes.txt"),
        words("small-words.txt"),
        words("thing-words.txt"));
  }

  private static Set<String> words(String resource) {
    return lines(resource).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** Lines of a resource of this package, without comments and blank lines. */
  static List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/linking/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource linking/" + resource + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource linking/" + resource + " cannot be read", e);
    }
  }
}
