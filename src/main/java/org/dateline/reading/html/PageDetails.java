package org.dateline.reading.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.WrittenDate;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Metadata of a page's article beside the text: JSON-LD first, then meta tags, then its marks. */
final class PageDetails {
  private static final Pattern SAVED_FROM =
      Pattern.compile("(?:^|\\s)(?:url:\\s*|saved from url=\\(\\d+\\))(https?://\\S+)");
  private static final Pattern KEYWORD_SIGN = Pattern.compile("\\s*[,;]\\s*");

  private final ParsedPage page;
  private final Document document;
  private final JsonNode article;
  private final PageDates dates;

  PageDetails(ParsedPage page, LocalDate today) {
    this.page = page;
    this.document = page.document();
    this.article = page.jsonLd().article();
    this.dates = new PageDates(page, today);
  }

  void writeTo(ArticleDraft draft) {
    String source = page.source();
    List<String> addresses = addresses();
    String address = lastOf(addresses);
    // of several the last counts that can be an article's, so the most trusted comes last
    addresses.forEach(draft::url);
    draft
        .title(PageTitle.of(page))
        .url(address)
        .source(source)
        .author(new PageByline(page).names(source))
        .section(section())
        .copyright(copyright())
        .language(language());
    keywords(draft);
    Optional<Moment> published = dates.published();
    Optional<Moment> updated = dates.updated();
    draft.publishedAt(published).updatedAt(updated);
    if (WrittenDate.ofUrl(address).isEmpty()) {
      draft.publishedAt(dates.supposed());
      draft.publishedAt(updated); // it was out by then, and nothing tells more
    }
  }

  private static String lastOf(List<String> addresses) {
    return addresses.stream()
        .filter(address -> address.matches("(?i)https?://.*"))
        .reduce((before, last) -> last)
        .orElse(addresses.isEmpty() ? "" : addresses.get(addresses.size() - 1));
  }

  /** The addresses that the page gives as its own, the most trusted last. */
  private List<String> addresses() {
    return Stream.of(
            savedFrom(),
            article.path("mainEntityOfPage").asText(""),
            text(article.path("mainEntityOfPage"), "@id"),
            text(article, "url"),
            page.metas().first("url"),
            attribute("link[rel=canonical]", "href"))
        .filter(address -> !address.isBlank())
        .toList();
  }

  // Browsers and their tools note in a comment where a page was saved from.
  private String savedFrom() {
    for (Node node : Stream.concat(document.childNodes().stream(), heads()).toList()) {
      if (node instanceof Comment comment) {
        Matcher address = SAVED_FROM.matcher(comment.getData());
        if (address.find()) {
          return address.group(1);
        }
      }
    }
    return "";
  }

  private Stream<Node> heads() {
    Element html = document.selectFirst("html");
    return html == null
        ? Stream.of()
        : Stream.concat(html.childNodes().stream(), document.head().childNodes().stream());
  }

  private String section() {
    JsonNode section = article.path("articleSection");
    String said = section.isArray() ? section.path(0).asText("") : section.asText("");
    return Stream.of(
            said,
            page.metas().first("section"),
            ParsedPage.property(document, "[itemprop=articleSection]"))
        .map(PageTitle::plain)
        .filter(one -> !one.isBlank())
        .findFirst()
        .orElse("");
  }

  private String copyright() {
    String said = text(article, "copyrightNotice");
    return PageTitle.plain(said.isBlank() ? page.metas().first("copyright") : said);
  }

  private String language() {
    return Stream.of(
            text(article, "inLanguage"),
            text(article.path("inLanguage"), "name"),
            page.headline() == null ? "" : lang(page.headline()),
            document.select("html").attr("lang"),
            document.select("html").attr("xml:lang"),
            page.metas().first("language"),
            attribute("meta[http-equiv=content-language]", "content"))
        .filter(language -> !language.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String lang(Element headline) {
    Element named = headline.closest("[lang]");
    return named == null ? "" : named.attr("lang");
  }

  private void keywords(ArticleDraft draft) {
    JsonNode keywords = article.path("keywords");
    if (keywords.isArray()) {
      keywords.forEach(one -> draft.tag(PageTitle.plain(one.asText(text(one, "name")))));
    } else if (!keywords.asText("").isBlank()) {
      draft.tags(parted(keywords.asText()));
    } else if (!page.metas().all("tags").isEmpty()) {
      page.metas().all("tags").forEach(draft::tag);
    } else {
      draft.tags(parted(page.metas().first("keywords")));
    }
  }

  private static List<String> parted(String keywords) {
    return Arrays.stream(KEYWORD_SIGN.split(keywords)).map(PageTitle::plain).toList();
  }

  private String attribute(String selector, String attribute) {
    Element element = document.selectFirst(selector);
    return element == null ? "" : element.attr(attribute).strip();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("").strip();
  }
}
