package org.dateline.archive.embedded.plugin;

import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** A character filter that puts signs in the place of others, before a text is cut into words. */
@NamedComponent("mapping")
public final class Mapping implements CharFilterFactory {
  private static final Pattern RULE = Pattern.compile("((?:\\\\u\\p{XDigit}{4})+)=>(.*)");
  private static final Pattern SIGN = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  private final NormalizeCharMap map;

  @Inject
  public Mapping(MappingSettings settings) {
    map = map(settings.mappings());
  }

  @Override
  public Reader create(Reader text) {
    return new MappingCharFilter(map, text);
  }

  @Override
  public Reader normalize(Reader text) {
    return create(text);
  }

  /**
   * The mappings of these rules, in that part of the stock filter's syntax that our settings use.
   */
  private static NormalizeCharMap map(List<String> rules) {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    for (String rule : rules) {
      Matcher parts = RULE.matcher(rule);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "the embedded server's mapping knows \\uXXXX=>\\uXXXX only, not " + rule);
      }
      map.add(signs(parts.group(1)), signs(parts.group(2)));
    }
    return map.build();
  }

  private static String signs(String escaped) {
    StringBuilder signs = new StringBuilder();
    Matcher sign = SIGN.matcher(escaped);
    while (sign.find()) {
      signs.append((char) Integer.parseInt(sign.group(1), 16));
    }
    return signs.toString();
  }
}
