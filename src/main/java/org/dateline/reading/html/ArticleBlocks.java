package org.dateline.reading.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the blocks of a page that are its article: those after the headline that are not
 * furniture.
 */
final class ArticleBlocks {
  /** Characters of running text that are an article for themselves. */
  static final int SHORTEST = 250;

  private static final int LEAST_TAKEN_BACK = 60;

  /** A part that holds this share of the running text is where the main text is. */
  private static final double NEARLY_ALL = 0.85;

  private static final double MOST = 0.7;

  private final Element root;
  private final List<Block> blocks;
  private final PageFurniture furniture;
  private final @Nullable Element headline;

  ArticleBlocks(
      Element root, List<Block> blocks, PageFurniture furniture, @Nullable Element headline) {
    this.root = root;
    this.blocks = blocks;
    this.furniture = furniture;
    this.headline = headline;
  }

  /** The blocks of the article, from its headline on. */
  List<Block> blocks() {
    List<Block> following = blocks.subList(headlineAt(blocks, headline), blocks.size());
    List<Block> text = standing(following);
    if (prose(text) == 0 && following.size() < blocks.size()) {
      text = standing(blocks);
    }
    List<Block> mainText = within(container(text), text);
    Set<Block> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    whole.addAll(mainText);
    whole.addAll(new Leads(furniture, headline).above(following, mainText));
    return blocks.stream().filter(whole::contains).toList();
  }

  /** The place of the headline's last line among the blocks; 0 without a headline. */
  static int headlineAt(List<Block> blocks, @Nullable Element headline) {
    for (int i = blocks.size() - 1; i >= 0 && headline != null; i--) {
      Element owner = blocks.get(i).owner();
      if (owner.equals(headline) || owner.parents().contains(headline)) {
        return i;
      }
    }
    return 0;
  }

  private List<Block> standing(List<Block> among) {
    List<Block> text = text(among);
    while (!stands(text) && furniture.takeBack(least(text), prose(text) == 0)) {
      text = text(among);
    }
    return text;
  }

  private List<Block> text(List<Block> among) {
    return among.stream().filter(block -> furniture.around(block.owner()) == null).toList();
  }

  private static boolean stands(List<Block> text) {
    return prose(text) >= SHORTEST && text.stream().filter(Block::isProse).count() > 2;
  }

  // Two paragraphs may be a short report, or what stands above a long one.
  private static int least(List<Block> text) {
    int prose = prose(text);
    return Math.max(LEAST_TAKEN_BACK, prose >= SHORTEST ? 4 * prose : 2 * prose);
  }

  static int prose(List<Block> text) {
    return text.stream().mapToInt(Block::prose).sum();
  }

  /**
   * The elements that the main text lies in: those named as its body, or the innermost around it.
   */
  private Set<Element> container(List<Block> text) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Block block : text) {
      for (Element e = block.owner(); e != null; e = e.parent()) {
        weights.merge(e, block.prose(), Integer::sum);
      }
    }
    int total = Math.max(1, weights.getOrDefault(root, 0));
    Set<Element> named =
        weights.keySet().stream().filter(ArticleBlocks::isNamedBody).collect(Collectors.toSet());
    int inNamed =
        named.stream()
            .filter(e -> e.parents().stream().noneMatch(named::contains))
            .mapToInt(weights::get)
            .sum();
    return inNamed >= MOST * total ? named : Set.of(innermost(weights));
  }

  /** True if a page marks an element as the text of its article. */
  static boolean isNamedBody(Element element) {
    return element.attr("itemprop").equals("articleBody") || ClassWords.isBody(element);
  }

  private Element innermost(Map<Element, Integer> weights) {
    Element inner = root;
    while (true) {
      Element heaviest = null;
      for (Element child : inner.children()) {
        int weight = weights.getOrDefault(child, 0);
        heaviest =
            weight > 0 && (heaviest == null || weight > weights.get(heaviest)) ? child : heaviest;
      }
      if (heaviest == null
          || weights.get(heaviest) < NEARLY_ALL * weights.get(inner)
          || heaviest.normalName().equals("p")
          || hasPiecesBeside(heaviest, weights)) {
        return inner;
      }
      inner = heaviest;
    }
  }

  // A paragraph, the headline's part or another of its class beside it belongs to the main text.
  private boolean hasPiecesBeside(Element piece, Map<Element, Integer> weights) {
    for (Element sibling : piece.siblingElements()) {
      boolean holdsText = weights.getOrDefault(sibling, 0) > 0;
      boolean isPiece =
          sibling.normalName().equals("p")
              || (!piece.className().isEmpty() && sibling.className().equals(piece.className()))
              || (headline != null
                  && (sibling.equals(headline) || headline.parents().contains(sibling)));
      if (holdsText && isPiece) {
        return true;
      }
    }
    return false;
  }

  private static List<Block> within(Set<Element> containers, List<Block> text) {
    return text.stream()
        .filter(
            block ->
                containers.contains(block.owner())
                    || block.owner().parents().stream().anyMatch(containers::contains))
        .toList();
  }
}
