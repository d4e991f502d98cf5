package org.dateline.archive.embedded.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Krovetz's stemmer for English, which takes off less than Porter's. */
@NamedComponent("kstem")
public final class KStem implements TokenFilterFactory {
  @Override
  public TokenStream create(TokenStream tokens) {
    return new KStemFilter(tokens);
  }
}
