package org.dateline.archive.embedded.plugin;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** A character filter that replaces what a pattern finds, before a text is cut into words. */
@NamedComponent("pattern_replace")
public final class PatternReplace implements CharFilterFactory {
  private final Pattern pattern;
  private final String replacement;

  @Inject
  public PatternReplace(PatternReplaceSettings settings) {
    pattern = Pattern.compile(settings.pattern());
    replacement = settings.replacement();
  }

  @Override
  public Reader create(Reader text) {
    return new PatternReplaceCharFilter(pattern, replacement, text);
  }

  @Override
  public Reader normalize(Reader text) {
    return create(text);
  }
}
