package org.dateline.archive.elastic.query;

import java.util.List;
import java.util.function.Supplier;
import org.dateline.archive.elastic.document.AnalyzedTerms;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that words are looked for in; each kind of its terms is made when asked for.
 */
public final class SearchedText {
  private final String text;
  private final Supplier<List<List<String>>> names;
  private @Nullable List<String> stemmed;
  private @Nullable List<String> exact;

  /**
   * @param names exact terms of every name of the entities named in the text
   */
  public SearchedText(String text, Supplier<List<List<String>>> names) {
    this.text = text;
    this.names = names;
  }

  List<String> stemmed() {
    if (stemmed == null) {
      stemmed = AnalyzedTerms.stemmed(text);
    }
    return stemmed;
  }

  List<String> exact() {
    if (exact == null) {
      exact = AnalyzedTerms.exact(text);
    }
    return exact;
  }

  List<List<String>> names() {
    return names.get();
  }
}
