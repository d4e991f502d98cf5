package org.dateline.authority.source;

import java.util.Set;
import org.dateline.lexicon.Language;

/** Words of descriptions that say nothing about an entity, folded. */
final class StopWords {
  /** All of them. A change of the list is a change of {@link SourceVersion}. */
  static final Set<String> ALL = Language.ENGLISH.words("stop-words");

  private StopWords() {}
}
