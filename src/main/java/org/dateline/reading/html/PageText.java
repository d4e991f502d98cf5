package org.dateline.reading.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Furniture;
import org.dateline.reading.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page's article: as the page shows it, or as its scripts hold it where that is more.
 */
final class PageText {
  private static final int LONG_ENOUGH_TO_REPEAT = 60;

  /** End of what somebody says, however short, as no line of names ends. */
  private static final Pattern EXCLAMATION = Pattern.compile("[!?…]$|[.!?…,]?[”\"»]$");

  /** A day as programs write it, or the address of a picture. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(?:Z|[+-][\\d:]+)?"
              + "|(?i)(?:https?:/)?/\\S+\\.(?:jpe?g|png|gif|webp|svg)(?:\\?\\S*)?");

  private final ParsedPage page;
  private final Furniture furniture;
  private final List<Block> kept = new ArrayList<>();

  PageText(ParsedPage page, Furniture furniture) {
    this.page = page;
    this.furniture = furniture;
  }

  void writeTo(ArticleDraft draft) {
    List<Block> mainText = page.mainText();
    keep(mainText, draft);
    List<String> shown = kept.stream().map(Block::text).toList();
    ScriptText scripts = new ScriptText(page);
    List<String> text = scripts.better(shown);
    draft.paragraphs(text);
    new KeptShare(page, kept, text, scripts).writeTo(draft);
  }

  private void keep(List<Block> mainText, ArticleDraft draft) {
    int end = end(mainText);
    boolean begun = false;
    int opening = opening(mainText);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < mainText.size(); i++) {
      Block block = mainText.get(i);
      if (!block.struck().isEmpty()) {
        draft.dropped("deleted text", block.struck());
      }
      String reason =
          i >= end
              ? "after the article"
              : reason(block, begun || opening < 0, i < opening || opening < 0, seen);
      if (reason == null) {
        begun |= block.isProse();
        kept.add(block);
      } else {
        draft.dropped(reason, block.text());
      }
    }
    trimEnd(draft);
  }

  // The first line of running text; -1 for a page that has none.
  private int opening(List<Block> mainText) {
    for (int i = 0; i < mainText.size(); i++) {
      if (mainText.get(i).isProse() && !VisibleDates.isHeadLine(mainText.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable String reason(Block block, boolean begun, boolean atHead, Set<String> seen) {
    String text = block.text();
    if (page.headline() != null
        && (block.owner().equals(page.headline())
            || block.owner().parents().contains(page.headline())
            || (!begun && Headline.same(text, page.headline().text())))) {
      return "title repeated";
    }
    if (furniture.isFurniture(text) || FOR_PROGRAMS.matcher(text).matches()) {
      return "page furniture";
    }
    if (block.kind() == Block.BlockRole.CAPTION) {
      return "caption";
    }
    if (furniture.isCredit(text)) {
      return "photo credit";
    }
    if (leadsElsewhere(block)) {
      return "link elsewhere";
    }
    boolean posts = page.isLive();
    if (atHead && !posts && isHead(block)) {
      return "head";
    }
    return text.length() >= LONG_ENOUGH_TO_REPEAT && !seen.add(text) ? "repeated" : null;
  }

  private static boolean leadsElsewhere(Block block) {
    if (block.kind() == Block.BlockRole.TEXT
        && PageWords.ELSEWHERE.matcher(block.text()).matches()) {
      return block.isLinks()
          || (block.linked() * 3 > block.text().length() && !block.endsSentence());
    }
    return block.linked() * 4 > block.text().length() * 3 && !block.endsSentence();
  }

  // Above the text stand who wrote it, when, how long it takes, what it belongs to.
  private static boolean isHead(Block block) {
    if (block.kind() == Block.BlockRole.HEADING || EXCLAMATION.matcher(block.text()).find()) {
      return false;
    }
    return VisibleDates.isHeadLine(block)
        || (PageWords.BY.matcher(block.text()).lookingAt() && !block.isProse())
        || (PageWords.ANY_DATE.matcher(block.text()).lookingAt() && !block.isProse());
  }

  private int end(List<Block> mainText) {
    int total = Math.max(1, ArticleBlocks.prose(mainText));
    int passed = 0;
    for (int i = 0; i < mainText.size(); i++) {
      if (furniture.closes(mainText.get(i).text()) && passed * 2 > total) {
        return i;
      }
      passed += mainText.get(i).prose();
    }
    return mainText.size();
  }

  // A heading without text below it, links and labels are what the page goes on with.
  private void trimEnd(ArticleDraft draft) {
    while (kept.size() > 1) {
      Block last = kept.get(kept.size() - 1);
      boolean label =
          last.kind() == Block.BlockRole.HEADING
              || last.isLinks()
              || (!last.isProse() && VisibleDates.isHeadLine(last) && labelled(last))
              || (!last.isProse() && PageWords.ELSEWHERE.matcher(last.text()).matches());
      if (!label) {
        return;
      }
      draft.dropped("after the article", last.text());
      kept.remove(kept.size() - 1);
    }
  }

  private static boolean labelled(Block block) {
    return PageWords.ANY_DATE.matcher(block.text()).lookingAt()
        || PageWords.BY.matcher(block.text()).lookingAt();
  }
}
