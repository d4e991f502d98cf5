package org.dateline.linking.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.dateline.lexicon.Language;

/** The gender that a title implies: "Mr Smith" is not Anna Smith. */
public enum TitleGender {
  MAN,
  WOMAN,
  UNKNOWN;

  private static final Set<String> OF_MEN = Language.ENGLISH.words("linking/title-of-men");
  private static final Set<String> OF_WOMEN = Language.ENGLISH.words("linking/title-of-women");

  /**
   * Unknown where titles tell nothing, or one this and another that.
   *
   * @param titles folded
   */
  public static TitleGender ofTitles(Collection<String> titles) {
    boolean man = isAmong(OF_MEN, titles);
    boolean woman = isAmong(OF_WOMEN, titles);
    if (man == woman) {
      return UNKNOWN;
    }
    return man ? MAN : WOMAN;
  }

  private static boolean isAmong(Set<String> words, Collection<String> titles) {
    return titles.stream()
        .flatMap(title -> Arrays.stream(title.split(" ", -1)))
        .anyMatch(words::contains);
  }

  /** The degree to which one may be the other, from 2, surely, to 0, hardly. */
  public int fits(TitleGender other) {
    if (this == UNKNOWN || other == UNKNOWN) {
      return 1;
    }
    return this == other ? 2 : 0;
  }
}
