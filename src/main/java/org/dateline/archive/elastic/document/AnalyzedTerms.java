package org.dateline.archive.elastic.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.dateline.article.Span;

/** The terms that the index makes of a text. */
public final class AnalyzedTerms {
  private static final Analyzer WORDS = new TextAnalysis(true);
  private static final Analyzer EXACT = new TextAnalysis(false);

  private AnalyzedTerms() {}

  /** The terms without case, accents and endings. */
  public static List<String> stemmed(String text) {
    return terms(WORDS, text).stream().map(Term::term).toList();
  }

  /** The terms without case and accents. */
  public static List<String> exact(String text) {
    return terms(EXACT, text).stream().map(Term::term).toList();
  }

  /** True if the stemmer makes another word of it, and no shorter form: "the" of "Thor". */
  public static boolean isMistaken(String word) {
    List<TermForms> forms = forms(word);
    return forms.size() == 1
        && forms.get(0).isMutilated()
        && !forms.get(0).exact().startsWith(forms.get(0).stem());
  }

  /** The words of a text in both forms, in its order. */
  static List<TermForms> forms(String text) {
    List<Term> exact = terms(EXACT, text);
    List<Term> stemmed = terms(WORDS, text);
    List<TermForms> forms = new ArrayList<>(exact.size());
    for (int i = 0; i < exact.size(); i++) {
      forms.add(new TermForms(exact.get(i).term(), stemmed.get(i).term(), exact.get(i).span()));
    }
    return forms;
  }

  private static List<Term> terms(Analyzer analyzer, String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(new Term(term.toString(), new Span(offset.startOffset(), offset.endOffset())));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory does not fail so
    }
    return terms;
  }

  private record Term(String term, Span span) {}

  /**
   * A word of a text as the index holds it.
   *
   * @param exact without case and accents
   * @param stem without endings either
   * @param span its span in the text
   */
  record TermForms(String exact, String stem, Span span) {
    /** True if only the ending of the plural is off. */
    boolean isPlural() {
      return exact.equals(stem + "s")
          || exact.equals(stem + "es")
          || (exact.endsWith("ies") && stem.equals(exact.substring(0, exact.length() - 3) + "y"));
    }

    /** True if the stemmer took off what is no ending: "thor" is not "the". */
    boolean isMutilated() {
      String singular = exact.endsWith("s") ? exact.substring(0, exact.length() - 1) : exact;
      boolean ends = singular.endsWith("er") || singular.endsWith("or") || singular.endsWith("ar");
      return ends && !stem.startsWith(singular);
    }
  }
}
