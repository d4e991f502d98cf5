package org.dateline.language.quote.passage;

/**
 * A noun phrase without the phrases that depend on it, as a range of a passage's items.
 *
 * @param from first item
 * @param to one past the last item
 * @param head the item that says what it is: its last noun
 * @param governor index of the phrase it depends on by a preposition ("the head of <i>the
 *     agency</i>"), -1 for none
 * @param extent one past the last item of the phrases that depend on it
 */
public record NounPhrase(
    int index,
    int from,
    int to,
    int head,
    PhraseKind kind,
    boolean person,
    boolean possessive,
    int governor,
    int extent) {
  public enum PhraseKind {
    NAME,
    PRONOUN,
    NOMINAL,
    RELATIVE
  }

  public boolean isName() {
    return kind == PhraseKind.NAME;
  }

  public boolean isPronoun() {
    return kind == PhraseKind.PRONOUN;
  }

  /**
   * The name of the person whose the rest of the phrase is.
   *
   * @param apostrophe the item that is the "'s"
   */
  public NounPhrase owner(int apostrophe) {
    return new NounPhrase(
        index, from, apostrophe, apostrophe - 1, PhraseKind.NAME, true, true, -1, apostrophe);
  }

  NounPhrase governedBy(int governor) {
    return new NounPhrase(index, from, to, head, kind, person, possessive, governor, extent);
  }

  NounPhrase extendedTo(int extent) {
    return new NounPhrase(index, from, to, head, kind, person, possessive, governor, extent);
  }
}
