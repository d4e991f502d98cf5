package org.dateline.language.corenlp.peer;

import org.dateline.language.corenlp.SuTimeRules;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.TimexTagger;

/** SUTime as CoreNLP runs it: slow, with every rule tried at every word. */
public final class PlainSuTime {
  private PlainSuTime() {}

  public static TimexTagger tagger() {
    return new SuTimeTagger(SuTimeRules::loadPlain);
  }
}
