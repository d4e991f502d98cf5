package org.dateline.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.Language;
import org.dateline.lexicon.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a byline names, apart from the agencies: “By Ann Lee and Bo Ek, Reuters” has two
 * authors and one agency. Where an agency alone is named, it is the author.
 */
record Byline(List<Author> authors, List<String> agencies) {
  private static final Set<String> AGENCIES = Set.copyOf(ResourceLines.of("/server/agencies.txt"));
  private static final Set<String> ROLES = Language.ENGLISH.words("byline-roles");
  private static final String BETWEEN =
      "\\s*[;|/•·\\n]\\s*|\\s*,\\s*(?:and\\s+)?|\\s+(?:and|&|with)\\s+";
  private static final String PARTICLES =
      "(?:van|von|der|den|de|da|del|della|di|du|dos|la|le|el|al|bin|ibn|ter|ten|zu|zur|af|av|st)";
  private static final String SUFFIX = "(?i)(?:jr|sr|ii|iii|iv)\\.?";

  /**
   * The name of one author, taken apart.
   *
   * @param given null where the whole is one name
   */
  record Author(String family, @Nullable String given) {
    /** The name as it is said: given name first. */
    String said() {
      return given == null ? family : given + " " + family;
    }

    /** The name as it is sorted: family name first. */
    String sorted() {
      return given == null ? family : family + ", " + given;
    }
  }

  static Byline of(@Nullable String text) {
    List<Author> authors = new ArrayList<>();
    List<String> agencies = new ArrayList<>();
    List<String> parts = parts(text == null ? "" : text);
    if (isFamilyFirst(parts)) {
      return new Byline(List.of(new Author(parts.get(0), parts.get(1))), List.of());
    }
    for (String part : parts) {
      if (AGENCIES.contains(part.toLowerCase(Locale.ROOT))) {
        agencies.add(part);
      } else if (part.matches(SUFFIX) && !authors.isEmpty()) {
        Author last = authors.remove(authors.size() - 1);
        authors.add(new Author(last.family() + " " + part, last.given()));
      } else if (!isRole(part)) {
        authors.add(author(part));
      }
    }
    return authors.isEmpty()
        ? new Byline(agencies.stream().map(name -> new Author(name, null)).toList(), List.of())
        : new Byline(List.copyOf(authors), List.copyOf(agencies));
  }

  private static List<String> parts(String text) {
    String plain =
        text.strip()
            .replaceFirst("(?i)^(?:by|from|words by|story by)\\s+", "")
            .replaceAll("\\S+@\\S+", "")
            .replaceAll("\\s*\\(([^)]*)\\)", "; $1")
            .replaceAll(
                "(?i)\\s+(?:of|for|at)\\s+(?:the\\s+)?(?=(?:" + agencyPattern() + ")\\b)", "; ")
            .replaceAll("(?<=\\p{Ll})\\s+in\\s+\\p{Lu}[\\p{L}.-]*(?:\\s+\\p{Lu}[\\p{L}.-]*)*", "");
    List<String> parts = new ArrayList<>();
    for (String part : plain.split(BETWEEN, -1)) {
      String name = part.strip().replaceFirst("(?i)^by\\s+", "").replaceFirst("[.:]$", "");
      if (name.codePoints().anyMatch(Character::isLetter)) {
        parts.add(name);
      }
    }
    return parts;
  }

  private static String agencyPattern() {
    return AGENCIES.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** True for a name with the surname first, one word before the comma: “Lee, Ann”. */
  private static boolean isFamilyFirst(List<String> parts) {
    return parts.size() == 2
        && !parts.get(0).contains(" ")
        && !parts.get(1).contains(" ")
        && parts.stream()
            .noneMatch(p -> AGENCIES.contains(p.toLowerCase(Locale.ROOT)) || isRole(p));
  }

  private static boolean isRole(String part) {
    String small = part.toLowerCase(Locale.ROOT);
    return ROLES.stream()
        .anyMatch(
            role ->
                small.equals(role) || small.startsWith(role + " ") || small.endsWith(" " + role));
  }

  private static Author author(String name) {
    String[] words = name.split("\\s+", -1);
    if (words[0].equalsIgnoreCase("the")) {
      return new Author(name, null);
    }
    int family = words.length - 1;
    if (family > 0 && words[family].matches(SUFFIX)) {
      family--;
    }
    while (family > 1 && words[family - 1].toLowerCase(Locale.ROOT).matches(PARTICLES)) {
      family--;
    }
    if (family == 0) {
      return new Author(name, null);
    }
    List<String> all = List.of(words);
    return new Author(
        String.join(" ", all.subList(family, all.size())),
        String.join(" ", all.subList(0, family)));
  }
}
