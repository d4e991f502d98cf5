package org.dateline.linking.feature;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.authority.NameKey;
import org.dateline.authority.Titles;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of a person's name as an article has it with a candidate's full name: middle names,
 * numbers of rulers, ranks. Pure.
 */
final class NameAgreement {
  /**
   * Names with a number or rank of nobility: "Elizabeth II", "Sir John Roe, 1st Baronet", "Jane
   * Roe, Baroness Roe".
   */
  private static final Pattern RANKED = Language.ENGLISH.pattern("name-patterns/ranked");

  private NameAgreement() {}

  /** The text has a middle name, in full, that is none of the candidate's known names. */
  static boolean isMiddleAbsent(NameForm name, String title, @Nullable String description) {
    List<String> keys = name.keys();
    if (keys.size() < 3) {
      return false;
    }
    Set<String> known = new HashSet<>(List.of(NameKey.fold(title).split(" ", -1)));
    if (description != null) {
      int end = description.indexOf('(');
      String head = description.substring(0, end > 0 ? end : Math.min(80, description.length()));
      known.addAll(List.of(NameKey.fold(head).split(" ", -1)));
    }
    return keys.subList(1, keys.size() - 1).stream()
        .anyMatch(middle -> middle.length() > 2 && !known.contains(middle));
  }

  /** The title has a middle name, in full, that the text leaves out. */
  static boolean isMiddleAdded(NameForm name, String title) {
    List<String> known = List.of(NameKey.fold(Titles.unqualified(title)).split(" ", -1));
    return name.keys().size() == 2
        && known.size() == 3
        && known.get(0).equals(name.first())
        && known.get(2).equals(name.last())
        && known.get(1).length() > 3;
  }

  /** The title has a rank or a ruler's number, and the text has neither. */
  static boolean isRankUntold(Name name, String title) {
    return name.form().generation().isEmpty()
        && name.titles().isEmpty()
        && RANKED.matcher(title).matches();
  }
}
