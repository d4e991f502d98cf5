package org.dateline.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query string of a request. Read here rather than by the servlet container, so that a broken
 * escape is answered by name.
 */
final class QueryString {
  private static final int MOST_PARAMETERS = 1000;

  private QueryString() {}

  /** Values by name, in order; a parameter without a value counts as absent. */
  static Map<String, List<String>> parse(@Nullable String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (raw == null || raw.isEmpty()) {
      return values;
    }
    String[] pairs = raw.split("&", MOST_PARAMETERS + 1);
    if (pairs.length > MOST_PARAMETERS) {
      throw new BadParameter(
          "", "The address has more than " + MOST_PARAMETERS + " parameters. Give fewer.");
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      List<String> all = values.computeIfAbsent(name, key -> new ArrayList<>());
      if (!value.isBlank()) {
        all.add(value);
      }
    }
    values.remove("");
    return values;
  }

  private static String decode(String escaped) {
    try {
      return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadParameter(
          escaped, "“" + escaped + "” has a broken escape. Write a percent sign as %25.");
    }
  }
}
