package org.dateline.linking.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;

/** Spellings of a company's name: without its legal form, with "&amp;" for "and". Pure. */
final class CompanyNames {
  private static final List<String> AND = Language.ENGLISH.orderedWords("linking/and");
  private final Set<String> suffixes;

  CompanyNames(Set<String> suffixes) {
    this.suffixes = suffixes;
  }

  /**
   * The shorter forms of a company's name, the longest first: "Quarm and Co" and "Quarm" of "Quarm
   * and Co Inc".
   */
  List<String> shorter(List<String> words) {
    List<String> shorter = new ArrayList<>();
    int kept = words.size();
    while (kept > 1 && suffixes.contains(NameKey.fold(words.get(kept - 1)))) {
      kept--;
      if (kept > 1 && AND.contains(words.get(kept - 1))) {
        kept--;
      }
      shorter.add(String.join(" ", words.subList(0, kept)));
    }
    return shorter;
  }

  /** The name itself, then with "&amp;" for "and" or the other way round where it has one. */
  static List<String> spelled(String name) {
    List<String> spelled = new ArrayList<>(List.of(name));
    for (String and : AND) {
      for (String other : AND) {
        String respelled = name.replace(" " + and + " ", " " + other + " ");
        if (!respelled.equals(name)) {
          spelled.add(respelled);
        }
      }
    }
    return spelled;
  }
}
