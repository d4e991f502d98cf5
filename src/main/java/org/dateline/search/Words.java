package org.dateline.search;

import java.util.List;

/** Typed words as a tree. */
public sealed interface Words {
  /** True if some articles match better than others. */
  default boolean rank() {
    return !(this instanceof Everything);
  }

  /** Finds everything: nothing was typed. */
  record Everything() implements Words {}

  /**
   * A word.
   *
   * @param inNames for a number: phrases of it with its neighbouring words; a name that contains
   *     one also matches
   */
  record Word(String word, Scope scope, WordForm form, List<String> inNames) implements Words {
    public Word {
      inNames = List.copyOf(inNames);
    }

    public Word(String word, Scope scope, boolean exact) {
      this(word, scope, exact ? WordForm.TYPED : WordForm.ANY, List.of());
    }

    public Word asName() {
      return new Word(word, scope, WordForm.NAME, inNames);
    }
  }

  /** Words that begin with these letters. */
  record Prefix(String start, Scope scope) implements Words {}

  /** Words of this pattern: * stands for any letters, ? for one. */
  record Wildcard(String pattern, Scope scope) implements Words {}

  /** Words side by side as they are typed, in this order. */
  record Phrase(String words, Scope scope, boolean exact) implements Words {}

  /** Two words or phrases with at most {@code distance} words between them, in any order. */
  record Near(Words left, Words right, int distance) implements Words {}

  /** Words that must all be found. */
  record And(List<Words> all) implements Words {
    public And {
      all = List.copyOf(all);
    }
  }

  /** Words of which any may be found. */
  record Or(List<Words> any) implements Words {
    public Or {
      any = List.copyOf(any);
    }
  }

  /**
   * A long question: the more of its words the better, but not every one is needed.
   *
   * @param grammar the words of its grammar, which tell next to nothing
   * @param pairs words that stand side by side in it: better still where they do so in an article
   */
  record Most(List<Words> of, List<Words> grammar, List<Phrase> pairs) implements Words {
    public Most {
      of = List.copyOf(of);
      grammar = List.copyOf(grammar);
      pairs = List.copyOf(pairs);
    }
  }

  /** Articles without these words. */
  record Not(Words without) implements Words {}

  /** The forms in which a word is found. */
  enum WordForm {
    /** All forms of the words: guarantees for guarantee. */
    ANY,
    /** The words as typed, and every article on somebody who bears them as a name. */
    NAME,
    /** The words as typed alone: {@code =guarantee}. */
    TYPED
  }

  /** The fields to look in. */
  enum Scope {
    ANYWHERE,
    TITLE
  }
}
