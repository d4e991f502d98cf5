package org.dateline.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of itself: JSON-LD first, then OpenGraph and meta tags, then its marks. */
final class PageMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Document page;
  private final JsonNode article;

  PageMetadata(Document page) {
    this.page = page;
    this.article = newsArticle(page);
  }

  void writeTo(Draft draft) {
    draft
        .title(
            first(
                text(article, "headline"),
                meta("og:title"),
                meta("twitter:title"),
                text(page.selectFirst("article h1, main h1, h1")),
                page.title()))
        .url(article.path("mainEntityOfPage").asText(""))
        .url(text(article.path("mainEntityOfPage"), "@id"))
        .url(text(article, "url"))
        .url(meta("og:url"))
        .url(attribute("link[rel=canonical]", "href"))
        .source(first(name(article.path("publisher")), meta("og:site_name")))
        .author(
            first(
                name(article.path("author")),
                meta("author"),
                text(page.selectFirst("[rel=author]"))))
        .language(first(page.select("html").attr("lang"), text(article, "inLanguage")));
    for (String date :
        List.of(
            text(article, "datePublished"),
            meta("article:published_time"),
            meta("og:article:published_time"),
            meta("datePublished"),
            meta("date"),
            meta("pubdate"),
            meta("dc.date"),
            meta("parsely-pub-date"),
            attribute("time[datetime][itemprop=datePublished]", "datetime"),
            attribute("article time[datetime], main time[datetime]", "datetime"),
            attribute("time[datetime]", "datetime"),
            text(page.selectFirst("time")))) {
      draft.published(WrittenDate.ofMetadata(date));
    }
  }

  private String meta(String name) {
    String property = attribute("meta[property=\"" + name + "\"]", "content");
    if (!property.isEmpty()) {
      return property;
    }
    String named = attribute("meta[name=\"" + name + "\"]", "content");
    return named.isEmpty() ? attribute("meta[itemprop=\"" + name + "\"]", "content") : named;
  }

  private String attribute(String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.attr(attribute).strip();
  }

  private static String text(@Nullable Element element) {
    return element == null ? "" : element.text().strip();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("").strip();
  }

  private static String name(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      node.forEach(element -> names.add(name(element)));
      return String.join(", ", names);
    }
    return node.isObject() ? text(node, "name") : node.asText("").strip();
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private static JsonNode newsArticle(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode found = newsArticle(parsed(script.data()));
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return MissingNode.getInstance();
  }

  // A page's broken metadata costs the metadata, not the page.
  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode newsArticle(JsonNode node) {
    if (node.isObject() && isArticle(node.path("@type"))) {
      return node;
    }
    for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
      JsonNode found = newsArticle(child);
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return MissingNode.getInstance();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return type.asText("").endsWith("Article") || type.asText("").endsWith("Posting");
  }
}
