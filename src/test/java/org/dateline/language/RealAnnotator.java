package org.dateline.language;

import org.dateline.language.annotation.TextAnnotator;
import org.dateline.language.corenlp.CoreNlpTagger;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;

/** The annotator over the language models, which are loaded once for all tests of a run. */
public final class RealAnnotator {
  private RealAnnotator() {}

  public static TextAnnotator get() {
    return Loaded.ANNOTATOR;
  }

  private static final class Loaded {
    static final TextAnnotator ANNOTATOR =
        new TextAnnotator(
            new CoreNlpTagger(),
            new NameFinder(),
            new QuoteFinder(),
            new DateFinder(new SuTimeTagger()));
  }
}
