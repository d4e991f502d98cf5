package org.dateline.reading.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The title of a page's article. */
final class PageTitle {
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\d+|#[xX][\\da-fA-F]+|\\w{2,10});");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
  private static final Pattern CUT = Pattern.compile("\\s*(?:…|\\.\\.\\.)$");
  private static final Pattern SECTIONS = Pattern.compile("\\s+(?:\\||::|»)\\s.*$");
  private static final Pattern SITE_SIGN = Pattern.compile("\\s+[|–—·•-]\\s");
  private static final Pattern PAPER =
      Pattern.compile(
          "(.+?)\\s+[|–—·•-]\\s+(?:The |Die |Le |La |El |Het )?(?:\\p{Lu}[\\w.'’&]*(?:\\s+(?:of|and|the|de|und|&)(?=\\s))*\\s*){1,4}");
  private static final int LEAST_WORDS = 4;
  private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u200b\u2060\ufeff]");
  private static final int ESCAPED = 3;
  private static final int SHORTEST_TITLE = 12;

  private PageTitle() {}

  /** The titles that the page gives its article, the most trusted first. */
  static List<String> stated(Document page, JsonLd jsonLd, MetaTags metas) {
    String headline = jsonLd.article().path("headline").asText("");
    String name = jsonLd.article().path("name").asText("");
    return Stream.of(
            Stream.of(headline.isBlank() ? name : headline),
            metas.all("title").stream(),
            Stream.of(page.title()))
        .flatMap(s -> s)
        .map(PageTitle::plain)
        .filter(title -> !title.isBlank())
        .toList();
  }

  static String of(ParsedPage page) {
    List<String> stated = stated(page.document(), page.jsonLd(), page.metas());
    String shown = page.headline() == null ? "" : plain(shown(page.headline()));
    String first = stated.isEmpty() ? shown : stated.get(0);
    if (shown.isEmpty()) {
      boolean fromHead = isOfHeadAlone(page, stated);
      String title = withoutSite(fromHead ? withoutSections(first) : first, page.source());
      return fromHead ? asInScripts(title, page.document()) : title;
    }
    if (isOfHeadAlone(page, stated) && shown.startsWith(first)) {
      return shown;
    }
    String cut = CUT.matcher(first).replaceFirst("");
    boolean isCut = !cut.equals(first) && shown.startsWith(cut);
    // "Talks go on | The Paper" is the headline with the paper's name.
    return isCut || isWithSite(first, shown) ? shown : withoutSite(first, page.source());
  }

  /** True if nothing but the element {@code title} says what the article is called. */
  private static boolean isOfHeadAlone(ParsedPage page, List<String> stated) {
    return stated.size() == 1 && stated.get(0).equals(plain(page.document().title()));
  }

  private static String shown(Element headline) {
    List<Block> lines = PageBlocks.of(headline);
    return String.join(" ", lines.stream().map(Block::text).toList());
  }

  private static boolean isWithSite(String title, String shown) {
    if (title.length() <= shown.length()) {
      return false;
    }
    boolean following =
        title.startsWith(shown)
            && title.substring(shown.length()).matches("\\s*[|｜–—·•:：_›-].*|\\s+[«»/].*");
    return following
        || (title.endsWith(shown)
            && title.substring(0, title.length() - shown.length()).matches(".*\\s[|｜–—·•»›/-]\\s"));
  }

  private static String withoutSite(String title, String site) {
    if (site.isBlank()) {
      return title;
    }
    String name = Pattern.quote(site);
    String bare =
        title
            .replaceFirst("(?i)\\s*[|–—·•-]\\s*" + name + "$", "")
            .replaceFirst("(?i)^" + name + "\\s*(?:[|–—·•:]|\\s-)\\s*", "");
    return bare.isBlank() ? title : bare;
  }

  // In the head of a page "Talks go on | News | The Paper" has nothing of the article after a
  // stroke.
  private static String withoutSections(String title) {
    String bare = SECTIONS.matcher(title).replaceFirst("");
    return bare.length() >= SHORTEST_TITLE ? bare : title;
  }

  // A page that scripts draw gives them its article's title, without the paper's name after it.
  private static String asInScripts(String title, Document page) {
    String data =
        page.select("script:not([src])").stream()
            .map(Element::data)
            .collect(Collectors.joining("\n"));
    Matcher sign = SITE_SIGN.matcher(title);
    while (sign.find()) {
      String bare = title.substring(0, sign.start());
      if (bare.length() >= SHORTEST_TITLE
          && (data.contains('"' + bare + '"') || data.contains('"' + bare + "\\\""))) {
        return bare;
      }
    }
    return withoutPaper(title);
  }

  // "Talks go on in Brennick - The Marsh Gazette": a few capitalized words after more others.
  private static String withoutPaper(String title) {
    Matcher paper = PAPER.matcher(title);
    return paper.matches() && paper.group(1).split(" ", -1).length >= LEAST_WORDS
        ? paper.group(1)
        : title;
  }

  /** A title without the escapes and tags that some pages leave in it. */
  static String plain(String title) {
    String plain = title;
    for (int i = 0; i < ESCAPED && ENTITY.matcher(plain).find(); i++) {
      plain = Parser.unescapeEntities(plain, false);
    }
    if (TAG.matcher(plain).find()) {
      plain = Jsoup.parseBodyFragment(plain).text();
    }
    return UNSEEN.matcher(plain).replaceAll("").replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
