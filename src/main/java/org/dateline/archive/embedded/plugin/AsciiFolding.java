package org.dateline.archive.embedded.plugin;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** A token filter that takes accents off: "Orbán" is found by "orban". */
@NamedComponent("asciifolding")
public final class AsciiFolding implements TokenFilterFactory {
  @Override
  public TokenStream create(TokenStream tokens) {
    return new ASCIIFoldingFilter(tokens);
  }

  @Override
  public TokenStream normalize(TokenStream tokens) {
    return create(tokens);
  }
}
