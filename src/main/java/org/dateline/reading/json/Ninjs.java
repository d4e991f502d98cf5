package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Bylines;
import org.dateline.reading.MarkupParagraphs;
import org.jspecify.annotations.Nullable;

/** IPTC ninjs 1 to 3: the names are in lower case up to 2, and in camel case since. */
final class Ninjs implements JsonShape {
  private static final Set<String> KINDS =
      Set.of("text", "composite", "picture", "video", "audio", "graphic", "package", "planning");
  private static final Set<String> TEXTS = Set.of("text", "composite", "story", "article");

  @Override
  public boolean fits(JsonNode row) {
    boolean named = row.has("uri") || row.has("guid");
    return named
        && (any(
                row,
                "versioncreated",
                "firstcreated",
                "bodies",
                "headlines",
                "pubstatus",
                "renditions")
            || (any(row, "body_html", "body_xhtml") && row.has("headline"))
            || (KINDS.contains(row.path("type").asText("")) && row.has("headline"))
            || row.path("$schema").asText("").contains("ninjs"));
  }

  // by the name in lower case
  private static JsonNode get(JsonNode row, String name) {
    if (row.has(name)) {
      return row.path(name);
    }
    return StreamSupport.stream(((Iterable<String>) row::fieldNames).spliterator(), false)
        .filter(n -> n.toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .map(row::path)
        .orElse(row.path(name));
  }

  private static boolean any(JsonNode row, String... names) {
    for (String name : names) {
      if (!get(row, name).isMissingNode()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable String skipped(JsonNode row) {
    String type = get(row, "type").asText("text");
    if (!TEXTS.contains(type)) {
      return "An item of type " + type + " is no article.";
    }
    String status = get(row, "pubstatus").asText("usable");
    return status.equals("usable") ? null : "Not to be used: its status is " + status + ".";
  }

  @Override
  public void write(JsonNode row, ArticleDraft draft) {
    draft
        .id(JsonValues.string(row, "uri", "guid"))
        .title(headline(row))
        .publishedAt(
            JsonValues.moment(row, List.of("firstcreated", "firstCreated", "firstpublished")))
        .publishedAt(JsonValues.moment(row, List.of("versioncreated", "versionCreated")))
        .updatedAt(JsonValues.moment(row, List.of("versioncreated", "versionCreated")))
        .source(JsonValues.plain(get(row, "source")))
        .source(JsonValues.list(get(row, "infosources")).stream().findFirst().orElse(null))
        .source(JsonValues.plain(get(row, "provider")))
        .source(JsonValues.plain(get(row, "copyrightholder")))
        .author(Bylines.names(JsonValues.string(row, "byline", "by")))
        .author(bylines(get(row, "bylines")))
        .author(String.join(", ", JsonValues.list(get(row, "authors"))))
        .language(JsonValues.string(row, "language"))
        .url(address(row))
        .dateline(Optional.of(JsonValues.plain(get(row, "located"))).filter(l -> !l.isEmpty()))
        .copyright(JsonValues.plain(get(row, "copyrightnotice")))
        .copyright(JsonValues.plain(get(row, "copyrightholder")))
        .tags(subjects(get(row, "subject")))
        .tags(subjects(get(row, "subjects")))
        .tags(JsonValues.list(get(row, "keywords")))
        .paragraphs(text(row));
  }

  /** The names of subjects; of one without a name its code, or its address. */
  private static List<String> subjects(JsonNode subjects) {
    List<String> all = new ArrayList<>();
    for (JsonNode subject : subjects.isArray() ? subjects : List.of(subjects)) {
      List<String> named = JsonValues.list(subject);
      String code = JsonValues.string(subject, "code", "uri");
      all.addAll(named.isEmpty() && code != null ? List.of(code) : named);
    }
    return all;
  }

  /** Bylines as text, each an object; several are of several authors. */
  private static String bylines(JsonNode bylines) {
    return StreamSupport.stream(bylines.spliterator(), false)
        .map(byline -> byline.isObject() ? string(byline) : JsonValues.plain(byline))
        .map(Bylines::names)
        .filter(names -> names != null && !names.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static @Nullable String string(JsonNode byline) {
    return JsonValues.string(byline, "value", "byline", "name", "text");
  }

  private static @Nullable String address(JsonNode row) {
    String url = JsonValues.string(row, "url", "webUrl", "link");
    return url;
  }

  private static @Nullable String headline(JsonNode row) {
    JsonNode headlines = get(row, "headlines");
    for (String role : List.of("main", "headline", "")) {
      for (JsonNode headline : headlines) {
        if (headline.path("role").asText("").equals(role)) {
          return JsonValues.plain(headline);
        }
      }
    }
    return Optional.ofNullable(JsonValues.string(row, "headline", "title", "headline_main"))
        .orElse(headlines.isEmpty() ? null : JsonValues.plain(headlines.path(0)));
  }

  private static List<String> text(JsonNode row) {
    JsonNode main = row.path("\u0000");
    for (JsonNode body : get(row, "bodies")) {
      String role = body.path("role").asText("main");
      boolean html = get(body, "contenttype").asText("").contains("html");
      if ((role.equals("main") || role.isEmpty()) && (main.isMissingNode() || html)) {
        main = html || main.isMissingNode() ? body : main;
      }
    }
    if (main.isMissingNode() && get(row, "bodies").size() > 0) {
      main = get(row, "bodies").path(0);
    }
    if (!main.isMissingNode()) {
      return paragraphs(main.path("value").asText(""));
    }
    String html =
        JsonValues.string(row, "body_html", "body_xhtml", "body_richtext", "bodyHtml", "bodyXhtml");
    if (html != null) {
      return MarkupParagraphs.ofHtml(html);
    }
    String text = JsonValues.string(row, "body_text", "body_main", "bodyText");
    return paragraphs(text == null ? otherBody(row) : text);
  }

  /** A provider may have bodies of its own kinds: "body_print". */
  private static String otherBody(JsonNode row) {
    return StreamSupport.stream(((Iterable<String>) row::fieldNames).spliterator(), false)
        .filter(name -> name.startsWith("body_"))
        .map(name -> JsonValues.plain(row.path(name)))
        .filter(JsonValues::isSaid)
        .findFirst()
        .orElse("");
  }

  private static List<String> paragraphs(String value) {
    if (MarkupParagraphs.isHtml(value)) {
      return MarkupParagraphs.ofHtml(value);
    }
    return value.contains("\n\n")
        ? MarkupParagraphs.ofText(value)
        : MarkupParagraphs.ofLines(value);
  }
}
