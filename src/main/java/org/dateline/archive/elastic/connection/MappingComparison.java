package org.dateline.archive.elastic.connection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping of an index, compared with the one that this Dateline defines. */
final class MappingComparison {
  private static final String FIELDS = "/properties/";
  private static final String UNSET = "unset";

  private final List<String> different = new ArrayList<>();
  private final Set<String> unknown = new TreeSet<>();

  MappingComparison(JsonNode defined, JsonNode found) {
    NavigableMap<String, String> here = flat(defined);
    NavigableMap<String, String> there = flat(found);
    Set<String> all = new TreeSet<>(here.keySet());
    all.addAll(there.keySet());
    for (String what : all) {
      String wanted = here.getOrDefault(what, UNSET);
      String is = there.getOrDefault(what, UNSET);
      String field = unknownField(what, here);
      if (field != null) {
        unknown.add(shown(field));
      } else if (!wanted.equals(is)) {
        different.add("%s is %s, not %s".formatted(shown(what), is, wanted));
      }
    }
  }

  /** Values that are set otherwise, or not at all. */
  List<String> different() {
    return different;
  }

  /** Fields that are not defined. */
  Set<String> unknown() {
    return unknown;
  }

  /** The field on the way to a value that the definition lacks; null for none. */
  private static @Nullable String unknownField(String what, NavigableMap<String, String> defined) {
    int at = what.indexOf(FIELDS);
    while (at >= 0) {
      int end = what.indexOf('/', at + FIELDS.length());
      String field = what.substring(0, end < 0 ? what.length() : end + 1);
      String next = defined.ceilingKey(field);
      if (next == null || !next.startsWith(field)) {
        return end < 0 ? field : what.substring(0, end);
      }
      at = what.indexOf(FIELDS, at + 1);
    }
    return null;
  }

  private static String shown(String what) {
    return what.replace(FIELDS, "/").substring(1).replace('/', '.');
  }

  private static NavigableMap<String, String> flat(JsonNode tree) {
    NavigableMap<String, String> flat = new TreeMap<>();
    flatten("", tree, flat);
    return flat;
  }

  /** Notes each value under the names that lead to it; true is as good as "true". */
  private static void flatten(String path, JsonNode tree, Map<String, String> to) {
    if (tree.isObject()) {
      tree.properties().forEach(e -> flatten(path + "/" + e.getKey(), e.getValue(), to));
    } else {
      to.put(path, tree.isValueNode() ? tree.asText() : tree.toString());
    }
  }
}
