package org.dateline.linking.name;

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
 * @param women given names that women bear, mostly
 * @param men likewise
 */
public record NameLexicon(
    Set<String> titles,
    Set<String> companySuffixes,
    Set<String> smallWords,
    Set<String> thingWords,
    Set<String> women,
    Set<String> men) {
  /** The lists that come with the program. */
  public static NameLexicon load() {
    return new NameLexicon(
        words("titles.txt"),
        words("company-suffixes.txt"),
        words("small-words.txt"),
        words("thing-words.txt"),
        Set.copyOf(read("/quote/names-female.txt")), // quotations need them, too
        Set.copyOf(read("/quote/names-male.txt")));
  }

  /** What a given name tells. */
  public TitleGender genderOf(String givenName) {
    boolean man = men.contains(givenName);
    if (man == women.contains(givenName)) {
      return TitleGender.UNKNOWN;
    }
    return man ? TitleGender.MAN : TitleGender.WOMAN;
  }

  private static Set<String> words(String resource) {
    return lines(resource).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** Lines of a resource of this package, without comments and blank lines. */
  public static List<String> lines(String resource) {
    return read("/linking/" + resource);
  }

  private static List<String> read(String resource) {
    try (InputStream in = NameLexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
    }
  }
}
