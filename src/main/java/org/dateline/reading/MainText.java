package org.dateline.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The main text of a web page: the paragraphs of the element that holds most of them. */
final class MainText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, nav, aside, footer, form, button, select,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], .advertisement,"
          + " [class*=share], [class*=related], [class*=newsletter], [class*=comment], [id*=comment],"
          + " [class*=promo], [class*=cookie]";
  private static final String BLOCKS = "p, h2, h3, h4, blockquote, li, figcaption, pre, td";

  private final Document page;
  private final Furniture furniture;

  MainText(Document page, Furniture furniture) {
    this.page = page;
    this.furniture = furniture;
  }

  void writeTo(Draft draft) {
    page.select("header").stream()
        .filter(header -> header.closest("article") == null)
        .forEach(Element::remove);
    page.select(NEVER_TEXT).stream()
        // A class name that happens to match on the whole page must not take the article with it.
        .filter(element -> element.selectFirst("article, main, h1") == null)
        .forEach(Element::remove);
    List<String> paragraphs = new ArrayList<>();
    for (Element block : blocks(container())) {
      String text = block.text().strip();
      if (text.isEmpty()) {
        continue;
      }
      if (furniture.isFurniture(text)) {
        draft.dropped("page furniture", text);
      } else if (furniture.isCredit(text)) {
        draft.dropped("photo credit", text);
      } else {
        paragraphs.add(text);
      }
    }
    draft.text(String.join("\n\n", paragraphs));
  }

  private Element container() {
    Elements named = page.select("[itemprop=articleBody], article, main, [role=main]");
    Optional<Element> best =
        named.stream().filter(e -> words(e) > 0).max(Comparator.comparingInt(MainText::words));
    return best.orElseGet(this::densest);
  }

  // No element says that it is the article: the one whose own paragraphs are longest together.
  private Element densest() {
    return page.select("p").stream()
        .map(Element::parent)
        .filter(parent -> parent != null)
        .distinct()
        .max(Comparator.comparingInt(MainText::ownWords))
        .orElse(page.body());
  }

  private static int words(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  private static int ownWords(Element element) {
    return element.children().stream()
        .filter(child -> child.normalName().equals("p"))
        .mapToInt(p -> p.text().length())
        .sum();
  }

  // The innermost blocks, so that a quotation's paragraphs are not taken twice; a page without
  // any has its text as one paragraph.
  private static List<Element> blocks(Element container) {
    List<Element> blocks =
        container.select(BLOCKS).stream()
            .filter(block -> block.select(BLOCKS).size() == 1)
            .toList();
    return blocks.isEmpty() ? List.of(container) : blocks;
  }
}
