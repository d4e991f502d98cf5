package org.dateline.language.quote.syntax;

import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.jspecify.annotations.Nullable;

/**
 * A verb that may report speech, with its subject.
 *
 * @param verb index of the verb's item in the passage
 * @param subject null when none was found
 * @param how the way in which the subject was found
 * @param passive "was told": what stands as its subject does not speak
 * @param factuality whether what it governs was said by its subject
 */
public record Cue(
    int verb,
    SpeechLexicon.Strength strength,
    @Nullable NounPhrase subject,
    SubjectRoute how,
    boolean passive,
    Factuality factuality) {
  /** True if words in marks that it governs are its subject's. */
  public boolean hasSpeaker() {
    return subject != null && !passive && factuality != Factuality.UNSAID;
  }

  /** True for one who is quoted, where nobody else can be meant: "X quoted Y as saying". */
  public boolean isQuoted() {
    return how == SubjectRoute.QUOTED_AS;
  }

  /** True if what it reports without marks is what its subject said. */
  public boolean reports() {
    return hasSpeaker() && factuality == Factuality.SAID;
  }
}
