package org.dateline.linking.name;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.authority.NameKey;

/** The test whether one name is short for another, for names of other things than people. Pure. */
public final class OrganizationNames {
  private static final int LONGEST_ACRONYM = 8;
  private static final int LONGEST_GAP = 8;
  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
  private final NameLexicon lexicon;

  public OrganizationNames(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A test for the longer names that this one may be short for: as their acronym, by their initials
   * or because the text says so ("Long Name (ACR)"); as their first words; as their last word.
   *
   * @param text title and text of the article
   */
  public Predicate<NameForm> longFormsOf(NameForm shortName, String text) {
    Predicate<NameForm> isLonger = name -> name.keys().size() > shortName.keys().size();
    if (!isAcronym(shortName)) {
      return isLonger.and(name -> startsWith(name, shortName) || endsWith(name, shortName));
    }
    String letters = acronym(shortName);
    String inParentheses = " (" + shortName.clean() + ")";
    String orElse = ", or " + shortName.clean();
    boolean explained = text.contains(inParentheses) || text.contains(orElse);
    return isLonger.and(
        name ->
            hasInitials(name, letters)
                || (explained
                    && (text.contains(name.clean() + inParentheses)
                        || text.contains(name.clean() + orElse))));
  }

  private static boolean isAcronym(NameForm form) {
    if (!form.isCapitals() || form.words().size() != 1) {
      return false;
    }
    int letters = acronym(form).length();
    return letters >= 2 && letters <= LONGEST_ACRONYM;
  }

  private static String acronym(NameForm form) {
    return NameKey.fold(form.clean()).replace(" ", "");
  }

  /** True if the initials are the acronym, with or without small words and the company suffix. */
  private boolean hasInitials(NameForm longName, String acronym) {
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    StringBuilder bare = new StringBuilder();
    for (String key : longName.keys()) {
      for (String part : key.split(" ", -1)) {
        char initial = part.charAt(0);
        all.append(initial);
        if (!lexicon.smallWords().contains(part)) {
          content.append(initial);
          if (!lexicon.companySuffixes().contains(part)) {
            bare.append(initial);
          }
        }
      }
    }
    return all.length() >= 2
        && (acronym.contentEquals(all)
            || acronym.contentEquals(content)
            || (bare.length() >= 2 && acronym.contentEquals(bare)));
  }

  /**
   * True if the long name begins with the short one: "Noranda Inc" with "Noranda"; "Moody's
   * Investors Service" with "Moody", whose "'s" is cut.
   */
  private static boolean startsWith(NameForm longName, NameForm shortName) {
    int words = shortName.keys().size();
    if (words == 0) {
      return false;
    }
    List<String> begin = longName.keys().subList(0, words);
    return begin.equals(shortName.keys())
        || (words == 1
            && begin.get(0).equals(shortName.first() + "s")
            && POSSESSIVE.matcher(longName.words().get(0)).find());
  }

  /**
   * True if the long name ends with the short one: "Miami Heat" with "Heat", "House Intelligence
   * Committee" with "Intelligence Committee"; not "Ford Motor Co" with "Co".
   */
  private boolean endsWith(NameForm longName, NameForm shortName) {
    int words = shortName.keys().size();
    return words > 0
        && (words > 1 || shortName.first().length() > 3)
        && !lexicon.companySuffixes().contains(shortName.first())
        && longName.endsWith(shortName)
        && longName.keys().size() <= LONGEST_GAP;
  }
}
