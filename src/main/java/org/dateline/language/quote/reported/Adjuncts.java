package org.dateline.language.quote.reported;

import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Shapes;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Adjuncts between a cue and its content: to whom, when and where. */
final class Adjuncts {
  private static final int MOST = 4;
  private static final int LONGEST_SOURCE = 24;

  /** The longest distance of "that" from its verb: "said in a speech on Friday that". */
  private static final int FAR_THAT = 16;

  private static final Set<String> ADDRESSING = Language.ENGLISH.words("grammar/addressing");
  private static final Set<String> BEFORE_SCENE = Language.ENGLISH.words("grammar/before-scene");

  private final Passage passage;
  private final SpeechLexicon lexicon;
  private final int end;

  /**
   * Looks for adjuncts in a passage.
   *
   * @param end one past the last item that is looked at
   */
  Adjuncts(Passage passage, SpeechLexicon lexicon, int end) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.end = end;
  }

  /** The comma after a source: "according to X, who has seen it, ...". */
  int afterSource(int from) {
    int i = from;
    while (i < end && i < from + LONGEST_SOURCE && !passage.item(i).isComma()) {
      i++;
    }
    int aside = i == from ? afterAside(i) : -1;
    return aside >= 0 ? aside : i;
  }

  /**
   * The second comma of "his wife, Jane, he ..." and "Jane Roe, once the mayor, he ...", -1 for
   * none.
   */
  private int afterAside(int comma) {
    int from = comma + 1;
    while (from < end && passage.item(from).isAdverb()) {
      from++;
    }
    NounPhrase inner = passage.phraseFrom(from);
    NounPhrase last = passage.phraseAt(comma - 1);
    if (inner == null
        || last == null
        || inner.extent() >= end
        || !passage.item(inner.extent()).isComma()) {
      return -1;
    }
    NounPhrase source = passage.outermost(last);
    boolean role = lexicon.roles().contains(passage.head(inner).lemma());
    boolean explains =
        source.person() ? role && !inner.person() : inner.person() && !source.isName();
    return explains ? inner.extent() : -1;
  }

  /**
   * The first item of what is reported, after the object of "told", days, "in a statement", "to
   * reporters".
   */
  int afterTag(int from) {
    int that = that(from);
    if (that >= 0) {
      return that;
    }
    int i = from;
    boolean object = from > 0 && takesObject(passage.item(from - 1).lemma());
    for (int steps = 0; steps < MOST && i < end; steps++) {
      Item item = passage.item(i);
      NounPhrase phrase = passage.phraseFrom(i);
      if (object && phrase != null) {
        i = phrase.extent();
        object = false;
      } else if (lexicon.days().contains(item.lower())
          && !item.tag().equals("MD")
          && !(passage.has(i + 1) && passage.item(i + 1).tag().equals("POS"))) {
        i++;
      } else if (isPlaceOrTime(i)) {
        NounPhrase inner = passage.phraseFrom(i + 1);
        i = inner == null ? i + 2 : inner.extent();
      } else {
        break;
      }
    }
    return i;
  }

  /** The "that" of "said on Twitter, as it happens, that", -1 if another verb takes it. */
  private int that(int from) {
    for (int i = from; i < end && i < from + FAR_THAT; i++) {
      Item item = passage.item(i);
      if (item.lower().equals("that") && item.tag().equals("IN")) {
        return i;
      }
      boolean saying = item.isVerb() && lexicon.reporting().contains(item.lemma());
      if (saying || item.isFinite() || item.tag().equals("MD") || item.tag().equals("CC")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean takesObject(String lemma) {
    return lexicon.ordering().contains(lemma) || ADDRESSING.contains(lemma);
  }

  private boolean isPlaceOrTime(int i) {
    if (!passage.has(i + 1)) {
      return false;
    }
    NounPhrase inner = passage.phraseFrom(i + 1);
    String word = passage.item(i).lower();
    if (word.equals("on")) {
      return lexicon.days().contains(passage.item(i + 1).lower()) || isBeforeClause(inner);
    }
    if (inner == null) {
      return false;
    }
    String head = passage.head(inner).lemma();
    return BEFORE_SCENE.contains(word)
        ? lexicon.documents().contains(head) || isBeforeClause(inner)
        : word.equals("to") && lexicon.roles().contains(head);
  }

  /**
   * True if a clause follows the name: "Said on Facebook there was", "said in Harden on Friday the
   * pier was".
   */
  private boolean isBeforeClause(@Nullable NounPhrase name) {
    if (name == null || !name.isName() || name.extent() >= end) {
      return false;
    }
    int i = name.extent();
    boolean day =
        passage.item(i).lower().equals("on")
            && passage.has(i + 1)
            && lexicon.days().contains(passage.item(i + 1).lower());
    i += day ? 2 : lexicon.days().contains(passage.item(i).lower()) ? 1 : 0;
    return i < end
        && (passage.item(i).tag().equals("EX")
            || (passage.phraseFrom(i) != null && Shapes.startsClause(passage, i)));
  }
}
