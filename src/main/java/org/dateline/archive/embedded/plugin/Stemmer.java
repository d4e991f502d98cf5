package org.dateline.archive.embedded.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * The filter {@code stemmer} of a stock server, for {@code possessive_english} alone, which the
 * mappings use: "Ukraine's" is Ukraine.
 */
@NamedComponent("stemmer")
public final class Stemmer implements TokenFilterFactory {
  private static final String POSSESSIVE = "possessive_english";

  private final String language;

  @Inject
  public Stemmer(StemmerSettings settings) {
    language = settings.language();
  }

  @Override
  public TokenStream create(TokenStream tokens) {
    // Not earlier: the server makes one with the default settings for itself.
    if (!language.equals(POSSESSIVE)) {
      throw new IllegalArgumentException(
          "the embedded server's stemmer knows " + POSSESSIVE + " only, not " + language);
    }
    return new EnglishPossessiveFilter(tokens);
  }
}
