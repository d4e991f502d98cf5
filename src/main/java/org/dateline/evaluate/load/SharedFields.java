package org.dateline.evaluate.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The fields that answers of some kind had before an upgrade. Of a later answer they leave what was
 * told before too: what is told only since counts as no difference, what is told no more does.
 */
final class SharedFields {
  private final Set<String> known = new TreeSet<>();
  private final Map<String, Integer> added = new TreeMap<>();

  /** Learns the fields of an answer of before. */
  void learn(JsonNode answer) {
    learn(answer, "");
  }

  private void learn(JsonNode node, String path) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        known.add(path + field.getKey());
        learn(field.getValue(), path + field.getKey() + ".");
      }
    } else {
      node.forEach(element -> learn(element, path));
    }
  }

  /** A copy of a later answer without the fields that no answer had before. */
  JsonNode of(JsonNode answer) {
    Set<String> left = new TreeSet<>();
    JsonNode shared = of(answer, "", left);
    left.forEach(field -> added.merge(field, 1, Integer::sum));
    return shared;
  }

  private JsonNode of(JsonNode node, String path, Collection<String> left) {
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode(node.size());
      node.forEach(element -> copy.add(of(element, path, left)));
      return copy;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = path + field.getKey();
      if (known.contains(name)) {
        copy.set(field.getKey(), of(field.getValue(), name + ".", left));
      } else {
        left.add(name);
      }
    }
    return copy;
  }

  /** The fields that were left out, each with the number of answers that had it. */
  Map<String, Integer> added() {
    return Map.copyOf(added);
  }

  /** The fields in which two answers differ; a list of another length is one of them. */
  static Set<String> differing(JsonNode one, JsonNode other) {
    Set<String> differing = new TreeSet<>();
    compare(one, other, "", differing);
    return differing;
  }

  private static void compare(JsonNode one, JsonNode other, String path, Set<String> differing) {
    if (one.isObject() && other.isObject()) {
      Set<String> names = new TreeSet<>();
      one.fieldNames().forEachRemaining(names::add);
      other.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(
            one.path(name), other.path(name), path.isEmpty() ? name : path + "." + name, differing);
      }
    } else if (one.isArray() && other.isArray() && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        compare(one.path(i), other.path(i), path, differing);
      }
    } else if (!one.equals(other)) {
      differing.add(path);
    }
  }
}
