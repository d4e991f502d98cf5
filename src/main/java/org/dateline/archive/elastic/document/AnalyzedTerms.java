package org.dateline.archive.elastic.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The terms that the index makes of a text: the analyzers {@code words} and {@code exact} of the
 * mappings, out of the same Lucene classes that Elasticsearch takes them from.
 */
public final class AnalyzedTerms {
  private static final Analyzer WORDS = new Chain(true);
  private static final Analyzer EXACT = new Chain(false);

  private AnalyzedTerms() {}

  /** Without case, accents and endings. */
  public static List<String> stemmed(String text) {
    return of(WORDS, text);
  }

  /** Without case and accents. */
  public static List<String> exact(String text) {
    return of(EXACT, text);
  }

  private static List<String> of(Analyzer analyzer, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail so
    }
    return terms;
  }

  private static final class Chain extends Analyzer {
    private final boolean stems;

    Chain(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
      return new TokenStreamComponents(words, stems ? new KStemFilter(folded) : folded);
    }
  }
}
