package org.dateline.reading.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page that do not look like article text: menus, comments, teasers. Each can be
 * taken back if no article text would be left without it.
 */
final class PageFurniture {
  /**
   * Reason why a part is held to be furniture. The order counts: those before {@link #ASIDE} are
   * parts of other articles or of none.
   */
  enum Reason {
    MENU,
    COMMENTS,
    TEASER,
    OTHER_ARTICLE,
    ASIDE,
    CLASS_WORDS,
    HIDDEN
  }

  private static final Set<String> MENUS = Set.of("nav", "menu");
  private static final Set<String> ASIDES = Set.of("aside", "footer", "form", "dialog", "address");
  private static final Set<String> UNSEEN = Set.of("noscript", "template");
  private static final Set<String> MENU_ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar");
  private static final Set<String> ASIDE_ROLES = Set.of("complementary", "dialog", "alert");

  /** The most running text of a teaser. */
  static final int CARD = 600;

  private final PageProse prose;
  private final boolean live;
  private final Map<Element, Reason> parts = new LinkedHashMap<>();

  /**
   * Finds all parts of a page that are no text of its article.
   *
   * @param headline null where the page shows none
   * @param live whether the page says that its main text comes in posts
   */
  PageFurniture(Element root, @Nullable Element headline, boolean live, List<Block> blocks) {
    prose = new PageProse(root, headline, blocks);
    this.live = live || saysLive(root.select("article"));
    root.getAllElements().forEach(this::look);
    if (!this.live) {
      new OtherArticles(prose, parts.keySet())
          .find()
          .forEach(article -> parts.putIfAbsent(article, Reason.OTHER_ARTICLE));
    }
  }

  private void look(Element element) {
    Reason reason = reason(element);
    if (reason != null && !element.equals(prose.root()) && !prose.holdsHeadline(element)) {
      parts.put(element, reason);
    }
  }

  private @Nullable Reason reason(Element element) {
    String name = element.normalName();
    String role = element.attr("role");
    if (element.hasAttr("itemprop") && element.attr("itemprop").equals("articleBody")) {
      return null;
    }
    if (MENUS.contains(name) || MENU_ROLES.contains(role)) {
      return Reason.MENU;
    }
    if (ClassWords.isComments(element) || element.attr("itemprop").equals("comment")) {
      return Reason.COMMENTS;
    }
    if (ClassWords.isOneComment(element)) {
      return hasLikes(element) ? Reason.COMMENTS : Reason.CLASS_WORDS;
    }
    boolean locked = ClassWords.isPaywall(element);
    if (locked && isTextForSubscribers(element)) {
      return null;
    }
    if (UNSEEN.contains(name) || (isHidden(element) && !isCollapsed(element))) {
      return Reason.HIDDEN;
    }
    if ((ASIDES.contains(name) && element.closest("blockquote") == null)
        || ASIDE_ROLES.contains(role)
        || (name.equals("header") && element.closest("article, main") == null)) {
      return Reason.ASIDE;
    }
    if (ClassWords.isConsent(element)
        || ((locked || ClassWords.isFurniture(element)) && !holdsBody(element))) {
      return Reason.CLASS_WORDS;
    }
    return isLinkedBlock(element) ? Reason.TEASER : null;
  }

  // "paywall" may name the text that only subscribers see, or the offer that all others see.
  private boolean isTextForSubscribers(Element element) {
    return (element.normalName().equals("p") || prose(element) >= CARD)
        && element.selectFirst("form, input, button, dialog") == null;
  }

  // A name such as "sidebar-grid" may be that of the whole layout.
  private boolean holdsBody(Element element) {
    return prose(element) >= ArticleBlocks.SHORTEST
        && element.getAllElements().stream()
            .anyMatch(e -> ClassWords.isArticleBody(e) && prose(e) >= ArticleBlocks.SHORTEST);
  }

  private static boolean hasLikes(Element comment) {
    return comment.siblingElements().stream().anyMatch(ClassWords::isOneComment);
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  // Paragraphs of the main text that the page shows to subscribers alone, or when asked.
  private boolean isCollapsed(Element element) {
    return prose(element) > 0
        && element.parents().stream().anyMatch(ArticleBlocks::isNamedBody)
        && element.selectFirst("form, input, button, aside, figure, dialog") == null;
  }

  // A link around paragraphs or a heading, or a part most of which is links.
  private boolean isLinkedBlock(Element element) {
    String name = element.normalName();
    if (name.equals("a")) {
      return element.hasAttr("href")
          && !element.attr("href").startsWith("#")
          && element.selectFirst("p, div, h2, h3, h4, h5, li") != null;
    }
    if (live) {
      return false;
    }
    if (name.matches("h[2-6]") && isMostlyLink(element)) {
      Element card = element.closest("article, li, section, div, td");
      if (card != null
          && !prose.holdsHeadline(card)
          && prose(card) <= CARD
          && !card.equals(prose.root())
          && card.select("h2, h3, h4, h5").size() == 1) {
        parts.putIfAbsent(card, Reason.TEASER);
      }
    }
    return (name.equals("ul") || name.equals("ol")) && prose(element) == 0 && isMostlyLink(element);
  }

  private static boolean isMostlyLink(Element element) {
    Elements links = element.select("a[href]:not([href^=#])");
    int linked = links.stream().mapToInt(a -> a.text().length()).sum();
    return (linked * 3 > element.text().length() * 2 && linked > 0)
        || element.parents().stream().limit(2).anyMatch(PageFurniture::isRealLink);
  }

  private static boolean isRealLink(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !element.attr("href").startsWith("#");
  }

  private static boolean saysLive(List<Element> articles) {
    return articles.stream()
        .anyMatch(
            article ->
                ClassWords.isLive(article)
                    || article.parents().stream().anyMatch(ClassWords::isLive)
                    || article.attr("itemprop").equals("liveBlogUpdate"));
  }

  /** True if the article is a live blog. */
  boolean isLive() {
    return live;
  }

  int prose(Element element) {
    return prose.of(element);
  }

  /** The outermost part that an element lies in, null for what may be text. */
  @Nullable Element around(Element element) {
    Element outermost = null;
    for (Element e = element; e != null; e = e.parent()) {
      outermost = parts.containsKey(e) ? e : outermost;
    }
    return outermost;
  }

  /** True if an element belongs to another article, to readers' comments or to the site. */
  boolean isOthers(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      Reason reason = parts.get(e);
      if (reason != null && reason.compareTo(Reason.ASIDE) < 0) {
        return true;
      }
    }
    return false;
  }

  @Nullable Reason reasonOf(Element part) {
    return parts.get(part);
  }

  /**
   * Takes back the part with the most running text, so that what lies in it may be text again.
   *
   * @param least the least that it must have
   * @return whether there was one
   */
  boolean takeBack(int least, boolean evenComments) {
    List<Element> candidates = new ArrayList<>();
    for (Map.Entry<Element, Reason> part : parts.entrySet()) {
      boolean inner = part.getKey().parents().stream().anyMatch(parts::containsKey);
      boolean asks = ClassWords.isConsent(part.getKey());
      boolean comments = part.getValue() == Reason.COMMENTS || part.getValue() == Reason.MENU;
      boolean site = part.getValue() == Reason.ASIDE || part.getValue() == Reason.MENU;
      int needed = site ? Math.max(least, ArticleBlocks.SHORTEST) : least;
      if (!inner && !asks && (evenComments || !comments) && prose(part.getKey()) >= needed) {
        candidates.add(part.getKey());
      }
    }
    Element largest = null;
    for (Element candidate : candidates) {
      largest = largest == null || worth(candidate) > worth(largest) ? candidate : largest;
    }
    return largest != null && parts.remove(largest) != null;
  }

  private int worth(Element part) {
    Reason reason = parts.get(part);
    int prose = prose(part);
    return reason == Reason.COMMENTS || reason == Reason.MENU ? prose / 4 : prose;
  }
}
