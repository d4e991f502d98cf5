package org.dateline.linking;

import java.util.List;
import org.dateline.authority.NameKey;

/** When one name is short for another that is not a person's. Pure. */
final class OrganizationNames {
  private static final int LONGEST_ACRONYM = 8;
  private static final int LONGEST_GAP = 8;
  private final Lexicon lexicon;

  OrganizationNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Its acronym, by its initials or because the text says so ("Long Name (ACR)"); its first words;
   * its last word.
   *
   * @param text title and text of the article
   */
  boolean isShortFor(NameForm shortName, NameForm longName, String text) {
    if (longName.keys().size() <= shortName.keys().size()) {
      return false;
    }
    if (isAcronym(shortName)) {
      return hasInitials(longName, acronym(shortName))
          || text.contains(longName.clean() + " (" + shortName.clean() + ")")
          || text.contains(longName.clean() + ", or " + shortName.clean());
    }
    return startsWith(longName.keys(), shortName.keys()) || endsWith(longName, shortName);
  }

  private static boolean isAcronym(NameForm form) {
    String letters = acronym(form);
    return form.isCapitals()
        && form.words().size() == 1
        && letters.length() >= 2
        && letters.length() <= LONGEST_ACRONYM;
  }

  private static String acronym(NameForm form) {
    return NameKey.fold(form.clean()).replace(" ", "");
  }

  /** With and without small words, with and without the company suffix. */
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

  private static boolean startsWith(List<String> longName, List<String> shortName) {
    return !shortName.isEmpty() && longName.subList(0, shortName.size()).equals(shortName);
  }

  /** "Heat" of "Miami Heat"; not "Co" of "Ford Motor Co". */
  private boolean endsWith(NameForm longName, NameForm shortName) {
    List<String> keys = longName.keys();
    return shortName.keys().size() == 1
        && shortName.first().length() > 3
        && !lexicon.companySuffixes().contains(shortName.first())
        && keys.get(keys.size() - 1).equals(shortName.first())
        && keys.size() <= LONGEST_GAP;
  }
}
