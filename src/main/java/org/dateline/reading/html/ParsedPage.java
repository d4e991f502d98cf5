package org.dateline.reading.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page: its metadata, the blocks that it shows, and which of them are furniture.
 *
 * @param headline the element that shows the title, null without one
 * @param headlineAt its place among the blocks
 */
record ParsedPage(
    Document document,
    JsonLd jsonLd,
    MetaTags metas,
    List<Block> blocks,
    @Nullable Element headline,
    int headlineAt,
    PageFurniture furniture) {

  static ParsedPage of(Document document) {
    JsonLd jsonLd = JsonLd.of(document);
    MetaTags metas = new MetaTags(document);
    Element root = document.body();
    Element headline =
        Headline.find(
            document, PageTitle.stated(document, jsonLd, metas), source(document, jsonLd, metas));
    List<Block> blocks = PageBlocks.of(root);
    PageFurniture furniture = new PageFurniture(root, headline, jsonLd.isLiveBlog(), blocks);
    return new ParsedPage(
        document,
        jsonLd,
        metas,
        blocks,
        headline,
        ArticleBlocks.headlineAt(blocks, headline),
        furniture);
  }

  /** The paper or site that the page says it is of; empty where it does not. */
  String source() {
    return source(document, jsonLd, metas);
  }

  private static String source(Document document, JsonLd jsonLd, MetaTags metas) {
    return Stream.of(
            jsonLd.publisher(),
            metas.first("source"),
            property(document, "[itemprop=publisher] [itemprop=name]"))
        .map(PageTitle::plain)
        .filter(said -> !said.isBlank())
        .findFirst()
        .orElse("");
  }

  /** The value of an element of microdata, which may be out of sight; empty without it. */
  static String property(Document document, String selector) {
    Element element = document.selectFirst(selector);
    if (element == null) {
      return "";
    }
    return element.hasAttr("content") ? element.attr("content").strip() : element.text();
  }

  /** True if an element does not belong to another article, to readers' comments or to the site. */
  boolean isStory(Element element) {
    return !furniture.isOthers(element);
  }

  /** True if the article is a live blog. */
  boolean isLive() {
    return furniture.isLive();
  }

  List<Block> mainText() {
    return new ArticleBlocks(document.body(), blocks, furniture, headline).blocks();
  }
}
