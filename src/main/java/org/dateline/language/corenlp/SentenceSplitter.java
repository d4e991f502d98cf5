package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.NormalizedText;
import org.dateline.article.Span;
import org.dateline.language.Lines;

/** Splits a text into sentences of tokens; offsets are into the whole text. */
public final class SentenceSplitter {
  /** Longer sentences are cut: they are tables and lists, and nothing looks that far. */
  private static final int MAX_TOKENS = 250;

  /** Features of a word are made of all its parts: their number grows with its length squared. */
  private static final int MAX_CHARACTERS = 50;

  /** A speaker in angles, which the tokenizer would take for markup: "<Lund> I was late." */
  private static final Pattern LABEL =
      Pattern.compile("^([^<\\p{L}]{0,20})<(\\p{Lu}[\\p{L}.'’ -]{0,40})>");

  private static final int HEAD = 35;
  private static final int TAIL = 15;

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");
  private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

  public List<List<CoreLabel>> split(String text) {
    List<List<CoreLabel>> found = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      for (Span piece : ReadableRuns.readable(line.in(text))) {
        Span readable = piece.shift(line.start());
        for (Span part : LostSpaces.split(readable.in(text))) {
          Span whole = part.shift(readable.start());
          add(tokens(NormalizedText.of(whole.in(text)), whole.start()), found);
        }
      }
    }
    return found;
  }

  private void add(List<CoreLabel> tokens, List<List<CoreLabel>> to) {
    for (List<CoreLabel> sentence : sentences.process(tokens)) {
      for (int from = 0; from < sentence.size(); from += MAX_TOKENS) {
        to.add(sentence.subList(from, Math.min(sentence.size(), from + MAX_TOKENS)));
      }
    }
  }

  /** The tokens as they are read, at the places where they are written. */
  private List<CoreLabel> tokens(NormalizedText line, int start) {
    String characters = LABEL.matcher(line.text()).replaceFirst("$1[$2]");
    List<CoreLabel> tokens = tokenizers.getTokenizer(new StringReader(characters)).tokenize();
    for (CoreLabel token : tokens) {
      Span written = line.written(token.beginPosition(), token.endPosition()).shift(start);
      token.setBeginPosition(written.start());
      token.setEndPosition(written.end());
      shorten(token);
    }
    return Abbreviations.joined(tokens);
  }

  /** The models see a long word by its beginning and its end. */
  private static void shorten(CoreLabel token) {
    String word = token.word();
    if (word.length() > MAX_CHARACTERS) {
      String seen = word.substring(0, HEAD) + word.substring(word.length() - TAIL);
      token.setWord(seen);
      token.setValue(seen);
    }
  }
}
