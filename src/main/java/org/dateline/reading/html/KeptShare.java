package org.dateline.reading.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.jsoup.nodes.Element;

/** Share of a page's running text that was kept, and a note for pages that may have lost theirs. */
final class KeptShare {
  private static final int MANY = 600;
  private static final int FEW_WORDS = 60;
  private static final int CHARACTERS_A_WORD = 6;
  private static final int STATED_WORDS = 120;
  private static final int HEAVY_SCRIPTS = 4_000;
  private static final int NO_PREVIEW = 2_000;

  /** The end of a teaser: "has said that it may soon..." */
  private static final Pattern CUT_OFF = Pattern.compile("(?:\\.{3}|…)\\]?$");

  private final ParsedPage page;
  private final List<Block> kept;
  private final List<String> text;
  private final ScriptText scripts;

  KeptShare(ParsedPage page, List<Block> kept, List<String> text, ScriptText scripts) {
    this.page = page;
    this.kept = kept;
    this.text = text;
    this.scripts = scripts;
  }

  void writeTo(ArticleDraft draft) {
    int characters = text.stream().mapToInt(String::length).sum();
    // scripts without blanks have no words to count
    int words =
        Math.max(String.join(" ", text).split("\\s+", -1).length, characters / CHARACTERS_A_WORD);
    int stated = scripts.words();
    int left = unexplained();
    if (characters == 0) {
      return; // which the reader says by itself
    }
    if (!isOfCharacters(stated, characters) && stated >= STATED_WORDS && words * 3 < stated) {
      draft.note(
          "kept little of the page: %d words, and it says that it has %d. Look at it."
              .formatted(words, stated));
    } else if (left >= MANY && left > 2 * characters) {
      draft.note(
          "kept little of the page: %,d characters of text, and %,d more look like text. Look at it."
              .formatted(characters, left));
    } else if (words < FEW_WORDS && (isLocked() || isDrawnByScripts())) {
      draft.note(
          "kept little of the page: %d words; the rest may be locked or drawn by scripts. Look at it."
              .formatted(words));
    }
  }

  // Some pages state the characters. A preview of some hundred may equal an article's words by
  // chance.
  private static boolean isOfCharacters(int stated, int characters) {
    return characters >= NO_PREVIEW && Math.abs(stated - characters) * 10 < characters;
  }

  // Running text that neither was kept nor is known to be a reader's, a teaser or a menu.
  private int unexplained() {
    Set<String> known = new HashSet<>();
    kept.forEach(block -> known.add(block.text()));
    return page.blocks().stream()
        .filter(block -> page.isStory(block.owner()) && !known.contains(block.text()))
        .filter(
            block ->
                !isApart(block) && !isOtherArticle(block) && !CUT_OFF.matcher(block.text()).find())
        .mapToInt(Block::prose)
        .sum();
  }

  private boolean isApart(Block block) {
    Element part = page.furniture().around(block.owner());
    return part != null
        && (page.furniture().reasonOf(part) == PageFurniture.Reason.ASIDE
            || ClassWords.isConsent(part));
  }

  // An article with a heading of its own, beside the page's headline: a teaser, however long.
  private boolean isOtherArticle(Block block) {
    Element article = block.owner().closest("article");
    return article != null
        && article.selectFirst("h2, h3, h4") != null
        && article.selectFirst("h1") == null
        && page.document().selectFirst("h1") != null
        && kept.stream().noneMatch(one -> article.equals(one.owner().closest("article")));
  }

  private boolean isLocked() {
    return page.jsonLd().article().path("isAccessibleForFree").asText("").equalsIgnoreCase("false")
        || page.metas().first("access").matches("(?i)locked|metered|premium|paid");
  }

  private boolean isDrawnByScripts() {
    int data =
        page.document().select("script:not([src]):not([type*=ld+json])").stream()
            .mapToInt(script -> script.data().length())
            .sum();
    boolean asks = page.document().select("noscript").text().matches("(?is).*(?:java)?scripts?.*");
    return asks
        && (data >= HEAVY_SCRIPTS
            || !page.document().select("iframe, canvas, object, embed").isEmpty());
  }
}
