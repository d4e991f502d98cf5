package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;

/**
 * Numbers among words. A number alone is not searched for in names ("2019" does not find
 * "Coronavirus disease 2019"), but together with the word beside it, it is: "covid 19", "boeing
 * 737".
 */
public final class Numbers {
  private Numbers() {}

  /** True if it is a number and nothing else, as "19" or "19," is, but not "9/11" or "G7". */
  public static boolean isNumber(String word) {
    return word.matches("[^\\p{L}\\p{N}]*\\p{N}+[^\\p{L}\\p{N}]*");
  }

  /** The words, in which numbers know the names that they may be a part of. */
  static List<Words> inNames(List<Words> all) {
    List<Words> result = new ArrayList<>(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Word number && isNumber(number.word()) && isPlain(number)) {
        List<String> names = new ArrayList<>();
        if (i > 0 && isPlain(all.get(i - 1))) {
          names.add(((Word) all.get(i - 1)).word() + " " + number.word());
        }
        if (i + 1 < all.size() && isPlain(all.get(i + 1))) {
          names.add(number.word() + " " + ((Word) all.get(i + 1)).word());
        }
        result.set(i, new Word(number.word(), number.scope(), WordForm.ANY, names));
      }
    }
    return result;
  }

  private static boolean isPlain(Words words) {
    return words instanceof Word word
        && word.scope() == Scope.ANYWHERE
        && word.form() == WordForm.ANY;
  }
}
