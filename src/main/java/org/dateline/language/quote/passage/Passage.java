package org.dateline.language.quote.passage;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as the rules see it: its items, its sentences (of what is outside the marks), its
 * noun phrases and its verbs.
 */
public final class Passage {
  private final String text;
  private final int paragraph;
  private final int start;
  private final List<Item> items;
  private final int[] sentenceOf;
  private final int[] sentenceStarts;
  private final List<NounPhrase> phrases;
  private final int[] phraseAt;

  Passage(
      String text,
      int paragraph,
      int start,
      List<Item> items,
      int[] sentenceOf,
      int[] sentenceStarts,
      List<NounPhrase> phrases) {
    this.text = text;
    this.paragraph = paragraph;
    this.start = start;
    this.items = List.copyOf(items);
    this.sentenceOf = sentenceOf;
    this.sentenceStarts = sentenceStarts;
    this.phrases = List.copyOf(phrases);
    phraseAt = new int[items.size()];
    Arrays.fill(phraseAt, -1);
    for (NounPhrase phrase : phrases) {
      Arrays.fill(phraseAt, phrase.from(), phrase.to(), phrase.index());
    }
  }

  /** The number of the paragraph, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** First character. */
  public int start() {
    return start;
  }

  /** The items in the order of the text. */
  public List<Item> items() {
    return items;
  }

  /** The noun phrases in the order of the text. */
  public List<NounPhrase> phrases() {
    return phrases;
  }

  public int sentences() {
    return sentenceStarts.length;
  }

  /** The sentence that an item stands in. */
  public int sentenceOf(int item) {
    return sentenceOf[item];
  }

  /** The number of items. */
  public int size() {
    return items.size();
  }

  /** The item of a number. */
  public Item item(int i) {
    return items.get(i);
  }

  /** True if there is an item of this number. */
  public boolean has(int i) {
    return i >= 0 && i < items.size();
  }

  /** The first item of a sentence. */
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /** The end of a sentence, one past its last item. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : items.size();
  }

  /** The phrase that an item belongs to, if any. */
  public @Nullable NounPhrase phraseAt(int item) {
    return has(item) && phraseAt[item] >= 0 ? phrases.get(phraseAt[item]) : null;
  }

  /** The phrase that starts at an item, if one does. */
  public @Nullable NounPhrase phraseFrom(int item) {
    NounPhrase phrase = phraseAt(item);
    return phrase != null && phrase.from() == item ? phrase : null;
  }

  /** The phrase itself, or the outermost one that it depends on. */
  public NounPhrase outermost(NounPhrase phrase) {
    NounPhrase outer = phrase;
    while (outer.governor() >= 0) {
      outer = phrases.get(outer.governor());
    }
    return outer;
  }

  /** The item that the phrase is named by. */
  public Item head(NounPhrase phrase) {
    return items.get(phrase.head());
  }

  public Span span(NounPhrase phrase) {
    return new Span(
        items.get(phrase.from()).span().start(), items.get(phrase.to() - 1).span().end());
  }

  /** The characters of a phrase and of the phrases that depend on it. */
  public Span extent(NounPhrase phrase) {
    return new Span(
        items.get(phrase.from()).span().start(), items.get(phrase.extent() - 1).span().end());
  }

  /** True if the last character inside a quotation's marks is a comma. */
  public boolean endsInComma(int quotation) {
    Span span = items.get(quotation).span();
    int i = span.end() - 1;
    while (i > span.start()
        && !Character.isLetterOrDigit(text.charAt(i))
        && text.charAt(i) != ',') {
      i--;
    }
    return text.charAt(i) == ',';
  }

  /** True if a quotation's first letter is a small one: it goes on with the sentence around it. */
  public boolean opensLower(int quotation) {
    Span span = items.get(quotation).span();
    int i = span.start();
    while (i < span.end() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < span.end() && Character.isLowerCase(text.charAt(i));
  }

  /** Index of the phrase whose first item is at or after {@code item}. */
  public int firstPhraseFrom(int item) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (phrases.get(middle).from() < item) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
