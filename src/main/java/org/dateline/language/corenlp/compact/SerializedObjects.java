package org.dateline.language.corenlp.compact;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads serialized objects and keeps the maps and sets inside them, which CoreNLP's classes hold in
 * private fields.
 */
final class SerializedObjects extends ObjectInputStream {
  private final List<Object> collections = new ArrayList<>();

  SerializedObjects(InputStream in) throws IOException {
    super(in);
    enableResolveObject(true);
  }

  @Override
  protected Object resolveObject(Object read) {
    if (read instanceof Map || read instanceof Set) {
      collections.add(read);
    }
    return read;
  }

  /** The only map that holds a text, as it was read. */
  @SuppressWarnings("unchecked")
  Map<String, String> mapWith(String key) throws IOException {
    List<Map<String, String>> found = new ArrayList<>();
    for (Object each : collections) {
      if (each instanceof Map<?, ?> map && map.get(key) instanceof String) {
        found.add((Map<String, String>) map);
      }
    }
    return only(found, key);
  }

  /** The only set that holds a text, as it was read. */
  @SuppressWarnings("unchecked")
  Set<String> setWith(String member) throws IOException {
    List<Set<String>> found = new ArrayList<>();
    for (Object each : collections) {
      if (each instanceof Set<?> set && set.contains(member)) {
        found.add((Set<String>) set);
      }
    }
    return only(found, member);
  }

  private static <T> T only(List<T> found, String member) throws IOException {
    if (found.size() != 1) {
      throw new IOException(
          "The model holds " + found.size() + " collections with \"" + member + "\", not one.");
    }
    return found.get(0);
  }
}
