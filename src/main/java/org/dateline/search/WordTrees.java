package org.dateline.search;

import java.util.ArrayList;
import java.util.List;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Word;

/** Transformations of trees of words. Pure. */
final class WordTrees {
  private WordTrees() {}

  /** The words, to be found as they are written. */
  static Words exact(Words words) {
    if (words instanceof Word word) {
      return new Word(word.word(), word.scope(), true);
    }
    if (words instanceof Phrase phrase) {
      return new Phrase(phrase.words(), phrase.scope(), true);
    }
    if (words instanceof And and) {
      return new And(and.all().stream().map(WordTrees::exact).toList());
    }
    if (words instanceof Or or) {
      return new Or(or.any().stream().map(WordTrees::exact).toList());
    }
    return words;
  }

  /** One tree of all these words, as flat as it can be. */
  static Words simplified(List<Words> all) {
    List<Words> flat = new ArrayList<>();
    for (Words words : all) {
      if (words instanceof And and) {
        flat.addAll(and.all());
      } else {
        flat.add(words);
      }
    }
    if (flat.isEmpty()) {
      return new Everything();
    }
    return flat.size() == 1 ? flat.get(0) : new And(flat);
  }
}
