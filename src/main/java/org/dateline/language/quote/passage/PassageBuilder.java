package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.quote.marks.Paragraphs;
import org.dateline.language.quote.marks.Stretch;

/** Lays tokens and quotations out as passages, one a paragraph, in one sweep. */
public final class PassageBuilder {
  private final SpeechLexicon lexicon;
  private final PhraseFinder phrases;

  public PassageBuilder(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
    this.phrases = new PhraseFinder(lexicon);
  }

  /** Lays the sentences out by paragraphs, each quotation as one item. */
  public List<Passage> build(
      String text, List<Span> paragraphs, List<Sentence> sentences, List<Stretch> stretches) {
    List<Token> tokens =
        Surnames.retagged(sentences.stream().flatMap(s -> s.tokens().stream()).toList());
    List<Passage> passages = new ArrayList<>(paragraphs.size());
    int token = 0;
    int stretch = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      List<Item> items = new ArrayList<>();
      while (token < tokens.size() && tokens.get(token).span().start() < paragraph.end()) {
        Token next = tokens.get(token);
        if (stretch < stretches.size()
            && stretches.get(stretch).span().start() <= next.span().start()
            && stretches.get(stretch).span().start() < paragraph.end()) {
          Stretch quotation = stretches.get(stretch);
          items.add(Item.of(quotation, stretch));
          stretch++;
          while (token < tokens.size()
              && tokens.get(token).span().start() < quotation.span().end()) {
            token++;
          }
        } else {
          if (next.span().length() > 0 && !isMark(next)) {
            items.add(Item.of(next));
          }
          token++;
        }
      }
      // a quotation whose tokens were swallowed by a longer token before it
      while (stretch < stretches.size()
          && stretches.get(stretch).span().start() < paragraph.end()) {
        items.add(Item.of(stretches.get(stretch), stretch));
        stretch++;
      }
      passages.add(passage(text, p, paragraph.start(), items, stretches));
    }
    return passages;
  }

  /** A mark that opens no quotation: a nickname's, a stray one. */
  private static boolean isMark(Token token) {
    return token.word().isEmpty() || token.tag().equals("``") || token.tag().equals("''");
  }

  private Passage passage(
      String text, int index, int from, List<Item> items, List<Stretch> stretches) {
    int[] sentenceOf = new int[items.size()];
    List<Integer> starts = new ArrayList<>();
    boolean start = true;
    for (int i = 0; i < items.size(); i++) {
      if (start) {
        starts.add(i);
      }
      sentenceOf[i] = starts.size() - 1;
      start = endsSentence(text, items, i, stretches);
    }
    if (starts.isEmpty()) {
      starts.add(0);
    }
    return new Passage(
        text,
        index,
        from,
        items,
        sentenceOf,
        starts.stream().mapToInt(Integer::intValue).toArray(),
        phrases.find(items));
  }

  private boolean endsSentence(String text, List<Item> items, int i, List<Stretch> stretches) {
    Item item = items.get(i);
    if (i + 1 == items.size()) {
      return false;
    }
    Item next = items.get(i + 1);
    if (!item.isQuote()) {
      return item.isEnd()
          && !next.isEnd()
          && !next.tag().equals("-RRB-")
          && !next.isComma()
          && !isAbbreviation(items, i);
    }
    char last = lastInside(text, stretches.get(item.stretch()));
    if (".?!…".indexOf(last) < 0 || next.isEnd()) {
      return false;
    }
    if (next.isQuote()) {
      return true;
    }
    boolean runsOn =
        Character.isLowerCase(next.word().codePointAt(0)) || next.isComma() || next.isDash();
    return !runsOn && !attributionFollows(items, i + 1, last);
  }

  /** The full stop of a title that the tokenizer does not know: "state Del. Marcia Price". */
  private boolean isAbbreviation(List<Item> items, int stop) {
    return stop > 0
        && items.get(stop).word().equals(".")
        && items.get(stop - 1).startsUpper()
        && lexicon.honorifics().contains(items.get(stop - 1).lower());
  }

  /**
   * True if a tag follows: “Is it?” Mr. Smith asked. After a full stop the tag must be all that
   * follows.
   */
  private boolean attributionFollows(List<Item> items, int from, char last) {
    int i = from;
    while (i < items.size() && i < from + 8 && !items.get(i).isVerb() && !items.get(i).isEnd()) {
      if (!isNameLike(items.get(i))) {
        return false;
      }
      i++;
    }
    if (i == from
        || i >= items.size()
        || !lexicon.core().contains(items.get(i).lemma())
        || !items.get(i).isFinite()) {
      return false;
    }
    return last != '.' || i + 1 >= items.size() || items.get(i + 1).isEnd();
  }

  private static boolean isNameLike(Item item) {
    return item.isNoun()
        || item.tag().equals("PRP")
        || item.tag().equals("DT")
        || item.tag().equals("JJ")
        || item.tag().equals("POS");
  }

  /** The last character inside the marks, blank when there is none. */
  public static char lastInside(String text, Stretch stretch) {
    Span inside = stretch.inside();
    int end = inside.end();
    while (end > inside.start()
        && (Paragraphs.isBlank(text.charAt(end - 1))
            || "'’”\")]".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end > inside.start() ? text.charAt(end - 1) : ' ';
  }
}
