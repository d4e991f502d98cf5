package org.dateline.reading.html;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The element that shows an article's title on its page. */
final class Headline {
  private static final int SHORTEST = 3;
  private static final String LARGE = "font, big, b, strong, [class*=title]";

  private Headline() {}

  /**
   * The heading that says what the page calls its article; else the first of the first rank.
   *
   * @param titles titles that the page gives, the most trusted first
   * @param site the name of the paper, which is no title
   */
  static @Nullable Element find(Document page, List<String> titles, String site) {
    List<Element> headings =
        page.select("h1, h2, h3, [itemprop=headline], [class*=headline]").stream()
            .filter(heading -> !isSiteName(heading) && !same(heading.text(), site))
            .toList();
    for (String title : titles) {
      for (Element heading : headings) {
        if (same(heading.text(), title)) {
          return heading;
        }
      }
    }
    for (String title : titles) {
      for (Element heading : headings) {
        if (isBeginning(heading.text(), title) && heading.closest("nav, aside") == null) {
          return heading;
        }
      }
    }
    return headings.stream()
        .filter(heading -> heading.normalName().equals("h1") && heading.hasText())
        .findFirst()
        .orElseGet(() -> headings.isEmpty() ? inOtherWords(page, titles) : null);
  }

  // Pages without headings write their title large or bold.
  private static @Nullable Element inOtherWords(Document page, List<String> titles) {
    for (Element element : page.select(LARGE)) {
      String text = element.text();
      if (titles.stream().anyMatch(title -> same(text, title) || isBeginning(text, title))) {
        return element;
      }
    }
    return null;
  }

  /** True if two titles are equal but for case, blanks and punctuation. */
  static boolean same(String one, String other) {
    String a = folded(one);
    return a.length() >= SHORTEST && a.equals(folded(other));
  }

  // The page's title often names the paper after the article's.
  private static boolean isBeginning(String heading, String title) {
    String begins = folded(heading);
    String whole = folded(title);
    return begins.length() >= 12 && (whole.startsWith(begins) || whole.endsWith(begins));
  }

  private static boolean isSiteName(Element heading) {
    Element link = heading.closest("a") == null ? heading.selectFirst("a") : heading.closest("a");
    return link != null && link.attr("href").matches("/|https?://[^/]+/?|#|index\\.html?");
  }

  private static String folded(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
