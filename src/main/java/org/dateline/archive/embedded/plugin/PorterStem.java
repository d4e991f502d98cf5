package org.dateline.archive.embedded.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** Porter's stemmer for English. */
@NamedComponent("porter_stem")
public final class PorterStem implements TokenFilterFactory {
  @Override
  public TokenStream create(TokenStream tokens) {
    return new PorterStemFilter(tokens);
  }
}
