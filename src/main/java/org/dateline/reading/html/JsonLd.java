package org.dateline.reading.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The article that a page's JSON-LD describes, read with tolerance for how sites write it. */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_MISSING_VALUES,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern GUARD =
      Pattern.compile("^\\s*(?://\\s*)?(?:<!\\[CDATA\\[|<!--)|(?://\\s*)?(?:\\]\\]>|-->)\\s*$");
  private static final Set<String> TYPES = Set.of("report", "newsarticle", "liveblogposting");
  private static final List<String> FIELDS =
      List.of("headline", "datePublished", "dateModified", "articleBody", "articleSection", "url");
  private static final int DEEPEST = 12;

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final JsonNode article;

  private JsonLd(Document page) {
    for (Element script : page.select("script[type]")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
        collect(parsed(script.data()), 0);
      }
    }
    this.article = best(page);
  }

  static JsonLd of(Document page) {
    return new JsonLd(page);
  }

  /** The article's node; missing without one. */
  JsonNode article() {
    return article;
  }

  boolean isLiveBlog() {
    return isType(article.path("@type"), "liveblogposting");
  }

  /** The name of who published the article; empty where it is not said. */
  String publisher() {
    JsonNode publisher = resolved(article.path("publisher"));
    JsonNode first = publisher.isArray() ? publisher.path(0) : publisher;
    JsonNode name = first.isObject() ? first.path("name") : first;
    return (name.isArray() ? name.path(0) : name).asText("").strip();
  }

  /** A node that another names by its id, or the node itself. */
  JsonNode resolved(JsonNode node) {
    JsonNode named = node.size() == 1 ? byId.get(node.path("@id").asText()) : null;
    return named == null ? node : named;
  }

  // A page may describe other articles too: its own has its address, or the title it shows.
  private JsonNode best(Document page) {
    for (JsonNode node : articles) {
      if (isType(node.path("@type"), "liveblogposting")) {
        return node;
      }
    }
    if (articles.size() > 1) {
      Element canonical = page.selectFirst("link[rel=canonical]");
      String address = canonical == null ? "" : canonical.attr("href");
      List<String> shown = page.select("h1").eachText();
      shown.add(page.title());
      for (JsonNode node : articles) {
        if (!address.isBlank() && hasAddress(node, address)) {
          return node;
        }
      }
      for (JsonNode node : articles) {
        String headline = PageTitle.plain(node.path("headline").asText(""));
        if (shown.stream().anyMatch(title -> Headline.same(headline, title))) {
          return node;
        }
      }
    }
    return articles.isEmpty() ? MissingNode.getInstance() : articles.get(0);
  }

  private static boolean hasAddress(JsonNode node, String address) {
    JsonNode main = node.path("mainEntityOfPage");
    return node.path("url").asText("").equals(address)
        || main.asText("").equals(address)
        || main.path("@id").asText("").equals(address);
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
    } else if (node.isObject()) {
      if (node.size() > 1 && node.path("@id").isTextual()) {
        byId.putIfAbsent(node.path("@id").asText(), node);
      }
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      collect(node.path("@graph"), depth + 1);
      collect(node.path("mainEntity"), depth + 1);
      collect(node.path("mainEntityOfPage"), depth + 1);
    }
  }

  static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText("").toLowerCase(Locale.ROOT);
    return name.endsWith("article")
        || (name.endsWith("posting") && !name.endsWith("jobposting"))
        || TYPES.contains(name);
  }

  private static boolean isType(JsonNode type, String name) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isType(one, name)) {
          return true;
        }
      }
    }
    return type.asText("").toLowerCase(Locale.ROOT).endsWith(name);
  }

  // A page's broken metadata costs what cannot be read of it, not the page.
  private static JsonNode parsed(String data) {
    String json = data;
    for (String bare = GUARD.matcher(json).replaceAll("");
        !bare.equals(json);
        bare = GUARD.matcher(json).replaceAll("")) {
      json = bare;
    }
    json = json.strip().replaceFirst(";+$", "");
    if (json.startsWith("{&quot;") || json.startsWith("[{&quot;")) {
      json = Parser.unescapeEntities(json, false);
    }
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return salvaged(json);
    }
  }

  // Of text that is no JSON the plain fields after the article's type.
  private static JsonNode salvaged(String json) {
    Matcher type =
        Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(\\w*(?:Article|Posting))\"").matcher(json);
    if (!type.find()) {
      return MissingNode.getInstance();
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("@type", type.group(1));
    for (String field : FIELDS) {
      Matcher value =
          Pattern.compile("\"" + field + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(json);
      if (value.find()) {
        node.put(field, unescaped(value.group(1)));
      }
    }
    return node;
  }

  private static String unescaped(String value) {
    try {
      return JSON.readTree("\"" + value + "\"").asText();
    } catch (JsonProcessingException e) {
      return value;
    }
  }
}
