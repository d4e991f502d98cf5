package org.dateline.archive.elastic.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.archive.elastic.document.AnalyzedTerms;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text that words are looked for in; each kind of its terms is computed when first used.
 */
public final class SearchedText {
  private final String text;
  private final Set<String> nameStems;
  private final Supplier<List<List<String>>> names;
  private @Nullable List<String> stemmed;
  private @Nullable List<String> exact;

  /**
   * Prepares a text in which searched words are to be marked.
   *
   * @param nameStems stems that none of its words has but those of names
   * @param names exact terms of every name of the entities named in the text
   */
  public SearchedText(String text, Set<String> nameStems, Supplier<List<List<String>>> names) {
    this.text = text;
    this.nameStems = nameStems;
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

  /** True if some of these stems are those of names alone. */
  boolean inNamesOnly(Collection<String> stems) {
    return stems.stream().anyMatch(nameStems::contains);
  }

  List<List<String>> names() {
    return names.get();
  }
}
