package org.dateline.reading.feed;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The names of a feed's elements: each with the usual prefix of its vocabulary, whichever the feed
 * declares for it. RSS has none, nor has Atom in a feed of its own.
 */
final class FeedNames {
  private static final String ATOM = "atom:";
  private static final String XHTML = "xhtml:";
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://www.w3.org/2005/Atom", ATOM),
          Map.entry("http://purl.org/atom/ns#", ATOM),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
          Map.entry("http://purl.org/dc/terms/", "dcterms:"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
          Map.entry("http://www.w3.org/1999/xhtml", XHTML),
          Map.entry("http://search.yahoo.com/mrss/", "media:"),
          Map.entry("http://search.yahoo.com/mrss", "media:"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
          Map.entry("http://prismstandard.org/namespaces/basic/2.0/", "prism:"));

  private FeedNames() {}

  /** Gives the elements of an RSS feed their usual names. */
  static void ofRss(Document feed) {
    rename(feed, ATOM);
  }

  /** Gives the elements of an Atom feed their usual names. */
  static void ofAtom(Document feed) {
    rename(feed, "");
  }

  // What an element declares holds for what is below it.
  private static void rename(Document feed, String atom) {
    IdentityHashMap<Element, Map<String, String>> declared = new IdentityHashMap<>();
    for (Element element : feed.getAllElements()) {
      Map<String, String> above = declared.getOrDefault(element.parent(), Map.of());
      Map<String, String> own = with(element, above);
      declared.put(element, own);
      String tag = element.tagName();
      int colon = tag.indexOf(':');
      String prefix = colon < 0 ? "" : tag.substring(0, colon);
      String usual =
          prefix.equals("atom") && !own.containsKey(prefix) ? ATOM : usual(own.get(prefix));
      if (usual != null && !(colon < 0 && usual.equals(XHTML))) {
        element.tagName((usual.equals(ATOM) ? atom : usual) + tag.substring(colon + 1));
      }
    }
  }

  private static Map<String, String> with(Element element, Map<String, String> above) {
    Map<String, String> own = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        own.put(key.replaceFirst("^xmlns:?", ""), attribute.getValue().strip());
      }
    }
    if (own.isEmpty()) {
      return above;
    }
    above.forEach(own::putIfAbsent);
    return own;
  }

  /** The first child of that usual name. */
  static Optional<Element> child(@Nullable Element parent, String name) {
    return parent == null
        ? Optional.empty()
        : parent.children().stream().filter(c -> c.tagName().equals(name)).findFirst();
  }

  /** Its text, null without it. */
  static @Nullable String text(@Nullable Element parent, String name) {
    return child(parent, name).map(Xml::text).orElse(null);
  }

  private static @Nullable String usual(@Nullable String vocabulary) {
    return vocabulary == null ? null : PREFIXES.get(vocabulary);
  }
}
