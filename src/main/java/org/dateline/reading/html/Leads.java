package org.dateline.reading.html;

import java.util.List;
import java.util.Optional;
import org.dateline.reading.PageWords;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lead of a web page: the paragraphs between headline and text that sum the article up,
 * where they stand outside of the element that holds the text.
 */
final class Leads {
  private static final int SHORTEST = 25;
  private static final int SHORTEST_UNNAMED = 60;
  private static final int MOST = 4;
  private static final String PICTURES =
      "img, picture, figure, video, audio, iframe, form, button, input";

  private final PageFurniture furniture;
  private final @Nullable Element headline;

  /**
   * Looks for leads near the headline of a page.
   *
   * @param headline null where the page shows none
   */
  Leads(PageFurniture furniture, @Nullable Element headline) {
    this.furniture = furniture;
    this.headline = headline;
  }

  /** The blocks after the headline that stand above the main text and lead to it. */
  List<Block> above(List<Block> blocks, List<Block> mainText) {
    Optional<Block> text = mainText.stream().filter(this::isText).findFirst();
    if (headline == null || text.isEmpty()) {
      return List.of();
    }
    Block first = text.get();
    return blocks.stream()
        .takeWhile(block -> !block.equals(first))
        .filter(
            block -> isLead(block, first) && mainText.stream().noneMatch(b -> repeats(b, block)))
        .limit(MOST)
        .toList();
  }

  private boolean isText(Block block) {
    return block.isProse() && !isHeadLine(block);
  }

  private boolean isLead(Block block, Block first) {
    if (block.kind() == Block.BlockRole.CAPTION || block.isLinks() || isHeadLine(block)) {
      return false;
    }
    Element named = named(block.owner());
    if (named != null) {
      return block.text().length() >= SHORTEST && isOfThisArticle(named);
    }
    return block.isProse()
        && block.endsSentence()
        && block.text().length() >= SHORTEST_UNNAMED
        && furniture.around(block.owner()) == null
        && branch(block.owner(), first.owner()).select(PICTURES).isEmpty();
  }

  private boolean isHeadLine(Block block) {
    return block.owner().equals(headline)
        || block.owner().parents().contains(headline)
        || VisibleDates.isHeadLine(block)
        || PageWords.BY.matcher(block.text()).lookingAt()
        || PageWords.ANY_DATE.matcher(block.text()).lookingAt();
  }

  // A teaser of another article has a link, a title or a picture.
  private boolean isOfThisArticle(Element named) {
    Element part = furniture.around(named);
    boolean plain = named.select("a[href], h1, h2, h3, h4, " + PICTURES).isEmpty();
    return part == null
        ? named.select(PICTURES).isEmpty()
        : plain && furniture.reasonOf(part) == PageFurniture.Reason.CLASS_WORDS;
  }

  private @Nullable Element named(Element element) {
    for (Element e = element; e != null && !holdsHeadline(e); e = e.parent()) {
      if (ClassWords.isLead(e)) {
        return e;
      }
    }
    return null;
  }

  private boolean holdsHeadline(Element element) {
    return headline != null && headline.parents().contains(element);
  }

  // The outermost element around one that holds neither the headline nor the main text.
  private Element branch(Element element, Element mainText) {
    Element branch = element;
    for (Element e = element; e != null; e = e.parent()) {
      if (holdsHeadline(e) || e.equals(mainText) || mainText.parents().contains(e)) {
        return branch;
      }
      branch = e;
    }
    return branch;
  }

  private static boolean repeats(Block block, Block lead) {
    String words = lead.text().replaceFirst("\\s*(?:…|\\.\\.\\.|\\[…\\])$", "");
    return block.text().startsWith(words);
  }
}
