package org.dateline.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The article elements of a page that are not its main text. One beside the main text is a teaser;
 * without a main text beside them they are its posts.
 */
final class OtherArticles {
  private static final int MUCH_MORE = 2;

  private final PageProse prose;
  private final Set<Element> furniture;

  /**
   * Looks for teasers of other articles on a page.
   *
   * @param furniture parts that are known to be no text
   */
  OtherArticles(PageProse prose, Set<Element> furniture) {
    this.prose = prose;
    this.furniture = furniture;
  }

  List<Element> find() {
    List<Element> others =
        prose.root().select("article").stream()
            .filter(article -> !prose.holdsHeadline(article) && isOutermost(article))
            .toList();
    int within = others.stream().mapToInt(prose::of).sum();
    int outside = prose.of(prose.root()) - within;
    boolean textOutside = outside - proseOfFurniture(others) >= ArticleBlocks.SHORTEST;
    boolean restIsUnheaded = others.stream().anyMatch(o -> !isHeaded(o) && prose.of(o) > 0);
    List<Element> found = new ArrayList<>();
    for (Element article : others) {
      // beside one that is much longer, what stands outside is no main text
      boolean mainText =
          isContinuation(article)
              || prose.of(article) >= MUCH_MORE * Math.max(PageFurniture.CARD, outside);
      if (!mainText && (textOutside || (isHeaded(article) && restIsUnheaded))) {
        found.add(article);
      }
    }
    return found;
  }

  private static boolean isHeaded(Element article) {
    return article.selectFirst("h1, h2, h3, h4") != null;
  }

  // Without a heading, a link or a day of its own, beside the headline's article.
  private boolean isContinuation(Element article) {
    return article.selectFirst("h1, h2, h3, h4, h5, a[href], time") == null
        && article.siblingElements().stream().anyMatch(prose::holdsHeadline);
  }

  private boolean isOutermost(Element article) {
    Element parent = article.parent();
    Element above = parent == null ? null : parent.closest("article");
    return above == null || prose.holdsHeadline(above);
  }

  // Furniture that does not lie within the others, so that its words are not taken for the main
  // text.
  private int proseOfFurniture(List<Element> others) {
    int sum = 0;
    for (Element part : furniture) {
      boolean nested =
          part.parents().stream().anyMatch(e -> furniture.contains(e) || others.contains(e))
              || others.contains(part);
      int own = nested ? 0 : prose.of(part);
      for (Element other : others) {
        own -= !nested && other.parents().contains(part) ? prose.of(other) : 0;
      }
      sum += own;
    }
    return sum;
  }
}
