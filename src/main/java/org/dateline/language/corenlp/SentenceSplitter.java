package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PlainText;
import org.dateline.article.Span;
import org.dateline.language.Lines;

/** Splits a text into sentences of tokens; offsets are into the whole text. */
final class SentenceSplitter {
  /** Longer sentences are cut: they are tables and lists, and nothing looks that far. */
  private static final int MAX_TOKENS = 250;

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");
  private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

  List<List<CoreLabel>> split(String text) {
    List<List<CoreLabel>> found = new ArrayList<>();
    for (Span line : Lines.of(text)) {
      List<CoreLabel> tokens = tokens(PlainText.of(line.in(text)), line.start());
      for (List<CoreLabel> sentence : sentences.process(tokens)) {
        for (int from = 0; from < sentence.size(); from += MAX_TOKENS) {
          found.add(sentence.subList(from, Math.min(sentence.size(), from + MAX_TOKENS)));
        }
      }
    }
    return found;
  }

  /** As they are read, at the places where they are written. */
  private List<CoreLabel> tokens(PlainText line, int start) {
    List<CoreLabel> tokens = tokenizers.getTokenizer(new StringReader(line.text())).tokenize();
    for (CoreLabel token : tokens) {
      Span written = line.written(token.beginPosition(), token.endPosition()).shift(start);
      token.setBeginPosition(written.start());
      token.setEndPosition(written.end());
    }
    return tokens;
  }
}
