package org.dateline.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as it occurs in practice, read by local names: namespaces differ from version to version,
 * feeds are ill-formed, entities undeclared. jsoup's parser takes all of it, expands no entity that
 * a document declares, and fetches nothing.
 */
public final class Xml {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2028\\u2029]+");

  private Xml() {}

  public static Document parse(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  public static Document parse(Input in) throws java.io.IOException {
    return parse(in.text().strip());
  }

  /** The element's name without its prefix. */
  public static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** An attribute by its name, whatever its prefix; empty without it. */
  public static String attribute(@Nullable Element element, String name) {
    if (element == null) {
      return "";
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.substring(key.indexOf(':') + 1).equals(name)) {
        return attribute.getValue().strip();
      }
    }
    return "";
  }

  /** All elements below of that name, in their order. */
  public static List<Element> descendants(@Nullable Element root, String name) {
    List<Element> found = new ArrayList<>();
    if (root != null) {
      for (Element element : root.getAllElements()) {
        if (!element.equals(root) && name(element).equals(name)) {
          found.add(element);
        }
      }
    }
    return found;
  }

  /** The first element below of that name. */
  public static Optional<Element> firstDescendant(@Nullable Element root, String name) {
    if (root == null) {
      return Optional.empty();
    }
    return root.stream().filter(e -> !e.equals(root) && name(e).equals(name)).findFirst();
  }

  public static List<Element> children(@Nullable Element parent, String name) {
    return parent == null
        ? List.of()
        : parent.children().stream().filter(e -> name(e).equals(name)).toList();
  }

  /** The first element along a path of children. */
  public static Optional<Element> child(@Nullable Element parent, String... path) {
    Optional<Element> at = Optional.ofNullable(parent);
    for (String name : path) {
      at = at.flatMap(e -> e.children().stream().filter(c -> name(c).equals(name)).findFirst());
    }
    return at;
  }

  /** The text of the first child along a path, null when there is none. */
  public static @Nullable String childText(@Nullable Element parent, String... path) {
    return child(parent, path).map(Xml::text).orElse(null);
  }

  /** The text of the first element below of that name, null when there is none. */
  public static @Nullable String descendantText(@Nullable Element root, String name) {
    return firstDescendant(root, name).map(Xml::text).orElse(null);
  }

  /** All text in an element on one line. */
  public static String text(Element element) {
    return flat(element.wholeText());
  }

  /** The text with each run of white space as a single blank. */
  public static String flat(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
