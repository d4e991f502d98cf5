package org.dateline.language;

import org.dateline.authority.home.AuthorityHome;
import org.dateline.language.annotation.TextAnnotator;
import org.dateline.language.corenlp.CoreNlpTagger;
import org.dateline.language.corenlp.Models;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.DateFinder;
import org.dateline.language.dates.PlainDates;
import org.dateline.language.names.NameFinder;
import org.dateline.language.quote.QuoteFinder;

/** The annotator over the language models, which are loaded once for all tests of a run. */
public final class RealAnnotator {
  private RealAnnotator() {}

  public static TextAnnotator get() {
    return Loaded.ANNOTATOR;
  }

  /** The converted models of the user, as the authority is. */
  public static Models models() {
    return new Models(AuthorityHome.defaultCache().resolveSibling("models"), progress -> {});
  }

  private static final class Loaded {
    static final TextAnnotator ANNOTATOR =
        new TextAnnotator(
            new CoreNlpTagger(models()),
            new NameFinder(),
            new QuoteFinder(false),
            new DateFinder(new PlainDates(new SuTimeTagger())));
  }
}
