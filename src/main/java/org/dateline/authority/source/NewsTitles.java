package org.dateline.authority.source;

import org.dateline.article.EntityType;
import org.dateline.authority.Titles;
import org.jspecify.annotations.Nullable;

/**
 * Selection of the titles that news may mean, among those that a single name leads to. Most are
 * people, places, clubs and firms that few pages link to; songs, species and kinds of things are
 * left out.
 */
final class NewsTitles {
  private static final int MOST_WORDS = 6;

  private NewsTitles() {}

  /**
   * True if news may mean the article of this title.
   *
   * @param told the type that the title's words tell, null when they do not
   */
  static boolean mayBeMeant(String title, @Nullable EntityType told) {
    return told != EntityType.OTHER && isName(Titles.unqualified(title));
  }

  /** Words with capitals, small ones of up to three letters between them, no year, no signs. */
  private static boolean isName(String base) {
    String[] words = base.split(" ", -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !(isCapital(word) || isSmall(word))) {
        return false;
      }
    }
    return isCapital(words[0]) && base.chars().noneMatch(c -> "/%\"“”*+=#@[]".indexOf(c) >= 0);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) || word.equals("&");
  }

  private static boolean isSmall(String word) {
    return word.length() <= 3 && word.chars().allMatch(Character::isLowerCase);
  }
}
