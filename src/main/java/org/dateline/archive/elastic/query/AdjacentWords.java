package org.dateline.archive.elastic.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.search.Words;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;

/** Words typed side by side, which may be a name: each run of two to five of them. */
final class AdjacentWords {
  private static final int LONGEST_NAME = 5;
  private static final int MOST_WORDS = 12;

  private AdjacentWords() {}

  static Set<String> in(List<Words> words) {
    Set<String> runs = new LinkedHashSet<>();
    List<String> side = new ArrayList<>();
    for (Words one : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      if (one instanceof Word word
          && word.scope() == Scope.ANYWHERE
          && word.form() != WordForm.TYPED) {
        side.add(word.word());
        for (int from = Math.max(0, side.size() - LONGEST_NAME); from < side.size() - 1; from++) {
          runs.add(String.join(" ", side.subList(from, side.size())));
        }
      } else {
        side.clear();
      }
    }
    return runs;
  }
}
