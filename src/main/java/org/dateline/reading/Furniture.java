package org.dateline.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.ResourceLines;

/**
 * Knows the lines of a saved page that are not article text: menus, share buttons, comment forms.
 */
public final class Furniture {
  private static final String CLOSING = "end ";
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:(?:photo|image|picture|illustration)?\\s*credits?\\s*(?:…|\\.\\.\\.|:)"
              + "|(?:photo|image|photograph|picture|illustration|graphic)s? (?:by|courtesy|:)"
              + "|(?:photo|image|picture|photograph|video):).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENCY_CREDIT =
      Pattern.compile(
          "^.{0,60}(?:/|—|–|-|via |\\|)\\s?(?:Pool|AFP|AP|AP Photo|Associated"
              + " Press|Reuters|EPA|Getty Images"
              + "|Shutterstock|TASS|Sputnik|Bloomberg|Alamy|Xinhua)$");
  private static final Pattern COPYRIGHT =
      Pattern.compile("^(?:©|\\(c\\)|copyright ).{0,160}$", Pattern.CASE_INSENSITIVE);

  private final Set<String> lines;
  private final Set<String> closings;

  private Furniture(Set<String> lines, Set<String> closings) {
    this.lines = lines;
    this.closings = closings;
  }

  public static Furniture standard() {
    var kinds =
        ResourceLines.of("/reading/furniture.txt").stream()
            .collect(Collectors.partitioningBy(line -> line.startsWith(CLOSING)));
    return new Furniture(
        Set.copyOf(kinds.get(false)),
        kinds.get(true).stream()
            .map(line -> line.substring(CLOSING.length()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean isFurniture(String line) {
    String bare = bare(line);
    return lines.contains(bare) || closings.contains(bare) || COPYRIGHT.matcher(line).matches();
  }

  /** True if the article has ended where this line stands. */
  public boolean closes(String line) {
    return closings.contains(bare(line));
  }

  public boolean isCredit(String line) {
    return CREDIT.matcher(line).matches() || AGENCY_CREDIT.matcher(line).matches();
  }

  private static String bare(String line) {
    int from = 0;
    while (from < line.length() && isSign(line.codePointAt(from))) {
      from += Character.charCount(line.codePointAt(from));
    }
    int to = line.length();
    while (to > from && isSign(line.codePointBefore(to))) {
      to -= Character.charCount(line.codePointBefore(to));
    }
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isSign(int codePoint) {
    int type = Character.getType(codePoint);
    return !Character.isLetter(codePoint)
        && type != Character.DECIMAL_DIGIT_NUMBER
        && type != Character.LETTER_NUMBER
        && type != Character.OTHER_NUMBER;
  }
}
