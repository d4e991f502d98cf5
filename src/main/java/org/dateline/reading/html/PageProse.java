package org.dateline.reading.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The running text of a page, counted by element, and the place of its headline. */
final class PageProse {
  private final Element root;
  private final @Nullable Element headline;
  private final Map<Element, Integer> within = new HashMap<>();

  /**
   * Counts the prose within each element of a page.
   *
   * @param headline null where the page shows none
   */
  PageProse(Element root, @Nullable Element headline, List<Block> blocks) {
    this.root = root;
    this.headline = headline;
    for (Block block : blocks) {
      for (Element e = block.owner(); e != null; e = e.parent()) {
        within.merge(e, block.prose(), Integer::sum);
      }
    }
  }

  Element root() {
    return root;
  }

  /** The characters of running text within an element. */
  int of(Element element) {
    return within.getOrDefault(element, 0);
  }

  boolean holdsHeadline(Element element) {
    for (Element e = headline; e != null; e = e.parent()) {
      if (e.equals(element)) {
        return true;
      }
    }
    return false;
  }
}
