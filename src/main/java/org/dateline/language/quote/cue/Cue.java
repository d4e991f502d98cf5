package org.dateline.language.quote.cue;

import org.dateline.language.quote.passage.Lexicon;
import org.dateline.language.quote.passage.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A verb that may report speech, with its subject.
 *
 * @param verb its item
 * @param subject null when none was found
 * @param how the way to the subject: before, inverted, relative, coordination, participle, ...
 * @param passive "was told": what stands as its subject does not speak
 * @param negated "did not say": what it governs is not what its subject said
 */
public record Cue(
    int verb,
    Lexicon.Strength strength,
    @Nullable Phrase subject,
    String how,
    boolean passive,
    boolean negated) {
  /** Whether its subject says something by it. */
  public boolean hasSpeaker() {
    return subject != null && !passive && !negated;
  }
}
